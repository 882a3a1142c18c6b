package org.codraft.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.codraft.commitment.CommitmentFacts;
import org.codraft.commitment.MilestoneFacts;
import org.codraft.commitment.NamedCommitments;
import org.codraft.commitment.PlanningMilestones;
import org.codraft.discussion.DiscussionEvent.Decided;
import org.codraft.drafting.Edit;
import org.codraft.drafting.Playback;
import org.codraft.membership.Refused;
import org.codraft.membership.Side;
import org.codraft.shared.NotPossible;
import org.codraft.shared.ThreeWayMerge;
import org.codraft.testing.AtOnce;
import org.codraft.testing.AtOnce.Outcome;
import org.codraft.testing.CodraftTest;
import org.codraft.testing.Forum;
import org.codraft.testing.Forum.Topic;
import org.codraft.testing.Heard;
import org.codraft.testing.Person;
import org.codraft.testing.Workshop;
import org.codraft.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A suggestion changes nothing until somebody adopts it; then its words come in as its author's, at once. */
@CodraftTest
class SuggestionsTest {

    @Autowired
    private Forum forum;

    @Autowired
    private World world;

    @Autowired
    private Workshop workshop;

    @Autowired
    private Suggesting suggesting;

    @Autowired
    private Deciding deciding;

    @Autowired
    private Discussing discussing;

    @Autowired
    private PlanningMilestones milestones;

    @Autowired
    private NamedCommitments commitments;

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

    private UUID adopt(UUID suggestion) {
        return official.does(() -> deciding.adopt(suggestion, "", null));
    }

    private Edit lastEdit() {
        return official.does(() -> playback.edits(topic.draft(), 0, 100))
                .orElseThrow()
                .getLast();
    }

    @Test
    void changeNothingUntilTheyAreAdopted() {
        long version = forum.version(topic);

        UUID suggestion = forum.suggests(yusuf, topic, "nothing", "only half");

        assertThat(forum.words(topic)).isEqualTo(Forum.WORDS);
        assertThat(forum.version(topic)).isEqualTo(version);
        SuggestionShown shown = forum.suggestion(official, suggestion);
        assertThat(shown.suggestion().wordsBefore()).isEqualTo("nothing");
        assertThat(shown.suggestion().wordsAfter()).isEqualTo("only half");
        assertThat(shown.suggestion().why()).isEqualTo("It is clearer.");
        assertThat(shown.mayDecide()).isTrue();
        assertThat(shown.overtaken()).isFalse();
    }

    @Test
    void comeInAtOnceAsTheirAuthorsWordsWhenTheyAreAdopted() {
        UUID suggestion = forum.suggests(yusuf, topic, "publish nothing about", "publish only half of");

        UUID decision = adopt(suggestion);

        assertThat(forum.words(topic)).isEqualTo("Hospitals publish only half of their contracts.");
        Edit edit = lastEdit();
        assertThat(edit.person()).isEqualTo(yusuf.signedIn().name());
        assertThat(edit.side()).isEqualTo(Side.CIVIL_SOCIETY);
        assertThat(Objects.requireNonNull(edit.adoption()).person())
                .isEqualTo(official.signedIn().name());
        assertThat(edit.adoption().suggestion()).isEqualTo(suggestion);
        SuggestionShown shown = forum.suggestion(yusuf, suggestion);
        assertThat(shown.suggestion().outcome()).isEqualTo(org.codraft.discussion.Outcome.ADOPTED);
        assertThat(shown.latest().orElseThrow().id()).isEqualTo(decision);
        assertThat(shown.latest().orElseThrow().effect().finalWords()).isEqualTo("publish only half of");
        assertThat(heard.of(topic.commitment(), Decided.class))
                .singleElement()
                .satisfies(told -> assertThat(told.submitter().seat()).isEqualTo(yusuf.seat()));
    }

    @Test
    void keepWhatIsSaidOfWordsTheyTouch() {
        UUID inside = forum.comments(yusuf, topic, "nothing", "Not true.");
        UUID around = forum.comments(yusuf, topic, "publish nothing about their", "Why?");
        UUID beside = forum.comments(yusuf, topic, "their", "Whose?");
        UUID suggestion = forum.suggests(yusuf, topic, "publish nothing about their", "hide all of their");

        adopt(suggestion);

        assertThat(forum.words(topic)).isEqualTo("Hospitals hide all of their contracts.");
        assertThat(forum.placeOf(official, inside).deleted()).isFalse();
        assertThat(forum.placeOf(official, inside).words()).isNotBlank();
        assertThat(forum.placeOf(official, around).words()).isEqualTo("hide all of their");
        assertThat(forum.placeOf(official, beside).words()).isEqualTo("their");
    }

