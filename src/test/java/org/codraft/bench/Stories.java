package org.codraft.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.codraft.commitment.CommitmentFacts;
import org.codraft.commitment.MilestoneFacts;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The demo's commitments, told again and again under other titles: texts of the length that people really write. */
record Stories(List<Story> told) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** One commitment as a country tells it. */
    record Story(
            String title,
            String brief,
            String lead,
            String supportingGovernment,
            String supportingCivilSociety,
            String supportingOthers,
            TreeSet<String> policyAreas,
            TreeSet<Integer> sdgs,
            TreeSet<String> ogpValues,
            String budget,
            Map<String, String> answers,
            List<MilestoneFacts> milestones) {

        CommitmentFacts facts(String newTitle) {
            return new CommitmentFacts(
                    "",
                    "",
                    newTitle,
                    brief,
                    lead,
                    supportingGovernment,
                    supportingCivilSociety,
                    supportingOthers,
                    "",
                    null,
                    null,
                    policyAreas,
                    sdgs,
                    ogpValues,
                    budget);
        }
    }

    /** A story under the title it gets in the plan. */
    record Titled(String title, Story story) {}

    static Stories ofTheDemo() {
        try (InputStream file = new ClassPathResource("demo/kambria.json").getInputStream()) {
            JsonNode commitments = JSON.readTree(file).path("commitments");
            return new Stories(commitments
                    .valueStream()
                    .map(one -> JSON.treeToValue(one, Story.class))
                    .toList());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    Titled next(int number) {
        Story story = told.get(number % told.size());
        return new Titled(story.title() + ", part " + number, story);
    }
}
