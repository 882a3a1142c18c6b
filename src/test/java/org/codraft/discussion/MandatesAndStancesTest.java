package org.codraft.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.codraft.membership.Members;
import org.codraft.membership.NewMember;
import org.codraft.membership.Refused;
import org.codraft.membership.Role;
import org.codraft.membership.Side;
import org.codraft.shared.NotPossible;
import org.codraft.testing.CodraftTest;
import org.codraft.testing.Forum;
import org.codraft.testing.Forum.Topic;
import org.codraft.testing.Person;
import org.codraft.testing.TestClock;
import org.codraft.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** People speak for themselves, and for their organisation while it lets them. */
@CodraftTest
class MandatesAndStancesTest {

    @Autowired
    private Forum forum;

    @Autowired
    private World world;

    @Autowired
    private Discussing discussing;

    @Autowired
    private Stances stances;

    @Autowired
    private Mandates mandates;

    @Autowired
    private Members members;

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private Topic topic;
    private Person yusuf;
    private UUID organisation;

    @BeforeEach
    void begin() {
        topic = forum.aTopic();
        yusuf = forum.aCommenterOf(topic);
        organisation = forum.organisationOf(yusuf);
    }

    private UUID speaks() {
        return yusuf.does(() -> discussing.open(
                topic.commitment(), new About.Whole(), Said.words("We object.").inTheNameOf(organisation)));
    }

    @Test
    void speakForTheirOrganisationOnlyWithItsMandateAndOnItsDays() {
        assertThatThrownBy(this::speaks).isInstanceOf(NotPossible.class);
        forum.mandate(yusuf, today.plusDays(2));
        assertThatThrownBy(this::speaks).isInstanceOf(NotPossible.class);

        UUID thread = TestClock.in(Duration.ofDays(2), this::speaks);

        assertThat(forum.thread(yusuf, thread).comments().getFirst().author().isForOrganisation())
                .isTrue();
        assertThat(yusuf.does(mandates::mine)).isEmpty();
    }

    @Test
    void speakForNoOtherOrganisation() {
        forum.mandate(yusuf, today);
        UUID other = forum.organisationOf(forum.aCommenterOf(topic));

        assertThatThrownBy(() -> yusuf.does(() -> discussing.open(
                        topic.commitment(),
                        new About.Whole(),
                        Said.words("We agree.").inTheNameOf(other))))
                .isInstanceOf(NotPossible.class);
    }

    @Test
    void loseTheirVoiceWithTheMandateAndWithTheirSeat() {
        UUID mandate = forum.mandate(yusuf, today);
        speaks();
        Person administrator = forum.anAdministratorOf(topic);

        administrator.acts(() -> mandates.end(mandate, "He has left the network."));

        assertThatThrownBy(this::speaks).isInstanceOf(NotPossible.class);
        assertThat(yusuf.does(mandates::all)).singleElement().satisfies(over -> {
            assertThat(over.endReason()).isEqualTo("He has left the network.");
            assertThat(over.countsOn(today)).isFalse();
        });
    }

    @Test
    void areMandatedByTheirOwnOrganisationOnceItHasAVoice() {
        Person colleague = aColleagueOf(yusuf);
        NewMandate forColleague = new NewMandate(organisation, colleague.seat(), today, null, false);
        assertThatThrownBy(() -> yusuf.does(() -> mandates.give(forColleague))).isInstanceOf(Refused.class);
        assertThat(forum.refusalsOf(yusuf)).isEqualTo(1);
        world.inCharge(
                topic.country(),
                () -> mandates.give(new NewMandate(organisation, yusuf.seat(), today, today.plusYears(1), true)));

        yusuf.does(() -> mandates.give(forColleague));

        assertThat(colleague.does(mandates::mine)).hasSize(1);
        Person stranger = forum.aCommenterOf(topic);
        assertThatThrownBy(() -> yusuf.does(
                        () -> mandates.give(new NewMandate(organisation, stranger.seat(), today, null, false))))
                .isInstanceOf(NotPossible.class);
        assertThatThrownBy(() -> yusuf.does(() -> mandates.give(
                        new NewMandate(forum.organisationOf(stranger), stranger.seat(), today, null, false))))
                .isInstanceOf(Refused.class);
    }

    private Person aColleagueOf(Person person) {
        String email = world.aMailboxOf("Colleague");
        var link = world.inCharge(
                person.country(),
                () -> members.add(new NewMember(
                        "Colleague", email, forum.organisationOf(person), java.util.Set.of(Role.COMMENTER))));
        return world.takes(link, email, person.country());
    }

    @ParameterizedTest
    @EnumSource(
            value = StanceKind.class,
            names = {"STAND_ASIDE", "OBJECT"})
    void sayWhyTheyDoNotAgree(StanceKind kind) {
        assertThatThrownBy(() -> yusuf.does(() -> stances.onCommitment(topic.commitment(), kind, " ", null)))
                .isInstanceOfSatisfying(
                        NotPossible.class,
                        refused -> assertThat(refused.sentence()).isEqualTo("discussion.reason-missing"));
    }

    @Test
    void areCountedBySideOnceEach() {
        forum.mandate(yusuf, today);
        Person official = forum.anOfficialOf(topic);

        yusuf.does(() -> stances.onCommitment(topic.commitment(), StanceKind.ENDORSE, "", null));
        yusuf.does(() -> stances.onCommitment(topic.commitment(), StanceKind.OBJECT, "No budget.", null));
        yusuf.does(() -> stances.onCommitment(topic.commitment(), StanceKind.ENDORSE, "", organisation));
        official.does(() -> stances.onCommitment(topic.commitment(), StanceKind.ENDORSE, "", null));

        assertThat(yusuf.does(() -> stances.counts(topic.commitment())))
                .containsExactlyInAnyOrder(
                        new StanceCount(StanceKind.OBJECT, Side.CIVIL_SOCIETY, 1, 0),
                        new StanceCount(StanceKind.ENDORSE, Side.CIVIL_SOCIETY, 0, 1),
                        new StanceCount(StanceKind.ENDORSE, Side.GOVERNMENT, 1, 0));
        assertThat(forum.discussion(official, topic).stances()).hasSize(3);
    }

    @Test
    void takeBackOnlyTheirOwnStance() {
        UUID suggestion = forum.suggests(yusuf, topic, "nothing", "only half");
        Person official = forum.anOfficialOf(topic);
        UUID stance = official.does(() -> stances.onSuggestion(suggestion, StanceKind.AGREE, "", null));
        assertThat(forum.suggestion(yusuf, suggestion).stances())
                .containsExactly(new StanceCount(StanceKind.AGREE, Side.GOVERNMENT, 1, 0));

        assertThatThrownBy(() -> yusuf.acts(() -> stances.takeBack(stance))).isInstanceOf(Refused.class);
        official.acts(() -> stances.takeBack(stance));

        assertThat(forum.suggestion(yusuf, suggestion).stances()).isEqualTo(List.of());
    }
}
