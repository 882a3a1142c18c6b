package org.codraft.testing;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.codraft.commitment.Commitment;
import org.codraft.commitment.DraftingCommitments;
import org.codraft.commitment.DraftingCommitments.Answer;
import org.codraft.discussion.About;
import org.codraft.discussion.Conversations;
import org.codraft.discussion.Deciding;
import org.codraft.discussion.Discussing;
import org.codraft.discussion.Discussion;
import org.codraft.discussion.Mandates;
import org.codraft.discussion.NewMandate;
import org.codraft.discussion.Said;
import org.codraft.discussion.StanceKind;
import org.codraft.discussion.Stances;
import org.codraft.discussion.Suggesting;
import org.codraft.discussion.SuggestionShown;
import org.codraft.discussion.ThreadShown;
import org.codraft.discussion.Why;
import org.codraft.discussion.WordsSuggested;
import org.codraft.drafting.Draft;
import org.codraft.drafting.Place;
import org.codraft.drafting.Playback;
import org.codraft.drafting.Texts;
import org.codraft.membership.Members;
import org.codraft.membership.Role;
import org.codraft.membership.Side;
import org.codraft.tenancy.Country;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** A commitment whose first answer people talk about, and those people. */
@TestComponent
public class Forum {

    public static final String WORDS = "Hospitals publish nothing about their contracts.";

    private final World world;
    private final Workshop workshop;
    private final Texts texts;
    private final Playback playback;
    private final DraftingCommitments drafting;
    private final Conversations conversations;
    private final Discussing discussing;
    private final Suggesting suggesting;
    private final Deciding deciding;
    private final Stances stances;
    private final Mandates mandates;
    private final Members members;
    private final Connections connections;
    private final TransactionTemplate transaction;

    Forum(
            World world,
            Workshop workshop,
            Texts texts,
            Playback playback,
            DraftingCommitments drafting,
            Conversations conversations,
            Discussing discussing,
            Suggesting suggesting,
            Deciding deciding,
            Stances stances,
            Mandates mandates,
            Members members,
            Connections connections,
            TransactionTemplate transaction) {
        this.world = world;
        this.workshop = workshop;
        this.texts = texts;
        this.playback = playback;
        this.drafting = drafting;
        this.conversations = conversations;
        this.discussing = discussing;
        this.suggesting = suggesting;
        this.deciding = deciding;
        this.stances = stances;
        this.mandates = mandates;
        this.members = members;
        this.connections = connections;
        this.transaction = transaction;
    }

    /** What they talk about. */
    public record Topic(Country country, UUID plan, UUID commitment, UUID draft) {}

    public Topic aTopic() {
        return aTopicOf(world.aCountry("kenya"));
    }

    public Topic aTopicOf(Country country) {
        Commitment commitment = workshop.aCommitmentOf(country);
        workshop.answer(country, commitment.id(), "problem", WORDS);
        UUID draft = world.inCharge(
                country,
                () -> Objects.requireNonNull(transaction.execute(status ->
                        texts.of(commitment.id(), Locale.ENGLISH).map(Draft::id).orElseThrow())));
        return new Topic(country, commitment.planId(), commitment.id(), draft);
    }

    public Person anOfficialOf(Topic topic) {
        return world.aGovernmentDrafterOf(topic.country());
    }

    public Person anAdministratorOf(Topic topic) {
        return world.anAdministratorOf(topic.country());
    }

    public Person anAuditorOf(Topic topic) {
        return world.aMemberOf(topic.country(), Side.OTHER, Role.AUDITOR);
    }

    /** Somebody of civil society who may only comment and suggest. */
    public Person aCommenterOf(Topic topic) {
        return world.aMemberOf(topic.country(), Side.CIVIL_SOCIETY, Role.COMMENTER);
    }

    public UUID organisationOf(Person person) {
        return world.inCharge(person.country(), members::all).stream()
                .filter(member -> member.id().equals(person.seat()))
                .findFirst()
                .orElseThrow()
                .organisation()
                .id();
    }

    /** Lets a person speak for their organisation. */
    public UUID mandate(Person person, LocalDate from) {
        NewMandate given = new NewMandate(organisationOf(person), person.seat(), from, null, false);
        return world.inCharge(person.country(), () -> mandates.give(given));
    }

    public long version(Topic topic) {
        return world.inCharge(topic.country(), () -> playback.head(topic.draft()));
    }

    /** The text's first answer as the log has it. */
    public String words(Topic topic) {
        return connections
                .aboveAllWalls()
                .sql("select body from section_text where commitment_id = ? and section_key = 'problem'")
                .param(topic.commitment())
                .query(String.class)
                .single();
    }

    /** Where words of the present answer stand. */
    public int at(Topic topic, String words) {
        int at = words(topic).indexOf(words);
        if (at < 0) {
            throw new AssertionError("The answer does not say " + words);
        }
        return 2 + at;
    }

    /** An official makes the answer say something else. */
    public void rewrite(Topic topic, String words) {
        world.inCharge(topic.country(), () -> {
            drafting.answer(topic.commitment(), "problem", Locale.ENGLISH, new Answer(words(topic)), new Answer(words));
            return words;
        });
    }

    public About.Words on(Topic topic, String words) {
        int from = at(topic, words);
        return new About.Words(topic.draft(), version(topic), from, from + words.length());
    }

    /** Opens a thread on words of the present answer. */
    public UUID comments(Person person, Topic topic, String on, String words) {
        return person.does(() -> discussing.open(topic.commitment(), on(topic, on), Said.words(words)));
    }

    public WordsSuggested instead(Topic topic, String of, String words) {
        About.Words here = on(topic, of);
        return WordsSuggested.plain(
                here.draft(), here.version(), here.from(), here.to(), words, Why.of("It is clearer."));
    }

    public UUID suggests(Person person, Topic topic, String insteadOf, String words) {
        return person.does(() -> suggesting.words(instead(topic, insteadOf, words)));
    }

    public ThreadShown thread(Person reader, UUID thread) {
        return reader.does(() -> conversations.thread(thread)).orElseThrow();
    }

    public SuggestionShown suggestion(Person reader, UUID suggestion) {
        return reader.does(() -> conversations.suggestion(suggestion)).orElseThrow();
    }

    public Place placeOf(Person reader, UUID thread) {
        return thread(reader, thread).place().orElseThrow();
    }

    public Discussion discussion(Person reader, Topic topic) {
        return reader.does(() -> conversations.of(topic.commitment()));
    }

    /** What the record of this person's country says they tried in vain. */
    public long refusalsOf(Person person) {
        return connections
                .aboveAllWalls()
                .sql("select count(*) from refusal where account_id = ?")
                .param(person.signedIn().accountId())
                .query(Long.class)
                .single();
    }

    /** Has everything said and done once that can be. */
    public void oneOfEach(Topic topic) {
        Person commenter = aCommenterOf(topic);
        Person official = anOfficialOf(topic);
        mandate(commenter, LocalDate.EPOCH);
        Said said = Said.words("Is it?").to(Set.of(official.seat()), Set.of());
        commenter.does(() -> discussing.open(topic.commitment(), on(topic, "nothing"), said));
        UUID suggestion = suggests(commenter, topic, "contracts", "tenders");
        official.does(() -> stances.onSuggestion(suggestion, StanceKind.AGREE, "", null));
        official.does(() -> deciding.adopt(suggestion, "", null));
    }

    /** The database itself. */
    public Connections connections() {
        return connections;
    }

    /** Does something in a transaction of the bound country. */
    public <R> R inTransaction(Supplier<R> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
