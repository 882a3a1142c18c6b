package org.codraft.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import org.codraft.testing.CodraftTest;
import org.junit.jupiter.api.Test;

@CodraftTest
class SignInViewTests extends SpringBrowserlessTest {

    @Test
    void saysNothingOfAFailureAtFirst() {
        navigate(SignInView.class);

        assertThat($(Paragraph.class).all()).noneMatch(paragraph -> paragraph.hasClassName("sign-in-message-title"));
    }

    @Test
    void saysThatSigningInHasFailedAndWhatToDo() {
        UI.getCurrent().navigate("sign-in", QueryParameters.of("error", ""));

        String sentence = UI.getCurrent().getTranslation("shell.sign-in-failed-why");
        assertThat($(Paragraph.class).all()).extracting(Paragraph::getText).contains(sentence);
    }

    @Test
    void offersItsThreeLanguagesInTheirOwnWords() {
        navigate(SignInView.class);

        assertThat($(Anchor.class).all()).extracting(Anchor::getText).containsExactly("English", "Español", "Français");
    }

    @Test
    void namesNobodyToTryOutsideADemo() {
        navigate(SignInView.class);

        assertThat($(DemoPeople.class).exists()).isFalse();
    }
}
