package org.codraft.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.codraft.actionplan.ActionPlan;
import org.codraft.actionplan.ActionPlans;
import org.codraft.actionplan.NewPlan;
import org.codraft.actionplan.PlanFacts;
import org.codraft.commitment.CommitmentFacts;
import org.codraft.commitment.DraftingCommitments;
import org.codraft.discussion.DecisionKind;
import org.codraft.discussion.Verdict;
import org.codraft.discussion.inputs.AnsweringInputs;
import org.codraft.discussion.inputs.Channel;
import org.codraft.discussion.inputs.ImportDefaults;
import org.codraft.discussion.inputs.ImportingInputs;
import org.codraft.discussion.inputs.InputFilter;
import org.codraft.discussion.inputs.InputFilter.Standing;
import org.codraft.discussion.inputs.InputLine;
import org.codraft.discussion.inputs.Inputs;
import org.codraft.discussion.inputs.UnreadableSheet;
import org.codraft.tenancy.Country;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A plan for which people asked a lot, half of it answered; every table as somebody would have typed it. */
final class AskedPlan {

    static final String SLUG = "2027-2029";

    static final ImportDefaults BY_MAIL = new ImportDefaults(Channel.EMAIL, "", LocalDate.of(2026, 1, 15));

    private static final int COMMITMENTS = 30;
    private static final String WORDS = "the government should publish every contract and open its register of owners"
            + " so that citizens journalists and auditors can follow who decides on rivers schools and hospitals";

    private AskedPlan() {}

    static ActionPlan begun(Services services, Country country) {
        return Services.inCharge(country, () -> {
            ActionPlan plan = services.the(ActionPlans.class)
                    .begin(new NewPlan(
                            SLUG,
                            new PlanFacts("Fifth action plan", null, null),
                            Locale.ENGLISH,
                            ActionPlan.State.OPEN,
                            null));
            for (int number = 1; number <= COMMITMENTS; number++) {
                services.the(DraftingCommitments.class)
                        .add(plan.id(), CommitmentFacts.titled("Commitment number " + number));
            }
            return plan;
        });
    }

    /** A country with so many inputs, in this folder. */
    static void madeOn(Path folder, int many) {
        try (Services services = Services.on(folder)) {
            Country country = services.country("norland", "NL", "Norland");
            Population.settle(services, country);
            ActionPlan plan = begun(services, country);
            Services.inCharge(country, () -> bringIn(services, plan.id(), table(many)));
            Services.inCharge(country, () -> answerHalf(services, plan.id(), many));
        }
    }

    static int bringIn(Services services, UUID plan, byte[] table) {
        ImportingInputs importing = services.the(ImportingInputs.class);
        try {
            return importing.bringIn(plan, importing.read(table, "asks.xlsx"), BY_MAIL);
        } catch (UnreadableSheet unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static int answerHalf(Services services, UUID plan, int many) {
        AnsweringInputs answering = services.the(AnsweringInputs.class);
        InputFilter waiting = new InputFilter("", Standing.WAITING, Optional.empty(), Optional.empty());
        List<InputLine> half = services.the(Inputs.class).page(plan, waiting, 0, many / 2);
        half.forEach(line -> answering.decide(
                line.id(),
                Verdict.of(
                                line.number() % 3 == 0 ? DecisionKind.NOT_ADOPTED : DecisionKind.ADOPTED_IN_PART,
                                "There is a law on this already; what it leaves open comes into the plan.")
                        .making("Milestone " + line.number() % 9),
                null));
        return half.size();
    }

    /** A workbook of asks of about 400 letters each. */
    static byte[] table(int many) {
        Random random = new Random(many);
        List<String> words = List.of(WORDS.split(" "));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "bench", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Asks");
            List<String> header = List.of("Identifier", "Title", "Words", "Person", "Organisation", "Side", "Date");
            for (int column = 0; column < header.size(); column++) {
                sheet.value(0, column, header.get(column));
            }
            for (int row = 1; row <= many; row++) {
                StringBuilder said = new StringBuilder("Ask " + row);
                while (said.length() < 400) {
                    said.append(' ').append(words.get(random.nextInt(words.size())));
                }
                List<String> cells = List.of(
                        "A-" + row,
                        "Ask number " + row,
                        said.toString(),
                        "Person " + row % 700,
                        "Organisation of asks " + row % 60,
                        List.of("government", "civil society", "other").get(row % 3),
                        LocalDate.of(2026, 1, 1).plusDays(row % 200).toString());
                for (int column = 0; column < cells.size(); column++) {
                    sheet.value(row, column, cells.get(column));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
