package org.codraft.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.codraft.actionplan.ActionPlan;
import org.codraft.actionplan.ActionPlans;
import org.codraft.actionplan.NewPlan;
import org.codraft.actionplan.PlanFacts;
import org.codraft.commitment.BringingIn.Published;
import org.codraft.history.Change;
import org.codraft.history.Kind;
import org.codraft.tenancy.Country;
import org.codraft.testing.CodraftTest;
import org.codraft.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CodraftTest
class BulkHistoryTests {

    private static final int MANY = 60;

    @Autowired
    private World world;

    @Autowired
    private ActionPlans plans;

    @Autowired
    private BringingIn bringingIn;

    @Autowired
    private DraftingCommitments drafting;

    @Autowired
    private Drafts drafts;

    private Country country;
    private ActionPlan plan;

    @BeforeEach
    void aPlanOfManyCommitmentsIsBroughtInAndOneMoreAdded() {
        country = world.aCountry("kambria");
        plan = world.inCharge(country, () -> {
            ActionPlan begun = plans.begin(new NewPlan(
                    "2016", new PlanFacts("Third plan", null, null), Locale.ENGLISH, ActionPlan.State.IMPORTED, "k"));
            bringingIn.bringIn(
                    begun.id(),
                    IntStream.rangeClosed(1, MANY)
                            .mapToObj(BulkHistoryTests::published)
                            .toList(),
                    "explorer.csv");
            drafting.add(begun.id(), CommitmentFacts.titled("One more"));
            return begun;
        });
    }

    @Test
    void tellsABulkAsOneActAndHowMuchMoreItDid() {
        List<Change> page = page(Long.MAX_VALUE, 2);

        List<Change> bulk =
                page.stream().filter(change -> change.kind() == Kind.IMPORT).toList();
        assertThat(page.getFirst().title()).isEqualTo("One more");
        assertThat(bulk)
                .extracting(Change::revision)
                .containsOnly(bulk.getFirst().revision());
        assertThat(bulk).filteredOn(change -> change.thing().equals("answer")).hasSizeLessThan(MANY);
        assertThat(bulk).allSatisfy(change -> assertThat(change.alike()).isEqualTo(MANY));
    }

    @Test
    void tellsTheRestOfABulkUntilEverythingIsTold() {
        Change told = ofTheBulk("answer").getFirst();
        List<Change> answers = new ArrayList<>(ofTheBulk("answer"));

        List<Change> more = more(told, answers.size());
        answers.addAll(more);

        assertThat(more).isNotEmpty().allSatisfy(one -> assertThat(one.thing()).isEqualTo("answer"));
        assertThat(answers)
                .extracting(one -> one.beside("subject_id"))
                .hasSize(MANY)
                .doesNotHaveDuplicates();
        assertThat(more(told, answers.size())).isEmpty();
    }

    @Test
    void goesOnBelowABulkWithWhatCameBefore() {
        List<Change> newest = page(Long.MAX_VALUE, 2);

        List<Change> earlier = page(newest.getLast().revision(), 2);

        assertThat(earlier).extracting(Change::thing).containsExactly("plan");
        assertThat(page(earlier.getLast().revision(), 2)).isEmpty();
    }

    @Test
    void saysInWhichCommitmentAnAnswerStands() {
        Change answer = page(Long.MAX_VALUE, 2).stream()
                .filter(change -> change.thing().equals("answer"))
                .findFirst()
                .orElseThrow();

        assertThat(answer.beside("subject_id")).isNotEmpty();
        assertThat(answer.beside("language")).isEqualTo("en");
    }

    private List<Change> ofTheBulk(String thing) {
        return page(Long.MAX_VALUE, 2).stream()
                .filter(change -> change.kind() == Kind.IMPORT && change.thing().equals(thing))
                .toList();
    }

    private List<Change> more(Change told, int many) {
        return world.inCharge(country, () -> drafts.moreOfPlan(plan.id(), told, many));
    }

    private List<Change> page(long before, int most) {
        return world.inCharge(country, () -> drafts.historyOfPlan(plan.id(), before, most));
    }

    private static Published published(int line) {
        return new Published(
                CommitmentFacts.titled("Commitment " + line),
                Map.of(Locale.ENGLISH, Map.of("problem", "Problem " + line)),
                List.of(),
                new Origin("line-" + line, "explorer.csv, line " + line, ""));
    }
}
