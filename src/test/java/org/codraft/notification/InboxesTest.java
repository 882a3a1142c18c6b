package org.codraft.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.codraft.commitment.Commitment;
import org.codraft.discussion.DecisionKind;
import org.codraft.discussion.Said;
import org.codraft.membership.Refused;
import org.codraft.membership.Role;
import org.codraft.membership.SeatedActors;
import org.codraft.tenancy.CurrentTenant;
import org.codraft.testing.CodraftTest;
import org.codraft.testing.Exchange;
import org.codraft.testing.Exchange.Table;
import org.codraft.testing.Person;
import org.codraft.testing.Workshop;
import org.codraft.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Everybody's inbox holds what waits for them, and nothing of anybody else. */
@CodraftTest
class InboxesTest {

    @Autowired
    private Exchange exchange;

    @Autowired
    private World world;

    @Autowired
    private Workshop workshop;

    @Autowired
    private Inboxes inbox;

    @Autowired
    private Following following;

    @Autowired
    private SeatedActors seats;

    @Autowired
    private TransactionTemplate transaction;

    private Table table;

    @BeforeEach
    void settle() {
        table = exchange.aTable();
    }

    @Test
    void tellsWhoeverIsMentioned() {
        table.says(table.ana, "Which provinces?", table.tomas);

        assertThat(waitingFor(table.tomas)).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.MENTIONED);
            assertThat(notice.said().words()).isEqualTo("Which provinces?");
            assertThat(notice.by().person()).isEqualTo(table.ana.signedIn().name());
        });
        assertThat(waitingFor(table.official)).isEmpty();
    }

    @Test
    void tellsEveryoneOfAMentionedOrganisation() {
        UUID organisation = CurrentTenant.call(
                table.country.tenant(),
                () -> transaction.execute(
                        status -> seats.organisationOf(table.tomas.seat()).orElseThrow()));

        table.says(table.ana, table.commitment, Said.words("What do you think?").to(Set.of(), Set.of(organisation)));

        assertThat(waitingFor(table.tomas)).extracting(Notice::kind).containsExactly(NoticeKind.MENTIONED);
    }

    @Test
    void tellsNobodyOfTheirOwnWords() {
        UUID thread = table.says(table.ana, "A note to myself", table.ana);
        table.replies(table.ana, thread, "And another");

        assertThat(waitingFor(table.ana)).isEmpty();
    }

    @Test
    void tellsWhoeverTookPartOfAReply() {
        UUID thread = table.says(table.ana, "Which provinces?");

        table.replies(table.official, thread, "All of them.");

        assertThat(waitingFor(table.ana)).extracting(Notice::kind).containsExactly(NoticeKind.REPLIED);
        assertThat(waitingFor(table.tomas)).isEmpty();
    }

    @Test
    void tellsOnceWhoeverIsMentionedInAReplyToThem() {
        UUID thread = table.says(table.ana, "Which provinces?");

        table.replies(table.official, thread, "All of them.", table.ana);

        assertThat(waitingFor(table.ana)).extracting(Notice::kind).containsExactly(NoticeKind.MENTIONED);
    }

    @Test
    void tellsWhoeverSuggestedWhatIsSaidOfTheSuggestion() {
        UUID suggestion = table.suggests(table.ana, "Publish the contracts", "They are public money.");

        table.comments(table.tomas, suggestion, "By when?");

        assertThat(waitingFor(table.ana)).extracting(one -> one.said().words()).containsExactly("By when?");
    }

    @Test
    void keepsASuggestionBeforeWhoeverMayDecideUntilSomebodyHas() {
        UUID suggestion = table.suggests(table.ana, "Publish the contracts", "They are public money.");
        Person newcomer = world.aGovernmentDrafterOf(table.country);

        assertThat(waitingFor(table.official)).extracting(Notice::kind).containsExactly(NoticeKind.TO_DECIDE);
        assertThat(waitingFor(newcomer)).extracting(Notice::kind).containsExactly(NoticeKind.TO_DECIDE);
        assertThat(waitingFor(table.tomas)).isEmpty();

        UUID decision = table.decides(suggestion, DecisionKind.NOT_ADOPTED, "There is no budget.");
        assertThat(waitingFor(table.official)).isEmpty();
        assertThat(waitingFor(newcomer)).isEmpty();

        table.reconsiders(suggestion, decision);
        assertThat(waitingFor(newcomer)).extracting(Notice::kind).containsExactly(NoticeKind.TO_DECIDE);
    }

    @Test
    void keepsWhatWasDeferredBeforeWhoeverMayDecide() {
        UUID suggestion = table.suggests(table.ana, "Publish the contracts", "They are public money.");

        table.decides(suggestion, DecisionKind.DEFERRED, "After the budget.");

        assertThat(waitingFor(table.official)).extracting(Notice::kind).containsExactly(NoticeKind.TO_DECIDE);
    }

    @Test
    void tellsWhoeverAskedOfTheDecisionOnce() {
        UUID suggestion = table.suggests(table.ana, "Publish the contracts", "They are public money.");
        follows(table.ana, table.commitment);

        table.decides(suggestion, DecisionKind.NOT_ADOPTED, "There is no budget.");

        assertThat(waitingFor(table.ana)).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.ANSWERED);
            assertThat(notice.decision()).isEqualTo(DecisionKind.NOT_ADOPTED);
            assertThat(notice.said().reason()).isEqualTo("There is no budget.");
        });
    }

    @Test
    void tellsFollowersOfEverythingNew() {
        follows(table.tomas, table.commitment);

        table.says(table.ana, "Which provinces?");
        table.suggests(table.ana, "Publish the contracts", "");

        assertThat(waitingFor(table.tomas))
                .extracting(Notice::kind)
                .containsOnly(NoticeKind.FOLLOWED)
                .hasSize(2);
    }

    @Test
    void isSilentWhereItIsMutedButForMentions() {
        UUID thread = table.says(table.ana, "Which provinces?");
        pays(table.ana, Followed.commitment(table.commitment.id()), Attention.MUTE);

        table.replies(table.official, thread, "All of them.");
        assertThat(waitingFor(table.ana)).isEmpty();

        table.replies(table.official, thread, "You know them.", table.ana);
        assertThat(waitingFor(table.ana)).extracting(Notice::kind).containsExactly(NoticeKind.MENTIONED);
    }

    @Test
    void hearsOfAFollowedConversationInAMutedCommitment() {
        UUID thread = table.says(table.ana, "Which provinces?");
        pays(table.tomas, Followed.commitment(table.commitment.id()), Attention.MUTE);
        pays(table.tomas, Followed.thread(thread), Attention.FOLLOW);

        table.replies(table.official, thread, "All of them.");

        assertThat(waitingFor(table.tomas)).extracting(Notice::kind).containsExactly(NoticeKind.REPLIED);
    }

    @Test
    void countsWhatIsUnreadUntilSomebodyComesToThePlace() {
        UUID thread = table.says(table.ana, "Which provinces?", table.tomas);
        assertThat(table.tomas.does(inbox::unread)).isOne();

        table.tomas.acts(() -> inbox.readAt(thread));

        assertThat(table.tomas.does(inbox::unread)).isZero();
        assertThat(waitingFor(table.tomas)).singleElement().matches(Notice::read);
    }

    @Test
    void putsAwayAndBack() {
        table.says(table.ana, "Which provinces?", table.tomas);
        UUID notice = waitingFor(table.tomas).getFirst().id();

        table.tomas.acts(() -> inbox.putAway(notice));
        assertThat(waitingFor(table.tomas)).isEmpty();
        assertThat(table.tomas.does(inbox::done)).hasSize(1);

        table.tomas.acts(() -> inbox.putBack(notice));
        assertThat(waitingFor(table.tomas)).extracting(Notice::id).containsExactly(notice);
    }

    @Test
    void putsAwayAllOfOneCommitmentAndNothingOfAnother() {
        Commitment other = workshop.aCommitmentIn(table.country, table.plan.id());
        table.says(table.ana, "Which provinces?", table.tomas);
        table.says(table.ana, "And when?", table.tomas);
        table.says(table.ana, other, Said.words("Elsewhere").to(Set.of(table.tomas.seat()), Set.of()));

        table.tomas.acts(() -> inbox.putAway(table.commitment.id()));

        assertThat(waitingFor(table.tomas))
                .extracting(one -> one.said().words())
                .containsExactly("Elsewhere");
    }

    @Test
    void groupsByCommitmentTheNewestFirst() {
        Commitment other = workshop.aCommitmentIn(table.country, table.plan.id());
        table.says(table.ana, "First", table.tomas);
        table.says(table.ana, other, Said.words("Second").to(Set.of(table.tomas.seat()), Set.of()));
        table.says(table.ana, "Third", table.tomas);

        List<Matter> matters = table.tomas.does(inbox::waiting);

        assertThat(matters)
                .extracting(matter -> matter.commitment().orElseThrow().id())
                .containsExactly(table.commitment.id(), other.id());
        assertThat(matters.getFirst().notices())
                .extracting(one -> one.said().words())
                .containsExactly("Third", "First");
    }

    @Test
    void forgetsTheWordsOfAHiddenComment() {
        table.says(table.ana, "An insult", table.tomas);
        UUID thread = table.says(
                table.ana, table.commitment, Said.words("Another insult").askingForAChange());
        UUID reply = table.replies(table.tomas, thread, "A third insult", table.official);

        table.hides(
                table.firstCommentOf(waitingFor(table.tomas).getFirst().place().id()));
        table.hides(table.firstCommentOf(thread));
        table.hides(reply);

        assertThat(waitingFor(table.tomas)).isEmpty();
        assertThat(waitingFor(table.official)).extracting(Notice::kind).containsExactly(NoticeKind.TO_DECIDE);
        assertThat(waitingFor(table.official))
                .allMatch(one -> one.said().words().isEmpty());
    }

    @Test
    void holdsNothingOfAnotherCountry() {
        Table elsewhere = exchange.aTable("orvanie");
        Person both = world.alsoIn(elsewhere.country, table.tomas, Role.COMMENTER);
        table.says(table.ana, "Which provinces?", table.tomas);
        UUID notice = waitingFor(table.tomas).getFirst().id();

        assertThat(both.does(inbox::waiting)).isEmpty();
        assertThat(both.does(inbox::unread)).isZero();
        both.acts(() -> inbox.putAway(notice));
        assertThat(waitingFor(table.tomas)).hasSize(1);
        assertThat(waitingFor(elsewhere.official)).isEmpty();
    }

    @Test
    void isNobodyElsesToPutAway() {
        table.says(table.ana, "Which provinces?", table.tomas);
        Notice notice = waitingFor(table.tomas).getFirst();

        table.official.acts(() -> inbox.putAway(notice.id()));
        table.official.acts(() -> inbox.readAt(notice.place().id()));

        assertThat(waitingFor(table.tomas)).singleElement().matches(one -> !one.read());
    }

    @Test
    void isClosedToStrangersReadersAndTheSuspended() {
        Person stranger = exchange.aTable("orvanie").administrator;
        Person reader = world.aReaderOf(table.country);
        table.says(table.ana, "Which provinces?", table.tomas);
        table.suspends(table.tomas);

        for (Person person : List.of(reader, table.tomas)) {
            assertThatThrownBy(() -> person.does(inbox::waiting)).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> person.acts(() -> inbox.putAway(table.commitment.id())))
                    .isInstanceOf(Refused.class);
            assertThat(person.does(inbox::unread)).isZero();
        }
        assertThatThrownBy(() -> stranger.doesIn(table.country.tenant(), inbox::waiting))
                .isInstanceOf(Refused.class);
        assertThat(stranger.<Integer, RuntimeException>doesIn(table.country.tenant(), inbox::unread))
                .isZero();
    }

    private List<Notice> waitingFor(Person person) {
        return person.does(inbox::waiting).stream()
                .flatMap(matter -> matter.notices().stream())
                .toList();
    }

    private void follows(Person person, Commitment commitment) {
        pays(person, Followed.commitment(commitment.id()), Attention.FOLLOW);
    }

    private void pays(Person person, Followed followed, Attention attention) {
        person.acts(() -> following.pay(followed, attention));
    }
}
