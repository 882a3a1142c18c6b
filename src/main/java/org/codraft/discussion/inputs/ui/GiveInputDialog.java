package org.codraft.discussion.inputs.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.codraft.kit.FormDialog;
import org.codraft.kit.TypedWords;
import org.codraft.membership.Organisation;
import org.codraft.shared.NotPossible;

/** Gives an input of one's own, as oneself or, with a mandate, for one's organisation. */
class GiveInputDialog {

    private final InputDesk desk;
    private final UUID plan;
    private final IntConsumer given;
    private final Optional<Organisation> organisation;
    private final TextField title = new TextField();
    private final WordsField words;
    private final Checkbox forOrganisation = new Checkbox();
    private final FormDialog dialog;

    /** @param given takes its number once it is stored */
    GiveInputDialog(InputDesk desk, UUID plan, IntConsumer given) {
        this.desk = desk;
        this.plan = plan;
        this.given = given;
        this.organisation = desk.spokenFor();
        words = new WordsField(title.getTranslation("inputs.field.words"));
        words.setRequiredIndicatorVisible(true);
        words.setMinRows(6);
        title.setLabel(title.getTranslation("inputs.field.title"));
        title.setHelperText(title.getTranslation("inputs.field.title-help"));
        title.setWidthFull();
        forOrganisation.setVisible(organisation.isPresent());
        organisation.ifPresent(one -> forOrganisation.setLabel(title.getTranslation("inputs.say-for", one.name())));
        Div form = new Div(new Paragraph(title.getTranslation("inputs.give-what")), words, title, forOrganisation);
        form.addClassName("form-column");
        String verb = title.getTranslation("inputs.give");
        dialog = new FormDialog(verb, verb, form, TypedWords.in(words, title, forOrganisation), open -> store());
        dialog.setWidth("40rem");
    }

    private void store() {
        try {
            UUID whose = forOrganisation.getValue()
                    ? organisation.map(Organisation::id).orElse(null)
                    : null;
            int number = desk.giving().give(plan, title.getValue(), words.getValue(), whose);
            dialog.close();
            given.accept(number);
        } catch (NotPossible rule) {
            words.refuse(words.getTranslation(rule.sentence(), rule.arguments()));
        }
    }

    void open() {
        dialog.open();
        words.focus();
    }
}
