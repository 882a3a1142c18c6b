package org.codraft.commitment.ui;

import com.vaadin.flow.component.html.Span;

/** Whether what was typed is stored, in words that are announced politely. */
class SavedState extends Span {

    SavedState() {
        addClassName("saved-state");
        getElement().setAttribute("role", "status");
    }

    void saved() {
        say("commitment-page.saved");
    }

    /** @param why a sentence */
    void notSaved(String why) {
        say("commitment-page.not-saved", why);
    }

    private void say(String key, Object... arguments) {
        setText(getTranslation(key, arguments));
        setClassName("problem", key.endsWith("not-saved"));
    }
}