    @Test
    void areAdoptedInPartWithTheDecidersWordsAsTheDeciders() {
        UUID suggestion = forum.suggests(yusuf, topic, "nothing", "only half of the truth");

        official.does(() -> deciding.adoptInPart(
                suggestion, FinalWords.plain("only a part of the truth"), "Half is not proved.", null));

        assertThat(forum.words(topic)).isEqualTo("Hospitals publish only a part of the truth about their contracts.");
        List<Edit> edits =
                official.does(() -> playback.edits(topic.draft(), 0, 100)).orElseThrow();
        assertThat(edits.subList(edits.size() - 2, edits.size()))
                .extracting(Edit::person)
                .containsExactly(yusuf.signedIn().name(), official.signedIn().name());
        assertThat(edits.subList(edits.size() - 2, edits.size()))
                .allSatisfy(edit -> assertThat(
                                Objects.requireNonNull(edit.adoption()).suggestion())
                        .isEqualTo(suggestion));
    }

    @Test
    void areNotAdoptedAsTheyAreOnceTheirWordsWereChanged() {
        UUID suggestion = forum.suggests(yusuf, topic, "publish nothing", "hide everything");
        forum.rewrite(topic, "Hospitals publish almost nothing about their contracts.");

        assertThat(forum.suggestion(official, suggestion).overtaken()).isTrue();
        assertThatThrownBy(() -> adopt(suggestion))
                .isInstanceOfSatisfying(
                        NotPossible.class,
                        refused -> assertThat(refused.sentence()).isEqualTo("discussion.suggestion-overtaken"));

        official.does(() ->
                deciding.adoptInPart(suggestion, FinalWords.plain("hide almost everything"), "So both are in.", null));
        assertThat(forum.words(topic)).isEqualTo("Hospitals hide almost everything about their contracts.");
    }

    @Test
    void flagEachOtherWhereTheyOverlap() {
        UUID one = forum.suggests(yusuf, topic, "publish nothing", "hide everything");
        UUID two = forum.suggests(forum.aCommenterOf(topic), topic, "nothing about", "all of");
        UUID three = forum.suggests(yusuf, topic, "contracts", "tenders");

        assertThat(forum.suggestion(official, one).overlaps()).containsExactly(two);
        assertThat(forum.suggestion(official, two).overlaps()).containsExactly(one);
        assertThat(forum.suggestion(official, three).overlaps()).isEmpty();

        adopt(two);
        assertThat(forum.suggestion(official, one).overlaps()).isEmpty();
        assertThat(forum.suggestion(official, one).overtaken()).isTrue();
    }

    @Test
    void areReconsideredByAnotherDecisionThatTakesTheirWordsOutAgain() {
        UUID suggestion = forum.suggests(yusuf, topic, "nothing", "only half");
        UUID adopted = adopt(suggestion);
        forum.rewrite(topic, "Hospitals publish only half about their contracts and tenders.");

        official.does(
                () -> deciding.reconsider(Contribution.suggestion(suggestion), "The figure is disputed.", adopted));

        assertThat(forum.words(topic)).isEqualTo("Hospitals publish nothing about their contracts and tenders.");
        SuggestionShown shown = forum.suggestion(official, suggestion);
        assertThat(shown.suggestion().outcome()).isEqualTo(org.codraft.discussion.Outcome.OPEN);
        assertThat(shown.decisions())
                .extracting(Decision::kind)
                .containsExactly(DecisionKind.ADOPTED, DecisionKind.RECONSIDERED);

        UUID seen = shown.latest().orElseThrow().id();
        official.does(() -> deciding.adopt(suggestion, "It is proved now.", seen));
        assertThat(forum.words(topic)).isEqualTo("Hospitals publish only half about their contracts and tenders.");
    }

