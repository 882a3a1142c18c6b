package org.codraft.demo;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.codraft.commitment.CommitmentFacts;
import org.codraft.commitment.CommitmentPage;
import org.codraft.commitment.DraftingCommitments;
import org.codraft.commitment.DraftingCommitments.Answer;
import org.codraft.commitment.Drafts;
import org.codraft.commitment.Milestone;
import org.codraft.commitment.MilestoneFacts;
import org.codraft.commitment.PlanningMilestones;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Makes one event of a story happen, as whoever acts. */
@Component
@Profile("demo")
class Life {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ANSWERS = "answers.";

    private final Drafts drafts;
    private final DraftingCommitments drafting;
    private final PlanningMilestones planning;

    Life(Drafts drafts, DraftingCommitments drafting, PlanningMilestones planning) {
        this.drafts = drafts;
        this.drafting = drafting;
        this.planning = planning;
    }

    void happen(Story.Event event, String plan, int reference, UUID commitment, Locale language) {
        if (event.withdraw() != null) {
            drafting.withdraw(commitment, event.withdraw());
            return;
        }
        CommitmentPage page = drafts.page(plan, reference).orElseThrow();
        String field = Objects.requireNonNull(event.field());
        String to = Objects.requireNonNull(event.to());
        if (event.milestone() != null) {
            Milestone milestone = page.milestones().get(event.milestone() - 1);
            MilestoneFacts seen = milestone.stated();
            planning.state(milestone.id(), seen, with(seen, field, to, MilestoneFacts.class));
        } else if (field.startsWith(ANSWERS)) {
            String section = field.substring(ANSWERS.length());
            drafting.answer(commitment, section, language, new Answer(page.text(section, language)), new Answer(to));
        } else {
            CommitmentFacts seen = page.commitment().stated();
            drafting.state(commitment, seen, with(seen, field, to, CommitmentFacts.class));
        }
    }

    private static <T> T with(T record, String field, String to, Class<T> type) {
        Map<String, Object> fields = JSON.convertValue(record, new TypeReference<Map<String, Object>>() {});
        fields.put(field, to);
        return JSON.convertValue(fields, type);
    }
}
