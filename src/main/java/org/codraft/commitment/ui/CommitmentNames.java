package org.codraft.commitment.ui;

import com.vaadin.flow.component.UI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.codraft.actionplan.ActionPlan;
import org.codraft.commitment.CommitmentPage;
import org.codraft.commitment.CommitmentSummary;
import org.codraft.commitment.Template;
import org.codraft.history.Change;
import org.codraft.history.ui.HistoryNames;
import org.codraft.history.ui.HistoryNames.Place;
import org.codraft.membership.Membership;
import org.codraft.shared.LocalizedText;

/** What the history of commitments calls its things: a question instead of its key, a person instead of a seat. */
final class CommitmentNames {

    private CommitmentNames() {}

    /** For the history of one commitment. */
    static HistoryNames of(CommitmentPage page, List<Membership> members) {
        return new HistoryNames(
                titles(page.plan(), page.template(), members), change -> Optional.empty(), names(members));
    }

    /** For the history of a plan: every change also says in which commitment. */
    static HistoryNames of(
            ActionPlan plan, Template template, List<Membership> members, Function<Change, Optional<Place>> place) {
        return new HistoryNames(titles(plan, template, members), place, names(members));
    }

    /** Finds the commitment a change belongs to among these. */
    static Function<Change, Optional<Place>> places(
            List<CommitmentSummary> commitments, Function<CommitmentSummary, String> address) {
        Map<String, Place> places = new HashMap<>();
        commitments.forEach(one -> places.put(
                one.id().toString(), new Place("commitment", one.number() + " · " + one.title(), address.apply(one))));
        return change -> Optional.ofNullable(places.get(
                switch (change.thing()) {
                    case "commitment" -> change.beside("id");
                    case "answer", "translation" -> change.beside("subject_id");
                    default -> change.beside("commitment_id");
                }));
    }

    private static Function<Change, String> titles(ActionPlan plan, Template template, List<Membership> members) {
        Locale locale = UI.getCurrent().getLocale();
        Map<String, String> questions = template.sections().stream()
                .collect(Collectors.toMap(Template.Section::key, section -> section.question(locale)));
        Map<String, String> names = names(members);
        return change -> switch (change.thing()) {
            case "answer", "translation" ->
                question(questions.getOrDefault(change.title(), change.title()), change.beside("language"), plan);
            case "seat" -> names.getOrDefault(change.title(), "…");
            case "phase" -> LocalizedText.parse(change.title()).in(locale);
            default -> change.title();
        };
    }

    /** Which language an answer is in is said where it is not the plan's own. */
    private static String question(String question, String language, ActionPlan plan) {
        Locale written = Locale.forLanguageTag(language);
        UI ui = UI.getCurrent();
        return written.equals(plan.language())
                ? question
                : ui.getTranslation("history.answer-in", question, written.getDisplayLanguage(ui.getLocale()));
    }

    private static Map<String, String> names(List<Membership> members) {
        return members.stream().collect(Collectors.toMap(member -> member.id().toString(), Membership::name));
    }
}
