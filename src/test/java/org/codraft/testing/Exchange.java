package org.codraft.testing;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.codraft.actionplan.ActionPlan;
import org.codraft.commitment.Commitment;
import org.codraft.commitment.MilestoneFacts;
import org.codraft.discussion.About;
import org.codraft.discussion.Contribution;
import org.codraft.discussion.Conversations;
import org.codraft.discussion.Deciding;
import org.codraft.discussion.DecisionKind;
import org.codraft.discussion.Discussing;
import org.codraft.discussion.Moderation;
import org.codraft.discussion.Said;
import org.codraft.discussion.Suggesting;
import org.codraft.discussion.Verdict;
import org.codraft.discussion.Why;
import org.codraft.membership.Accounts;
import org.codraft.membership.Members;
import org.codraft.membership.Role;
import org.codraft.membership.Side;
import org.codraft.tenancy.Country;
import org.springframework.boot.test.context.TestComponent;

/** People who talk about a commitment, by the doors that everybody uses. */
@TestComponent
public class Exchange {

    private final World world;
    private final Workshop workshop;
    private final Discussing discussing;
    private final Suggesting suggesting;
    private final Deciding deciding;
    private final Moderation moderation;
    private final Accounts accounts;
    private final Members members;
    private final Conversations conversations;

    Exchange(
            World world,
            Workshop workshop,
            Discussing discussing,
            Suggesting suggesting,
            Deciding deciding,
            Moderation moderation,
            Accounts accounts,
            Members members,
            Conversations conversations) {
        this.world = world;
        this.workshop = workshop;
        this.discussing = discussing;
        this.suggesting = suggesting;
        this.deciding = deciding;
        this.moderation = moderation;
        this.accounts = accounts;
        this.members = members;
        this.conversations = conversations;
    }

    /** A country with a commitment, an administrator, an official who decides, and two of civil society. */
    public final class Table {

        public final Country country;
        public final ActionPlan plan;
        public final Commitment commitment;
        public final Person administrator;
        public final Person official;
        public final Person ana;
        public final Person tomas;

        private Table(String name) {
            country = world.aCountry(name);
            plan = workshop.aPlanOf(country);
            commitment = workshop.aCommitmentIn(country, plan.id());
            administrator = world.anAdministratorOf(country);
            official = world.aGovernmentDrafterOf(country);
            ana = world.aMemberOf(country, Side.CIVIL_SOCIETY, Role.COMMENTER);
            tomas = world.aMemberOf(country, Side.CIVIL_SOCIETY, Role.COMMENTER);
        }

        public UUID says(Person person, String words, Person... mentioned) {
            return says(person, commitment, Said.words(words).to(seats(mentioned), Set.of()));
        }

        public UUID says(Person person, Commitment about, Said said) {
            return person.does(() -> discussing.open(about.id(), new About.Whole(), said));
        }

        public UUID replies(Person person, UUID thread, String words, Person... mentioned) {
            return person.does(() -> discussing.reply(thread, Said.words(words).to(seats(mentioned), Set.of())));
        }

        public UUID comments(Person person, UUID suggestion, String words) {
            return person.does(
                    () -> discussing.open(commitment.id(), new About.OnSuggestion(suggestion), Said.words(words)));
        }

        public UUID suggests(Person person, String milestone, String why) {
            return person.does(
                    () -> suggesting.newMilestone(commitment.id(), MilestoneFacts.titled(milestone), Why.of(why)));
        }

        public UUID decides(UUID suggestion, DecisionKind kind, String reason) {
            return official.does(
                    () -> deciding.decide(Contribution.suggestion(suggestion), Verdict.of(kind, reason), null));
        }

        public void reconsiders(UUID suggestion, UUID seen) {
            official.does(() -> deciding.reconsider(Contribution.suggestion(suggestion), "We look again.", seen));
        }

        public void hides(UUID comment) {
            administrator.acts(() -> moderation.hide(comment, "It insults somebody."));
        }

        public UUID firstCommentOf(UUID thread) {
            return administrator
                    .does(() -> conversations.thread(thread))
                    .orElseThrow()
                    .comments()
                    .getFirst()
                    .id();
        }

        public void suspends(Person person) {
            administrator.acts(() -> members.suspend(person.seat()));
        }
    }

    public Table aTable() {
        return aTable("kambria");
    }

    public Table aTable(String name) {
        return new Table(name);
    }

    public void reads(Person person, Locale language) {
        accounts.speak(person.signedIn(), language);
    }

    private static Set<UUID> seats(Person... people) {
        return java.util.Arrays.stream(people).map(Person::seat).collect(java.util.stream.Collectors.toSet());
    }
}
