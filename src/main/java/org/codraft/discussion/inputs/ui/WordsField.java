package org.codraft.discussion.inputs.ui;

import com.vaadin.flow.component.textfield.TextArea;

/** A few lines of words; what is wrong with them is said beside them. */
class WordsField extends TextArea {

    WordsField(String label) {
        super(label);
        setWidthFull();
        setMinRows(3);
        addValueChangeListener(typed -> setInvalid(false));
    }

    /** @param sentence says what is wrong */
    void refuse(String sentence) {
        setErrorMessage(sentence);
        setInvalid(true);
        focus();
    }
}
