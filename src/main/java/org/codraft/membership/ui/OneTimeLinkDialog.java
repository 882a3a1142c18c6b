package org.codraft.membership.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import org.codraft.membership.Members;

/** Shows a one-time link, once, to whoever is going to hand it over. */
class OneTimeLinkDialog extends Dialog {

    OneTimeLinkDialog(String name, String address) {
        setHeaderTitle(getTranslation("people.link-title", name));
        addClassName("one-time-link");
        setCloseOnOutsideClick(false);
        TextField link = new TextField(getTranslation("people.link"));
        link.setValue(address);
        link.setReadOnly(true);
        link.setAutoselect(true);
        Span copied = new Span();
        copied.addClassName("copied");
        copied.getElement().setAttribute("aria-live", "polite");
        Button copy = new Button(getTranslation("people.copy"));
        copy.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Clipboard.onClick(copy)
                .writeText(
                        address,
                        done -> copied.setText(getTranslation("people.copied")),
                        refused -> copied.setText(getTranslation("people.copy-yourself")));
        Div line = new Div(link, copy);
        line.addClassName("link-line");
        add(
                new Paragraph(getTranslation("people.link-how", name, Members.LINK_LASTS.toDays())),
                line,
                copied,
                new Paragraph(getTranslation("people.link-once")));
        getFooter().add(new Button(getTranslation("people.link-done"), click -> close()));
    }
}
