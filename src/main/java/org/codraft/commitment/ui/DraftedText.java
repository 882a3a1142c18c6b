package org.codraft.commitment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import org.codraft.kit.Languages;

/** A drafted text to read: its paragraphs, marked with the language they are in. Never anything but text. */
class DraftedText extends Div {

    DraftedText(String text, Locale language) {
        addClassName("drafted");
        Languages.written(this, language);
        for (String paragraph : text.strip().split("\\n\\s*\\n")) {
            add(new Paragraph(paragraph.strip()));
        }
    }
}
