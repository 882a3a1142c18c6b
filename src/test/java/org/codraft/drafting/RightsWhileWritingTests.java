package org.codraft.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.codraft.drafting.client.Pen.after;
import static org.codraft.drafting.client.Pen.into;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import org.codraft.commitment.DraftingCommitments;
import org.codraft.commitment.DraftingGroups;
import org.codraft.drafting.DraftingWorld.Place;
import org.codraft.drafting.client.DraftClient;
import org.codraft.drafting.client.Line;
import org.codraft.membership.Accounts;
import org.codraft.membership.Members;
import org.codraft.membership.Role;
import org.codraft.membership.Side;
import org.codraft.testing.Person;
import org.codraft.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may read and write is asked for every message; what changed meanwhile counts at once. */
@DraftingTest
class RightsWhileWritingTests {

    @Autowired
    private DraftingWorld drafting;

    @Autowired
    private World world;

    @Autowired
    private Members members;

    @Autowired
    private DraftingGroups groups;

    @Autowired
    private DraftingCommitments commitments;

    @Autowired
    private Accounts accounts;

    private Place draft;
    private DraftClient witness;

    @BeforeEach
    void begin() {
        draft = drafting.aDraft();
        witness = drafting.someoneAt(draft);
        witness.write(into(0, "Stands.")).awaitSaved();
    }

    private void inCharge(Runnable act) {
        drafting.inCharge(draft, () -> {
            act.run();
            return draft;
        });
    }

    /** What they write after this is refused, and nobody sees it. */
    private DraftClient writesInVain(Person person, Consumer<Person> meanwhile) {
        DraftClient client = drafting.opens(person, draft);
        client.write(after("Stands.", " Mine.")).awaitSaved();
        meanwhile.accept(person);

        client.write(after("Mine.", " Stolen."));

        assertThat(client.awaitRefusal().code()).isEqualTo("no-right");
        assertThat(client.awaitRefusal().message()).isNotBlank();
        assertThat(drafting.wordsOf(draft)).contains("Stands. Mine.").doesNotContain("Stolen");
        assertThat(drafting.refusalsOf(person)).isPositive();
        return client;
    }

    @Test
    void endsTheWritingOfWhoeverIsSuspendedWithTheirNextWordAndTheirReadingSoonAfter() {
        DraftClient suspended =
                writesInVain(drafting.anOfficialOf(draft), person -> inCharge(() -> members.suspend(person.seat())));

        assertThat(suspended.awaitEnd()).isEqualTo(Connection.NO_RIGHT);
    }

    @Test
    void endsTheWritingOfWhoeverIsDemotedAndLetsThemRead() {
        DraftClient demoted = writesInVain(
                drafting.anOfficialOf(draft),
                person -> inCharge(() -> members.changeRoles(person.seat(), Set.of(Role.COMMENTER))));

        demoted.await("they are told that they may only read", now -> !now.mayWrite());
        witness.write(after("Stands.", " Still.")).awaitSaved();
        demoted.awaitWords("Stands. Still.");
    }

    @Test
    void endsTheReadingOfWhoeverIsDemotedToAReaderOfWhatIsPublished() {
        DraftClient demoted = writesInVain(
                drafting.anOfficialOf(draft),
                person -> inCharge(() -> members.changeRoles(person.seat(), Set.of(Role.READER))));

        assertThat(demoted.awaitEnd()).isEqualTo(Connection.NO_RIGHT);
    }

    @Test
    void endsTheWritingOfWhoeverLeavesTheDraftingGroup() {
        DraftClient left = writesInVain(
                drafting.anAdvocateOf(draft),
                person -> inCharge(() -> groups.change(draft.commitment(), Set.of(), Set.of(person.seat()))));

        left.await("they are told that they may only read", now -> !now.mayWrite());
    }

    @Test
    void endsEverybodysWritingWhenTheCommitmentIsWithdrawn() {
        writesInVain(
                drafting.anOfficialOf(draft),
                person -> inCharge(() -> commitments.withdraw(draft.commitment(), "No money for it.")));

        witness.await("everybody is told", now -> !now.mayWrite());
    }

    @Test
    void letsThoseWriteWhoGainTheRightMeanwhile() {
        Person advocate = world.aCivilSocietyDrafterOf(draft.country());
        DraftClient waiting = drafting.opens(advocate, draft);
        assertThat(waiting.mayWrite()).isFalse();

        inCharge(() -> groups.change(draft.commitment(), Set.of(advocate.seat()), Set.of()));

        waiting.await("they may write", DraftClient::mayWrite)
                .write(into(1, "At last."))
                .awaitSaved();
    }

    @Test
    void endsTheSocketsOfWhoeverSignsOutEverywhere() {
        Person person = drafting.anOfficialOf(draft);
        DraftClient client = drafting.opens(person, draft);

        world.actingAs(person.signedIn(), org.codraft.tenancy.Tenant.INSTALLATION, () -> {
            accounts.signOutEverywhere(person.signedIn());
            return person;
        });

        assertThat(client.awaitEnd()).isEqualTo(Connection.SIGNED_OUT);
    }

    @Test
    void letsWhoeverOnlyReadsReadAndNotWrite() {
        for (Role role : EnumSet.of(Role.COMMENTER, Role.AUDITOR, Role.CIVIL_SOCIETY_DRAFTER)) {
            Person person = world.aMemberOf(draft.country(), Side.CIVIL_SOCIETY, role);
            DraftClient reader = drafting.opens(person, draft);

            reader.say(aCommit());

            assertThat(reader.awaitWords("Stands.").mayWrite()).isFalse();
            assertThat(reader.awaitRefusal().code()).isEqualTo("no-right");
            assertThat(drafting.refusalsOf(person)).isPositive();
        }
        assertThat(drafting.recordOf(draft).steps()).hasSize(1);
    }

    private static String aCommit() {
        return """
                {"type":"commit","sequence":1,"version":1,"steps":[{"stepType":"replace","from":2,"to":2,
                 "slice":{"content":[{"type":"text","text":"Stolen"}]}}]}""";
    }

    @Test
    void turnsAwayWhoeverMayNotReadDrafts() {
        Person reader = world.aReaderOf(draft.country());

        DraftClient client = drafting.knocks(reader, draft.path());

        assertThat(client.awaitEnd()).isEqualTo(Connection.NO_RIGHT);
        assertThat(client.refusals()).extracting(DraftClient.Refusal::code).containsExactly("no-right");
        assertThat(drafting.refusalsOf(reader)).isPositive();
    }

    @Test
    void turnsAwayWhoeverBelongsToAnotherCountry() {
        Person stranger = world.aGovernmentDrafterOf(world.aCountry("orvania"));

        DraftClient client = drafting.knocks(stranger, draft.path());

        assertThat(client.awaitEnd()).isEqualTo(Connection.NO_RIGHT);
    }

    @Test
    void knowsNoDraftOfAnotherCountry() {
        Person stranger = world.aGovernmentDrafterOf(world.aCountry("orvania"));

        DraftClient client = drafting.knocks(stranger, draft.path(stranger.country()));

        assertThat(client.awaitEnd()).isEqualTo(Connection.NO_SUCH_DRAFT);
    }

    @Test
    void opensNothingToWhoeverHasNotSignedIn() {
        assertThatThrownBy(() -> new DraftClient(draft.path()).connect(drafting.aBrowser()))
                .isInstanceOfSatisfying(
                        Line.NotOpened.class,
                        refused -> assertThat(refused.status()).isNotEqualTo(101));
    }
}
