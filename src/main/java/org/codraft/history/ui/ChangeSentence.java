package org.codraft.history.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import org.codraft.history.Change;
import org.codraft.history.Trail;

/** What a change is called in a sentence: "changed milestone “Open the register”", "withdrew the commitment". */
record ChangeSentence(Change change, HistoryNames names) {

    String text() {
        return UI.getCurrent()
                .getTranslation(
                        "history.did." + verb() + "." + change.thing(),
                        names.title().apply(change));
    }

    /** Whether the sentence, or the reason beside it, says already what became of this field. */
    boolean tells(Change.FieldChange field) {
        boolean hasANameOfItsOwn = !verb().equals(change.act().name());
        return field.field().shownAs() == Trail.ShownAs.MEMBER
                || (hasANameOfItsOwn
                        && (field.column().equals("state") || field.to().equals(change.reason())));
    }

    /** Some changes have a name of their own. */
    private String verb() {
        if (change.act() != Change.Act.CHANGED) {
            return change.act().name();
        }
        List<Change.FieldChange> fields = change.fields();
        if (fields.size() == 1 && fields.getFirst().column().equals("place")) {
            return "MOVED";
        }
        boolean hasStates = change.thing().equals("commitment");
        return fields.stream()
                .filter(field -> hasStates && field.column().equals("state"))
                .map(Change.FieldChange::to)
                .findFirst()
                .orElse(change.act().name());
    }
}
