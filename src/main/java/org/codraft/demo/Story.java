package org.codraft.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.codraft.commitment.CommitmentFacts;
import org.codraft.commitment.MilestoneFacts;
import org.codraft.membership.Role;
import org.codraft.membership.Side;
import org.jspecify.annotations.Nullable;

/** A country as its file under {@code demo/} tells it. Days are counted from the day it is loaded. */
record Story(
        Land country,
        List<Body> organisations,
        List<Person> people,
        Plan plan,
        List<Draft> commitments,
        List<Event> life) {

    record Land(String slug, String code, Map<String, String> name, String language) {}

    record Body(String key, String name, Side side) {}

    record Person(String key, String name, String email, String organisation, Set<Role> roles) {}

    record Plan(String slug, String title, LocalDate starts, LocalDate ends, List<Stretch> phases) {}

    record Stretch(String key, int startsDay, int endsDay) {}

    /** A commitment as it was first written. */
    record Draft(
            String title,
            String brief,
            String lead,
            String supportingGovernment,
            String supportingCivilSociety,
            String supportingOthers,
            LocalDate starts,
            LocalDate ends,
            Set<String> policyAreas,
            Set<Integer> sdgs,
            Set<String> ogpValues,
            String budget,
            Map<String, String> answers,
            List<String> draftingGroup,
            List<MilestoneFacts> milestones) {

        CommitmentFacts facts() {
            return new CommitmentFacts(
                    "",
                    "",
                    title,
                    brief,
                    lead,
                    supportingGovernment,
                    supportingCivilSociety,
                    supportingOthers,
                    "",
                    starts,
                    ends,
                    new java.util.TreeSet<>(policyAreas),
                    new java.util.TreeSet<>(sdgs),
                    new java.util.TreeSet<>(ogpValues),
                    budget);
        }
    }

    /** One save by one person: a field's new text, or a withdrawal with its reason. */
    record Event(
            int day,
            String time,
            String by,
            int commitment,
            @Nullable Integer milestone,
            @Nullable String field,
            @Nullable String to,
            @Nullable String withdraw) {}
}
