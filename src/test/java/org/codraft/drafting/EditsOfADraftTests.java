package org.codraft.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.codraft.drafting.client.Pen.after;
import static org.codraft.drafting.client.Pen.before;
import static org.codraft.drafting.client.Pen.erase;
import static org.codraft.drafting.client.Pen.insert;
import static org.codraft.drafting.client.Pen.into;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.codraft.commitment.DraftingCommitments;
import org.codraft.commitment.Drafts;
import org.codraft.drafting.DraftingWorld.Place;
import org.codraft.drafting.WrittenRecord.EditRow;
import org.codraft.drafting.client.DraftClient;
import org.codraft.history.Change;
import org.codraft.membership.Members;
import org.codraft.membership.Role;
import org.codraft.testing.Connections;
import org.codraft.testing.Person;
import org.codraft.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One person's burst of writing is one edit, one revision, one author; nothing is written outside of one. */
@DraftingTest
class EditsOfADraftTests {

    @Autowired
    private DraftingWorld drafting;

    @Autowired
    private World world;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Members members;

    @Autowired
    private DraftingCommitments commitments;

    @Autowired
    private Connections connections;

    @Autowired
    private LeftOpen leftOpen;

    @Autowired
    private ForwardClock clock;

    private Place draft;
    private Person amina;
    private Person tomas;
    private DraftClient aminas;
    private DraftClient tomass;

    @BeforeEach
    void begin() {
        draft = drafting.aDraft();
        amina = drafting.anOfficialOf(draft);
        tomas = drafting.anAdvocateOf(draft);
        aminas = drafting.opens(amina, draft);
        tomass = drafting.opens(tomas, draft);
    }

    private WrittenRecord written() {
        return drafting.recordOf(draft);
    }

    /** What the history tells of the text, oldest first, without its beginning. */
    private List<Change> history() {
        return drafting.inCharge(draft, () -> drafts.history(draft.commitment(), Long.MAX_VALUE, 100)).stream()
                .filter(change -> change.thing().equals("answer"))
                .toList()
                .reversed();
    }

    private void awaitClosed(int edits) {
        drafting.awaits(
                edits + " edits are closed",
                () -> written().edits().stream()
                                .filter(edit -> edit.number() > 1 && edit.closedVersion() != null)
                                .count()
                        == edits);
    }

    @Test
    void anEditEndsWithThirtySecondsOfSilence() {
        aminas.write(into(0, "Hospitals publish nothing.")).awaitSaved();
        assertThat(written().edits().getLast().closedVersion()).isNull();

        clock.forward(Duration.ofSeconds(31));
        awaitClosed(1);
        aminas.write(after("nothing", " at all")).awaitSaved();

        assertThat(written().edits()).hasSize(3);
        assertThat(written().edits().get(1).closedVersion()).isEqualTo(1);
        assertThat(history()).hasSize(1).first().satisfies(change -> {
            assertThat(change.person()).isEqualTo(amina.signedIn().name());
            assertThat(change.fields().getFirst().to()).isEqualTo("Hospitals publish nothing.");
        });
    }

    @Test
    void anEditEndsWhenItsAuthorLeaves() {
        aminas.write(into(0, "Hospitals publish nothing.")).awaitSaved();

        aminas.close();

        awaitClosed(1);
        assertThat(history())
                .extracting(Change::person)
                .containsExactly(amina.signedIn().name());
    }

    @Test
    void anEditStaysOpenWhileItsAuthorIsHereInAnotherWindow() {
        DraftClient second = drafting.opens(amina, draft);
        aminas.write(into(0, "One")).awaitSaved();

        aminas.close();
        second.awaitWords("One").write(after("One", " two")).awaitSaved();

        assertThat(written().edits()).hasSize(2);
    }

    @Test
    void twoWhoWriteAtOnceHaveAnEditEachAndOnlyTheirOwnWordsInIt() {
        aminas.write(into(0, "Hospitals publish nothing.")).awaitSaved();
        tomass.awaitWords("nothing.").write(before("Hospitals", "Public "));
        aminas.awaitWords("Public").write(after("nothing.", " Nobody knows."));
        tomass.awaitWords("Nobody knows.").awaitSaved();
        aminas.awaitSaved();

        aminas.close();
        tomass.close();

        awaitClosed(2);
        assertThat(history()).hasSize(2);
        Change aminasChange = changeOf(amina);
        assertThat(aminasChange.fields().getFirst().to()).isEqualTo("Public Hospitals publish nothing. Nobody knows.");
        assertThat(aminasChange.fields().getFirst().from()).isEqualTo("Public");
        Change tomassChange = changeOf(tomas);
        assertThat(tomassChange.fields().getFirst().from()).isEqualTo("Hospitals publish nothing. Nobody knows.");
    }

