package org.codraft.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.codraft.actionplan.ActionPlan;
import org.codraft.actionplan.ActionPlans;
import org.codraft.actionplan.NewPlan;
import org.codraft.actionplan.PlanFacts;
import org.codraft.membership.Actor;
import org.codraft.tenancy.Country;

/**
 * A country whose people are busy: fifty of them, a plan of thirty full commitments, and many revisions of it. Made by the services that people use, one transaction a revision.
 *
 * @param people e-mail addresses; everyone signs in with {@link Population#PASSWORD}
 * @param pages the commitments' pages
 */
record BusyPlan(List<String> people, List<Page> pages, long revisions) {

    static final int COMMITMENTS = 30;

    /**
     * The page of one commitment and by what it is known.
     *
     * @param words of one of its answers
     */
    record Page(String path, String title, String words) {}

    static BusyPlan madeOn(Path folder, int revisions) {
        try (Services services = Services.on(folder)) {
            Country country = services.country("norland", "NL", "Norland");
            List<Actor> people = Population.settle(services, country);
            ActionPlan plan = Services.inCharge(
                    country,
                    () -> services.the(ActionPlans.class)
                            .begin(new NewPlan(
                                    "2027-2029",
                                    new PlanFacts(
                                            "Fifth action plan",
                                            LocalDate.parse("2027-01-01"),
                                            LocalDate.parse("2029-12-31")),
                                    Locale.ENGLISH,
                                    ActionPlan.State.OPEN,
                                    null)));
            Drafters drafters = new Drafters(services, people);
            List<DraftedCommitment> commitments = new ArrayList<>();
            Stories stories = Stories.ofTheDemo();
            for (int number = 1; number <= COMMITMENTS; number++) {
                commitments.add(drafters.write(plan.id(), stories.next(number)));
            }
            drafters.editUntil(revisions, commitments);
            return new BusyPlan(
                    Population.addresses(),
                    commitments.stream()
                            .map(one -> one.page("/norland/plans/2027-2029"))
                            .toList(),
                    drafters.revisions());
        }
    }
}
