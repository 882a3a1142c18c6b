package org.codraft.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.codraft.kit.Languages;
import org.codraft.membership.DemoSignIns;
import org.codraft.membership.Side;
import org.codraft.membership.SignedInPerson;
import org.codraft.membership.ui.AccountNavigation;
import org.codraft.membership.ui.MembershipNavigation;
import org.codraft.membership.ui.SideMark;
import org.springframework.beans.factory.ObjectProvider;

/** Where people sign in, with e-mail address and password. */
@AnonymousAllowed
@Route(value = MembershipNavigation.SIGN_IN, autoLayout = false)
class SignInView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ObjectProvider<DemoSignIns> demo;

    SignInView(ObjectProvider<DemoSignIns> demo) {
        this.demo = demo;
        addClassName("sign-in-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (SignedInPerson.current().isPresent()) {
            event.forwardTo("");
            return;
        }
        removeAll();
        SignInForm form = new SignInForm();
        explain(form, event.getLocation().getQueryParameters().getParameters().keySet());
        Main content = new Main(words(), new Section(new H2(getTranslation("shell.sign-in")), form));
        demo.ifAvailable(known -> content.add(new DemoPeople(known, form::fill)));
        add(content, new Footer(languages()));
    }

    private void explain(SignInForm form, Set<String> parameters) {
        if (parameters.contains("error")) {
            form.say("failed", getTranslation("shell.sign-in-failed"), getTranslation("shell.sign-in-failed-why"));
        } else if (parameters.contains(AccountNavigation.PASSWORD_CHANGED)) {
            form.say("done", getTranslation("shell.password-changed"), getTranslation("shell.password-changed-next"));
        } else if (parameters.contains(AccountNavigation.SIGNED_OUT_EVERYWHERE)) {
            form.say("done", getTranslation("shell.signed-out"), getTranslation("shell.signed-out-where"));
        }
    }

    private Header words() {
        Div sides = new Div();
        sides.addClassName("sides");
        Arrays.stream(Side.values()).map(SideMark::new).forEach(sides::add);
        return new Header(new H1("Codraft"), new Paragraph(getTranslation("shell.what-it-is")), sides);
    }

    private Nav languages() {
        Nav languages = new Nav();
        languages.addClassName("sign-in-languages");
        languages.getElement().setAttribute("aria-label", getTranslation("shell.language"));
        Languages.SPOKEN.forEach(language -> languages.add(choice(language)));
        return languages;
    }

    /** Loads the page anew, because the whole page changes its language. */
    private Anchor choice(Locale language) {
        String code = language.getLanguage();
        Anchor choice = new Anchor(
                "/" + MembershipNavigation.SIGN_IN + "?" + ReadersLanguage.CHOICE + "=" + code,
                Languages.ownName(language));
        choice.setRouterIgnore(true);
        choice.getElement().setAttribute("lang", code).setAttribute("hreflang", code);
        if (code.equals(getLocale().getLanguage())) {
            choice.getElement().setAttribute("aria-current", "true");
        }
        return choice;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.sign-in") + " · Codraft";
    }
}
