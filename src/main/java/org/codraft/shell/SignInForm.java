package org.codraft.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import org.codraft.kit.PasswordInput;

/**
 * An ordinary form, sent to Spring Security by the browser itself, so that password managers know it and nothing of the
 * password ever reaches the screen's own state.
 */
@Tag("form")
class SignInForm extends HtmlContainer {

    private final EmailField email;
    private final PasswordInput password;

    SignInForm() {
        addClassName("sign-in-form");
        getElement().setAttribute("method", "post").setAttribute("action", "/sign-in");
        getElement().setAttribute("novalidate", true);
        email = new EmailField(getTranslation("shell.email"));
        email.setAutocomplete(Autocomplete.USERNAME);
        email.getElement().setAttribute("name", "username");
        password = PasswordInput.present(getTranslation("shell.password"));
        password.getElement().setAttribute("name", "password");
        NativeButton send = new NativeButton(getTranslation("shell.sign-in"));
        send.addClassName("primary-button");
        send.getElement().setAttribute("type", "submit");
        add(email, password, send);
    }

    /** Says at the top of the form why the person is here again; announced at once. */
    void say(String kind, String title, String explanation) {
        Paragraph first = new Paragraph(title);
        first.addClassName("sign-in-message-title");
        Div message = new Div(first, new Paragraph(explanation));
        message.addClassNames("sign-in-message", kind);
        message.getElement().setAttribute("role", "alert");
        addComponentAsFirst(message);
    }

    void fill(String address, String secret) {
        email.setValue(address);
        password.setValue(secret);
    }
}
