package org.codraft.discussion.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.codraft.commitment.ui.Beside;
import org.codraft.discussion.About;
import org.codraft.discussion.Contribution;
import org.codraft.discussion.ContributionKind;
import org.codraft.discussion.FieldWanted;
import org.codraft.discussion.Said;
import org.codraft.discussion.Suggestion;
import org.codraft.discussion.SuggestionKind;
import org.codraft.discussion.SuggestionShown;
import org.codraft.discussion.ThreadShown;
import org.codraft.history.ui.DifferenceText;
import org.codraft.kit.Question;

/** A suggestion: what it would change and why, who stands where on it, and its answer. */
class SuggestionCard extends Card {

    private final Subjects subjects;
    private final List<AnswerForm.Other> others;
    private final boolean mayStand;

    SuggestionCard(
            UUID id,
            DiscussionDesk desk,
            Beside.Page page,
            Map<UUID, String> voices,
            Subjects subjects,
            List<AnswerForm.Other> others,
            boolean mayStand) {
        super(id, desk, page, voices);
        this.subjects = subjects;
        this.others = others;
        this.mayStand = mayStand;
    }

    @Override
    void show(Item item, boolean mayComment, boolean mayModerate) {
        Item.OfSuggestion of = (Item.OfSuggestion) item;
        SuggestionShown shown = of.shown();
        Suggestion suggestion = shown.suggestion();
        begin(
                ContributionKind.SUGGESTION.called(suggestion.number()),
                subjects.of(suggestion),
                getTranslation("outcome." + suggestion.outcome()));
        tell(new SpeakerLine(
                suggestion.author(), suggestion.suggestedAt(), desk.clock().instant()));
        shown.place().filter(place -> place.deleted()).ifPresent(this::tellWords);
        tellChange(shown);
        if (!suggestion.why().isEmpty()) {
            tell(words(suggestion.why()));
        }
        tellFlags(shown);
        tell(new StandingLine(shown.stances()));
        of.threads().forEach(thread -> tellComments(thread, mayModerate));
        tellDecisions(shown.decisions());
        addActs(of, mayComment);
    }

    private void tellChange(SuggestionShown shown) {
        Suggestion suggestion = shown.suggestion();
        if (shown.fields().isEmpty()) {
            tell(new DifferenceText(suggestion.wordsBefore(), suggestion.wordsAfter()));
            return;
        }
        DescriptionList fields = new DescriptionList();
        fields.addClassName("fields-wanted");
        String prefix =
                suggestion.about() == SuggestionKind.FACTS ? "commitment-page.field." : "commitment-page.milestone.";
        for (FieldWanted field : shown.fields()) {
            DescriptionList.Description change = new DescriptionList.Description();
            change.add(new DifferenceText(field.before(), field.after()));
            fields.add(new DescriptionList.Term(getTranslation(prefix + field.field())), change);
        }
        tell(fields);
    }

    private void tellFlags(SuggestionShown shown) {
        if (!shown.overlaps().isEmpty()) {
            String numbers = shown.overlaps().stream()
                    .map(subjects::suggestionCalled)
                    .sorted()
                    .collect(Collectors.joining(", "));
            tell(flag(getTranslation("discussion-page.overlaps", numbers)));
        }
        if (shown.overtaken() && shown.suggestion().outcome().isOpen()) {
            tell(flag(getTranslation("discussion-page.overtaken")));
        }
    }

    private void addActs(Item.OfSuggestion of, boolean mayComment) {
        SuggestionShown shown = of.shown();
        UUID id = shown.suggestion().id();
        boolean open = of.isOpen();
        Div acts = acts();
        if (shown.mayDecide()) {
            acts.add(act(open ? "discussion-page.answer" : "discussion-page.reconsider", () -> decide(shown)));
        }
        if (mayComment && open) {
            acts.add(act("discussion-page.reply", () -> reply(of)));
        }
        if (mayStand && open && !shown.mine()) {
            acts.add(act(
                    "discussion-page.stand",
                    () -> new StanceDialog(
                                    saying.voices(),
                                    (kind, reason, voice) -> desk.stances().onSuggestion(id, kind, reason, voice))
                            .open()));
        }
        if (shown.mine() && open) {
            acts.add(act(
                    "discussion-page.withdraw",
                    () -> Question.withReason(
                                    getTranslation("discussion-page.withdraw"),
                                    getTranslation("discussion-page.withdraw-explained"),
                                    getTranslation("discussion-page.withdraw"),
                                    reason -> desk.suggesting().withdraw(id, reason))
                            .open()));
        }
        if (shown.place().isPresent() && open) {
            acts.add(inTheText(id));
        }
    }

    private void decide(SuggestionShown shown) {
        Contribution contribution = Contribution.suggestion(shown.suggestion().id());
        if (shown.suggestion().outcome().isOpen()) {
            answer(contribution, shown.decisions(), AnswerForm.of(shown, page.shown(), others));
            return;
        }
        Question.withReason(
                        getTranslation("discussion-page.reconsider"),
                        getTranslation("discussion-page.reconsider-explained"),
                        getTranslation("discussion-page.reconsider"),
                        reason -> {
                            desk.deciding()
                                    .reconsider(
                                            contribution,
                                            reason,
                                            shown.latest().orElseThrow().id());
                            page.reload();
                        })
                .open();
    }

    private void reply(Item.OfSuggestion of) {
        saying.ask(
                getTranslation("discussion-page.reply-label"),
                getTranslation("discussion-page.reply"),
                "",
                said -> say(of, said));
    }

    private void say(Item.OfSuggestion of, Said said) {
        List<ThreadShown> threads = of.threads();
        Suggestion suggestion = of.shown().suggestion();
        if (threads.isEmpty()) {
            desk.discussing().open(suggestion.commitment(), new About.OnSuggestion(suggestion.id()), said);
        } else {
            desk.discussing().reply(threads.getFirst().thread().id(), said);
        }
    }

    private static Paragraph words(String words) {
        Paragraph said = new Paragraph(words);
        said.addClassName("comment-words");
        return said;
    }

    private static Paragraph flag(String words) {
        Paragraph flag = new Paragraph(words);
        flag.addClassName("card-flag");
        return flag;
    }
}