    @Test
    void stayInWhereOthersChangedTheirWordsSince() {
        UUID suggestion = forum.suggests(yusuf, topic, "nothing", "only half");
        UUID adopted = adopt(suggestion);
        forum.rewrite(topic, "Hospitals publish only one half about their contracts.");

        assertThatThrownBy(() -> official.does(() ->
                        deciding.reconsider(Contribution.suggestion(suggestion), "The figure is disputed.", adopted)))
                .isInstanceOf(NotPossible.class);
        assertThat(forum.words(topic)).contains("only one half");
        assertThat(forum.suggestion(official, suggestion).decisions()).hasSize(1);
    }

    static Stream<DecisionKind> decisionsThatNeedAReason() {
        return EnumSet.allOf(DecisionKind.class).stream().filter(DecisionKind::needsReason);
    }

    @ParameterizedTest
    @MethodSource("decisionsThatNeedAReason")
    void areNeverAnsweredWithoutAReason(DecisionKind kind) {
        UUID suggestion = forum.suggests(yusuf, topic, "nothing", "only half");
        UUID other = forum.suggests(yusuf, topic, "contracts", "tenders");
        Contribution merged = kind == DecisionKind.MERGED ? Contribution.suggestion(other) : null;

        for (String nothing : List.of("", "   ", "\n\t")) {
            assertThatThrownBy(() -> decides(suggestion, kind, nothing, merged))
                    .isInstanceOfSatisfying(
                            NotPossible.class,
                            refused -> assertThat(refused.sentence()).isEqualTo("discussion.reason-missing"));
        }

        assertThat(forum.suggestion(official, suggestion).decisions()).isEmpty();
        assertThat(forum.words(topic)).isEqualTo(Forum.WORDS);
    }

    private UUID decides(UUID suggestion, DecisionKind kind, String reason, @Nullable Contribution merged) {
        return switch (kind) {
            case WITHDRAWN -> yusuf.does(() -> suggesting.withdraw(suggestion, reason));
            case ADOPTED_IN_PART ->
                official.does(() -> deciding.adoptInPart(suggestion, FinalWords.plain("half"), reason, null));
            case RECONSIDERED ->
                official.does(() -> deciding.reconsider(Contribution.suggestion(suggestion), reason, null));
            default ->
                official.does(() -> deciding.decide(
                        Contribution.suggestion(suggestion), new Verdict(kind, reason, "", merged, null), null));
        };
    }

    @Test
    void keepTheReasonWhateverWroteThem() {
        UUID suggestion = forum.suggests(yusuf, topic, "nothing", "only half");
        long stored = forum.discussion(official, topic).suggestions().size();

        assertThatThrownBy(() -> forum.connections()
                        .asApplication(
                                topic.country().tenant(),
                                sql -> sql.sql("""
                                insert into decision (tenant_id, id, plan_id, commitment_id, contribution_kind,
                                    contribution_id, number, turn, kind, reason, change_made, person, for_organisation,
                                    decided_at, version)
                                values (current_tenant(), gen_random_uuid(), ?, ?, 'SUGGESTION', ?, 1, 1, 'NOT_ADOPTED', ' ',
                                    '', 'nobody', false, now(), 0)""")
                                        .params(topic.plan(), topic.commitment(), suggestion)
                                        .update()))
                .hasMessageContaining("check");
        assertThat(stored).isEqualTo(1);
    }

    @Test
    void areDecidedByOneOfTwoDecidersAtOnce() throws Exception {
        UUID suggestion = forum.suggests(yusuf, topic, "nothing", "only half");
        List<Person> officials =
                Stream.generate(() -> forum.anOfficialOf(topic)).limit(4).toList();

        Outcome<UUID> outcome =
                AtOnce.times(4, number -> officials.get(number).does(() -> deciding.adopt(suggestion, "", null)));

        assertThat(outcome.failures()).hasSize(3).hasOnlyElementsOfType(NotPossible.class);
        assertThat(forum.words(topic)).isEqualTo("Hospitals publish only half about their contracts.");
        assertThat(forum.suggestion(official, suggestion).decisions()).hasSize(1);
    }