    private Change changeOf(Person person) {
        return history().stream()
                .filter(change -> change.person().equals(person.signedIn().name()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void erasingAnotherPersonsFreshWordsIsTheErasersAct() {
        aminas.write(into(0, "keep this and that")).awaitSaved();
        tomass.awaitWords("and that").write(erase(" and that")).awaitSaved();
        aminas.close();
        tomass.close();
        awaitClosed(2);

        assertThat(changeOf(amina).fields().getFirst().to()).contains("and that");
        assertThat(changeOf(tomas).fields().getFirst().from()).contains("and that");
        assertThat(changeOf(tomas).fields().getFirst().to()).doesNotContain("and that");
    }

    @Test
    void whoeverOnlyLooksOnHasNoEdit() {
        tomass.say(DraftClient.message("presence")
                .put("version", 0)
                .put("anchor", 2)
                .put("head", 2));
        aminas.write(into(0, "One")).awaitSaved();

        aminas.close();
        tomass.close();

        awaitClosed(1);
        assertThat(written().edits())
                .extracting(EditRow::person)
                .doesNotContain(tomas.signedIn().name());
        assertThat(history()).hasSize(1);
    }

    @Test
    void everyRevisionHasExactlyOneAuthorWithTheirOrganisationAndSide() {
        aminas.write(into(0, "One")).awaitSaved();
        tomass.awaitWords("One").write(into(1, "Two")).awaitSaved();
        aminas.close();
        tomass.close();
        awaitClosed(2);

        assertThat(history()).extracting(Change::person).doesNotHaveDuplicates();
        assertThat(changeOf(tomas).organisation())
                .isEqualTo("Organisation of " + tomas.signedIn().name());
        assertThat(Objects.requireNonNull(changeOf(tomas).side()).name()).isEqualTo("CIVIL_SOCIETY");
        assertThat(history()).extracting(Change::revision).doesNotHaveDuplicates();
    }

    @Test
    void aChangedRoleDoesNotEndAnEdit() {
        aminas.write(into(0, "One")).awaitSaved();

        drafting.inCharge(draft, () -> {
            members.changeRoles(amina.seat(), Set.of(Role.COUNTRY_ADMINISTRATOR));
            return amina;
        });
        aminas.write(after("One", " two")).awaitSaved();

        assertThat(written().edits()).hasSize(2);
    }

    @Test
    void wordsWrittenInTheFormAreAnEditThatSocketsSee() {
        drafting.inCharge(draft, () -> {
            commitments.answer(
                    draft.commitment(),
                    "problem",
                    java.util.Locale.ENGLISH,
                    new DraftingCommitments.Answer(""),
                    new DraftingCommitments.Answer("Written in the form."));
            return draft;
        });

        aminas.awaitWords("Written in the form.")
                .write(after("form.", " And here."))
                .awaitSaved();

        tomass.awaitWords("Written in the form. And here.");
        assertThat(history()).hasSize(1);
        assertThat(written().replayed()).isEqualTo(aminas.confirmed());
    }

    @Test
    void anEditThatAKilledNodeLeftOpenIsClosedByAnother() {
        aminas.write(into(0, "Mine.")).awaitSaved();
        leaveOpenAsAKilledNodeWould();
        tomass.awaitWords("Left behind.");

        clock.forward(Duration.ofMinutes(2));
        leftOpen.close();

        awaitClosed(2);
        assertThat(changeOf(tomas).fields().getFirst().to()).contains("Left behind.");
    }

    private void leaveOpenAsAKilledNodeWould() {
        JdbcClient sql = connections.aboveAllWalls();
        sql.sql("""
                insert into draft_edit (tenant_id, draft_id, number, account_id, membership_id, person, organisation,
                                        side, opened_at, opened_version)
                select tenant_id, draft_id, number + 1, ?, ?, ?, organisation, side, opened_at, 1
                from draft_edit where draft_id = ? and number = 2""")
                .params(
                        tomas.signedIn().accountId(),
                        tomas.seat(),
                        tomas.signedIn().name(),
                        draft.draft())
                .update();
        sql.sql("""
                insert into draft_step (tenant_id, draft_id, version, client, at, edit, sequence, step)
                select tenant_id, draft_id, 2, 77, at, 3, 1, ?::json from draft_step where draft_id = ?""")
                .params(insert(2, "Left behind. ").toJson().toString(), draft.draft())
                .update();
    }

    @Test
    void keepsThePlainCopyOfTheAnswersInStepWithTheText() {
        aminas.write(into(0, "Hospitals publish nothing.")).awaitSaved();
        tomass.awaitWords("nothing.").write(into(0, "Public: ")).awaitSaved();
        aminas.close();
        tomass.close();
        awaitClosed(2);

        assertThat(drafting.plainWordsOf(draft)).containsExactly("Public: Hospitals publish nothing.");
    }
}
