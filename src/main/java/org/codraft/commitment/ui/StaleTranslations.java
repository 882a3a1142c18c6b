package org.codraft.commitment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.codraft.commitment.CommitmentPage;

/** The answers whose source changed after they were translated, each with the way to say that it still holds. */
class StaleTranslations extends Section {

    /** @param confirm takes the key of an answer that still says the same */
    StaleTranslations(CommitmentPage page, Locale language, Set<String> stale, Consumer<String> confirm) {
        addClassName("stale-translations");
        String source = page.plan().language().getDisplayLanguage(getLocale());
        UnorderedList answers = new UnorderedList();
        page.template().sections().stream()
                .filter(section -> stale.contains(section.key()))
                .forEach(section -> {
                    String question = section.question(getLocale());
                    ListItem answer = new ListItem(new Span(question));
                    if (page.mayEdit()) {
                        Button still = new Button(
                                getTranslation("translation.still-right"), click -> confirm.accept(section.key()));
                        still.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
                        still.setAriaLabel(still.getText() + ": " + question);
                        answer.add(still);
                    }
                    answers.add(answer);
                });
        add(
                new H2(getTranslation("translation.stale", source)),
                new Paragraph(getTranslation("translation.stale-explained", language.getDisplayLanguage(getLocale()))),
                answers);
    }
}