    @Test
    void areDecidedByWhoeverMayDecideAndNotByTheirAuthor() {
        UUID suggestion = forum.suggests(yusuf, topic, "nothing", "only half");
        UUID own = forum.suggests(official, topic, "contracts", "tenders");

        assertThatThrownBy(() -> yusuf.does(() -> deciding.adopt(suggestion, "", null)))
                .isInstanceOf(Refused.class);
        assertThat(forum.refusalsOf(yusuf)).isEqualTo(1);
        assertThatThrownBy(() -> official.does(() -> deciding.adopt(own, "", null)))
                .isInstanceOf(NotPossible.class);
        assertThatThrownBy(() -> forum.aCommenterOf(topic).does(() -> suggesting.withdraw(suggestion, "Mine.")))
                .isInstanceOf(NotPossible.class);
        assertThat(forum.words(topic)).isEqualTo(Forum.WORDS);
    }

    @Test
    void areMergedDeferredAndDecidedAfterAll() {
        UUID one = forum.suggests(yusuf, topic, "nothing", "only half");
        UUID two = forum.suggests(yusuf, topic, "contracts", "tenders");

        UUID deferred = official.does(() -> deciding.decide(
                Contribution.suggestion(one), Verdict.deferred(null, "After the forum has met."), null));
        UUID merged = official.does(() -> deciding.decide(
                Contribution.suggestion(two),
                Verdict.mergedInto(Contribution.suggestion(one), "They ask for the same."),
                null));

        assertThat(forum.suggestion(official, one).suggestion().outcome().isOpen())
                .isTrue();
        assertThat(forum.suggestion(official, two).latest().orElseThrow().mergedInto())
                .contains(Contribution.suggestion(one));
        assertThatThrownBy(() -> official.does(() -> deciding.adopt(one, "", null)))
                .isInstanceOf(NotPossible.class);
        official.does(() -> deciding.adopt(one, "", deferred));
        assertThatThrownBy(() -> official.does(() -> deciding.decide(
                        Contribution.suggestion(two),
                        Verdict.mergedInto(Contribution.suggestion(two), "Into itself."),
                        merged)))
                .isInstanceOf(NotPossible.class);
    }

    @Test
    void areSaidAnewByTheirAuthorUntilSomebodyAnswers() {
        UUID suggestion = forum.suggests(yusuf, topic, "nothing", "only hlaf");

        yusuf.does(() -> suggesting.sayAnew(suggestion, forum.instead(topic, "nothing", "only half")));

        assertThat(forum.suggestion(official, suggestion).suggestion().wordsAfter())
                .isEqualTo("only half");
        assertThatThrownBy(() ->
                        official.does(() -> suggesting.sayAnew(suggestion, forum.instead(topic, "nothing", "all"))))
                .isInstanceOf(Refused.class);
        adopt(suggestion);
        assertThatThrownBy(() -> yusuf.does(() -> suggesting.sayAnew(suggestion, forum.instead(topic, "only", "more"))))
                .isInstanceOf(NotPossible.class);
    }

    @Test
    void addWordsAndTakeThemOut() {
        About.Words here = forum.on(topic, "contracts");
        UUID added = yusuf.does(() -> suggesting.words(WordsSuggested.plain(
                here.draft(), here.version(), here.to(), here.to(), " and tenders", Why.NOT_SAID)));
        UUID out = forum.suggests(yusuf, topic, "their ", "");

        adopt(added);
        adopt(out);

        assertThat(forum.words(topic)).isEqualTo("Hospitals publish nothing about contracts and tenders.");
    }

    @Test
    void areRefusedWhereTheyChangeNothingOrDoNotFit() {
        About.Words here = forum.on(topic, "nothing");
        assertThatThrownBy(() -> forum.suggests(yusuf, topic, "nothing", "nothing"))
                .isInstanceOf(NotPossible.class);
        assertThatThrownBy(() -> yusuf.does(() -> suggesting.words(
                        WordsSuggested.plain(here.draft(), here.version(), 0, 1, "Stolen", Why.NOT_SAID))))
                .isInstanceOf(NotPossible.class);
        assertThatThrownBy(() -> yusuf.does(() -> suggesting.words(
                        WordsSuggested.plain(here.draft(), here.version(), here.from(), 80_000, "x", Why.NOT_SAID))))
                .isInstanceOf(NotPossible.class);
        assertThat(forum.discussion(official, topic).suggestions()).isEmpty();
    }

