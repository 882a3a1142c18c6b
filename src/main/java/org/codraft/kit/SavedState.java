package org.codraft.kit;

import com.vaadin.flow.component.html.Span;

/** Whether what was typed is stored, in words that are announced politely. */
public class SavedState extends Span {

    public SavedState() {
        addClassName("saved-state");
        getElement().setAttribute("role", "status");
    }

    public void saved() {
        say("kit.saved");
    }

    /** @param why a sentence */
    public void notSaved(String why) {
        say("kit.not-saved", why);
    }

    private void say(String key, Object... arguments) {
        setText(getTranslation(key, arguments));
        setClassName("problem", key.endsWith("not-saved"));
    }
}
