package org.codraft.discussion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.codraft.commitment.CommitmentPage;
import org.codraft.commitment.Milestone;
import org.codraft.commitment.MilestoneFacts;
import org.codraft.commitment.ui.FactsForm;
import org.codraft.commitment.ui.MilestoneForm;
import org.codraft.discussion.Contribution;
import org.codraft.discussion.ContributionKind;
import org.codraft.discussion.Deciding;
import org.codraft.discussion.DecisionKind;
import org.codraft.discussion.FinalWords;
import org.codraft.discussion.Suggestion;
import org.codraft.discussion.SuggestionShown;
import org.codraft.discussion.Verdict;
import org.codraft.kit.DayField;
import org.codraft.kit.FormDialog;
import org.codraft.kit.TypedWords;
import org.codraft.shared.NotPossible;
import org.jspecify.annotations.Nullable;

/** How a contribution is answered: the decision, its reason, and the words it becomes where it is adopted in part. */
class AnswerForm extends Div {

    private final RadioButtonGroup<DecisionKind> kind = new RadioButtonGroup<>();
    private final TextArea reason = new TextArea(getTranslation("editor.reason"));
    private final TextArea change = new TextArea(getTranslation("discussion-page.change-made"));
    private final ComboBox<Other> into = new ComboBox<>(getTranslation("discussion-page.merged-into"));
    private final DayField until = new DayField(getTranslation("discussion-page.until"));
    private final @Nullable Component finalForm;
    private final @Nullable Supplier<Optional<FinalWords>> finalWords;

    /** Something that may be answered together with this. */
    record Other(Contribution contribution, String called) {}

    private AnswerForm(
            List<DecisionKind> kinds,
            List<Other> others,
            @Nullable Component finalForm,
            @Nullable Supplier<Optional<FinalWords>> finalWords) {
        this.finalForm = finalForm;
        this.finalWords = finalWords;
        addClassName("facts-form");
        kind.setLabel(getTranslation("discussion-page.answer-label"));
        kind.setItems(kinds);
        kind.setItemLabelGenerator(each -> getTranslation("discussion-page.answer." + each));
        kind.addValueChangeListener(chosen -> arrange());
        into.setItems(others);
        into.setItemLabelGenerator(Other::called);
        until.setHelperText(getTranslation("discussion-page.until-help"));
        change.setHelperText(getTranslation("discussion-page.change-made-help"));
        add(kind);
        if (finalForm != null) {
            add(finalForm);
        }
        add(into, until, reason, change);
        kind.setValue(kinds.getFirst());
        arrange();
    }

    /** For a comment that asks for a change. */
    static AnswerForm ofComment(List<Other> others) {
        return new AnswerForm(kinds(true, others), others, null, null);
    }

    static AnswerForm of(SuggestionShown shown, CommitmentPage page, List<Other> others) {
        Suggestion suggestion = shown.suggestion();
        boolean fits = !shown.overtaken();
        return switch (suggestion.about()) {
            case WORDS -> ofWords(suggestion, kinds(fits, others), others);
            case FACTS -> {
                FactsForm form = new FactsForm(page.commitment().stated());
                yield new AnswerForm(
                        kinds(fits, others), others, form, () -> form.typed().map(FinalWords::facts));
            }
            case MILESTONE, NEW_MILESTONE -> {
                MilestoneForm form = new MilestoneForm(stated(suggestion, page));
                yield new AnswerForm(
                        kinds(fits, others), others, form, () -> form.typed().map(FinalWords::milestone));
            }
            case NO_MILESTONE -> {
                List<DecisionKind> kinds = new ArrayList<>(kinds(fits, others));
                kinds.remove(DecisionKind.ADOPTED_IN_PART);
                yield new AnswerForm(kinds, others, null, null);
            }
        };
    }