    @Test
    void bringOtherFactsAndMilestones() {
        UUID milestone = workshop.aMilestoneOf(topic.country(), topic.commitment());
        CommitmentFacts seen = commitmentFacts();
        MilestoneFacts step = MilestoneFacts.titled("Publish the register");
        UUID lead = yusuf.does(() -> suggesting.facts(
                topic.commitment(),
                seen,
                ThreeWayMerge.with(seen, java.util.Map.of("lead", "Ministry of Health")),
                Why.of("It keeps the hospitals.")));
        UUID date = yusuf.does(() -> suggesting.milestone(
                milestone,
                step,
                ThreeWayMerge.with(step, java.util.Map.of("deadline", java.time.LocalDate.of(2028, 3, 1))),
                Why.NOT_SAID));
        UUID another = yusuf.does(() -> suggesting.newMilestone(
                topic.commitment(), MilestoneFacts.titled("Train the hospitals"), Why.NOT_SAID));
        assertThat(forum.suggestion(official, lead).fields())
                .containsExactly(new FieldWanted("lead", "", "Ministry of Health"));

        List<UUID> decisions = Stream.of(lead, date, another).map(this::adopt).toList();

        assertThat(commitmentFacts().lead()).isEqualTo("Ministry of Health");
        assertThat(milestoneFacts())
                .extracting(MilestoneFacts::title)
                .containsExactly("Publish the register", "Train the hospitals");
        assertThat(milestoneFacts().getFirst().deadline()).isEqualTo(java.time.LocalDate.of(2028, 3, 1));

        official.does(() -> deciding.reconsider(Contribution.suggestion(lead), "Wrong.", decisions.get(0)));
        official.does(() -> deciding.reconsider(Contribution.suggestion(another), "Wrong.", decisions.get(2)));
        assertThat(commitmentFacts().lead()).isEmpty();
        assertThat(milestoneFacts()).hasSize(1);
    }

    private CommitmentFacts commitmentFacts() {
        return world.inCharge(
                topic.country(),
                () -> forum.inTransaction(
                        () -> commitments.with(topic.commitment()).stated()));
    }

    private List<MilestoneFacts> milestoneFacts() {
        return forum
                .connections()
                .aboveAllWalls()
                .sql("select id from milestone where commitment_id = ? order by place")
                .param(topic.commitment())
                .query(UUID.class)
                .list()
                .stream()
                .map(id -> world.inCharge(
                        topic.country(),
                        () -> forum.inTransaction(
                                () -> commitments.milestone(id).orElseThrow().stated())))
                .toList();
    }

    @Test
    void overlapAndAreOvertakenOnFactsAsOnWords() {
        CommitmentFacts seen = commitmentFacts();
        UUID one = leadSuggested(yusuf, seen, "Ministry of Health");
        UUID two = leadSuggested(forum.aCommenterOf(topic), seen, "Ministry of Finance");
        assertThat(forum.suggestion(official, one).overlaps()).containsExactly(two);

        adopt(one);

        assertThat(forum.suggestion(official, two).overtaken()).isTrue();
        assertThatThrownBy(() -> adopt(two)).isInstanceOf(NotPossible.class);
    }

    private UUID leadSuggested(Person person, CommitmentFacts seen, String lead) {
        return person.does(() -> suggesting.facts(
                topic.commitment(), seen, ThreeWayMerge.with(seen, java.util.Map.of("lead", lead)), Why.NOT_SAID));
    }

    @Test
    void answerCommentsThatAskForAChange() {
        UUID asks = yusuf.does(() -> discussing.open(
                topic.commitment(),
                new About.Whole(),
                Said.words("Name a budget.").askingForAChange()));
        UUID talks = yusuf.does(() -> discussing.open(topic.commitment(), new About.Whole(), Said.words("Well done.")));

        official.does(() -> deciding.decide(
                Contribution.comment(asks),
                Verdict.of(DecisionKind.ADOPTED_IN_PART, "A budget line comes with the budget.")
                        .making("Milestone 2 names the line."),
                null));

        assertThat(forum.thread(yusuf, asks).thread().outcome())
                .isEqualTo(org.codraft.discussion.Outcome.ADOPTED_IN_PART);
        assertThatThrownBy(() -> official.does(() -> deciding.decide(
                        Contribution.comment(talks), Verdict.of(DecisionKind.NOT_ADOPTED, "No."), null)))
                .isInstanceOf(NotPossible.class);
    }
}
