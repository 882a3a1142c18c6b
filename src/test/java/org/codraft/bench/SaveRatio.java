package org.codraft.bench;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.codraft.actionplan.ActionPlan;
import org.codraft.actionplan.ActionPlans;
import org.codraft.actionplan.NewPlan;
import org.codraft.actionplan.PlanFacts;
import org.codraft.commitment.Commitment;
import org.codraft.commitment.CommitmentFacts;
import org.codraft.commitment.DraftingCommitments;
import org.codraft.tenancy.Country;
import org.springframework.core.env.Environment;

/** What the history costs: one field of a commitment saved with it, against the same save without it. */
final class SaveRatio implements Measurement {

    private static final int ROUNDS = 40;
    private static final int ROUNDS_TO_WARM_UP = 10;
    private static final int SAVES_A_ROUND = 25;
    private static final List<String> SETTINGS = List.of(
            "spring.datasource.url",
            "spring.datasource.username",
            "spring.datasource.password",
            "spring.flyway.url",
            "spring.flyway.user",
            "spring.flyway.password");

    @Override
    public List<String> figures() {
        return List.of("audited_save_ratio");
    }

    @Override
    public void measure(Figures figures) throws Exception {
        try (Workplace workplace = Workplace.fresh("save");
                Services audited = Services.on(workplace.path());
                Services unaudited = Services.on(workplace.path(), sameDatabaseWithoutHistory(audited))) {
            Country country = audited.country("norland", "NL", "Norland");
            Saver with = saver(audited, country, "with");
            Saver without = saver(unaudited, country, "without");
            Samples withHistory = new Samples();
            Samples withoutHistory = new Samples();
            for (int round = 0; round < ROUNDS_TO_WARM_UP + ROUNDS; round++) {
                boolean counts = round >= ROUNDS_TO_WARM_UP;
                with.save(counts ? withHistory : new Samples());
                without.save(counts ? withoutHistory : new Samples());
            }
            figures.note(
                    "a save takes %.2f ms with history, %.2f ms without",
                    withHistory.median(), withoutHistory.median());
            figures.figure("audited_save_ratio", withHistory.median() / withoutHistory.median(), "1");
        }
    }

    private static String[] sameDatabaseWithoutHistory(Services audited) {
        Environment settings = audited.the(Environment.class);
        return Stream.concat(
                        SETTINGS.stream().map(name -> "--" + name + "=" + settings.getRequiredProperty(name)),
                        Stream.of("--spring.jpa.properties.hibernate.integration.envers.enabled=false"))
                .toArray(String[]::new);
    }

    private static Saver saver(Services services, Country country, String plan) {
        return Services.inCharge(country, () -> {
            ActionPlan begun = services.the(ActionPlans.class)
                    .begin(new NewPlan(
                            plan,
                            new PlanFacts("Plan " + plan + " history", null, null),
                            Locale.ENGLISH,
                            ActionPlan.State.OPEN,
                            null));
            DraftingCommitments drafting = services.the(DraftingCommitments.class);
            Stories.Titled told = Stories.ofTheDemo().next(1);
            return new Saver(
                    country, drafting, drafting.add(begun.id(), told.story().facts(told.title())));
        });
    }

    /** Saves one commitment again and again, its budget changed each time. */
    private static final class Saver {

        private final Country country;
        private final DraftingCommitments drafting;
        private final UUID commitment;
        private CommitmentFacts seen;

        Saver(Country country, DraftingCommitments drafting, Commitment commitment) {
            this.country = country;
            this.drafting = drafting;
            this.commitment = commitment.id();
            this.seen = commitment.stated();
        }

        void save(Samples samples) {
            for (int save = 0; save < SAVES_A_ROUND; save++) {
                CommitmentFacts stated = Drafters.withBudget(seen, "EUR " + System.nanoTime());
                long begun = System.nanoTime();
                Services.inCharge(country, () -> {
                    drafting.state(commitment, seen, stated);
                    return stated;
                });
                samples.add(System.nanoTime() - begun);
                seen = stated;
            }
        }
    }
}
