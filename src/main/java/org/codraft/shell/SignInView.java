package org.codraft.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Where people sign in, with e-mail address and password. */
@AnonymousAllowed
@Route(value = "sign-in", autoLayout = false)
class SignInView extends Main implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {

    private final LoginForm form = new LoginForm();
    private final Paragraph what = new Paragraph();

    SignInView() {
        addClassName("sign-in-view");
        form.setAction("sign-in");
        form.setForgotPasswordButtonVisible(false);
        Div words = new Div(new H1("Codraft"), what);
        words.addClassName("sign-in-words");
        add(words, form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        what.setText(getTranslation("shell.what-it-is"));
        LoginI18n words = LoginI18n.createDefault();
        words.getForm().setTitle(getTranslation("shell.sign-in"));
        words.getForm().setUsername(getTranslation("shell.email"));
        words.getForm().setPassword(getTranslation("shell.password"));
        words.getForm().setSubmit(getTranslation("shell.sign-in"));
        words.getErrorMessage().setTitle(getTranslation("shell.sign-in-failed"));
        words.getErrorMessage().setMessage(getTranslation("shell.sign-in-failed-why"));
        words.getErrorMessage().setUsername(getTranslation("shell.email-missing"));
        words.getErrorMessage().setPassword(getTranslation("shell.password-missing"));
        form.setI18n(words);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.sign-in") + " · Codraft";
    }
}