    private static AnswerForm ofWords(Suggestion suggestion, List<DecisionKind> kinds, List<Other> others) {
        TextArea words = new TextArea();
        words.setLabel(words.getTranslation("discussion-page.final-words-label"));
        words.setValue(suggestion.wordsAfter());
        return new AnswerForm(kinds, others, words, () -> Optional.of(FinalWords.plain(words.getValue())));
    }

    private static MilestoneFacts stated(Suggestion suggestion, CommitmentPage page) {
        return page.milestones().stream()
                .filter(milestone -> milestone.id().equals(suggestion.milestone()))
                .findFirst()
                .map(Milestone::stated)
                .orElseGet(() -> MilestoneFacts.titled(
                        suggestion.wordsAfter().lines().findFirst().orElse("")));
    }

    private static List<DecisionKind> kinds(boolean fits, List<Other> others) {
        List<DecisionKind> kinds = new ArrayList<>();
        if (fits) {
            kinds.add(DecisionKind.ADOPTED);
        }
        kinds.add(DecisionKind.ADOPTED_IN_PART);
        kinds.add(DecisionKind.NOT_ADOPTED);
        if (!others.isEmpty()) {
            kinds.add(DecisionKind.MERGED);
        }
        kinds.add(DecisionKind.DEFERRED);
        return kinds;
    }

    private void arrange() {
        DecisionKind chosen = kind.getValue();
        reason.setRequiredIndicatorVisible(chosen != DecisionKind.ADOPTED);
        into.setVisible(chosen == DecisionKind.MERGED);
        until.setVisible(chosen == DecisionKind.DEFERRED);
        boolean words = chosen == DecisionKind.ADOPTED_IN_PART && finalForm != null;
        if (finalForm != null) {
            finalForm.setVisible(words);
        }
        boolean adopted = chosen == DecisionKind.ADOPTED || chosen == DecisionKind.ADOPTED_IN_PART;
        change.setVisible(adopted && finalForm == null);
    }

    /**
     * Asks, and answers.
     *
     * @param seen the decision that was shown last; another one since is told, not overwritten
     */
    void ask(Deciding deciding, Contribution contribution, @Nullable UUID seen, Runnable done) {
        FormDialog dialog = new FormDialog(
                getTranslation("discussion-page.answer"),
                getTranslation("discussion-page.answer-do"),
                this,
                TypedWords.in(reason, change),
                open -> attempt(open, deciding, contribution, seen, done));
        dialog.setWidth("36rem");
        dialog.open();
    }

    private void attempt(
            FormDialog open, Deciding deciding, Contribution contribution, @Nullable UUID seen, Runnable done) {
        try {
            if (answer(deciding, contribution, seen)) {
                open.close();
                done.run();
            }
        } catch (NotPossible rule) {
            open.notSaved(getTranslation(rule.sentence(), rule.arguments()));
        }
    }

    private boolean answer(Deciding deciding, Contribution contribution, @Nullable UUID seen) {
        DecisionKind chosen = kind.getValue();
        if (finalWords != null && chosen == DecisionKind.ADOPTED_IN_PART) {
            Optional<FinalWords> words = finalWords.get();
            words.ifPresent(made -> deciding.adoptInPart(contribution.id(), made, reason.getValue(), seen));
            return words.isPresent();
        }
        boolean suggested = contribution.kind() == ContributionKind.SUGGESTION;
        if (suggested && chosen == DecisionKind.ADOPTED) {
            deciding.adopt(contribution.id(), reason.getValue(), seen);
        } else {
            deciding.decide(contribution, verdict(chosen), seen);
        }
        return true;
    }

    private Verdict verdict(DecisionKind chosen) {
        Other other = into.getValue();
        return new Verdict(
                chosen,
                reason.getValue(),
                change.isVisible() ? change.getValue() : "",
                chosen == DecisionKind.MERGED && other != null ? other.contribution() : null,
                chosen == DecisionKind.DEFERRED ? until.getValue() : null);
    }
}
