package org.codraft.membership.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import java.util.Locale;
import org.codraft.kit.Heading;
import org.codraft.kit.Languages;
import org.codraft.kit.Question;
import org.codraft.kit.SavedState;
import org.codraft.membership.Accounts;
import org.codraft.membership.SignedIn;
import org.codraft.membership.SignedInPerson;

/** One's own account: who one is, the language one reads, the password, and the way out of every device. */
@PermitAll
@Route(AccountNavigation.ACCOUNT)
class AccountView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Accounts accounts;

    AccountView(Accounts accounts) {
        this.accounts = accounts;
        addClassName("account-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SignedIn person = SignedInPerson.current().orElseThrow();
        removeAll();
        add(
                new Heading(getTranslation("account.title")),
                whoOneIs(person),
                part("account.language", language(person)),
                part("account.zone", zone(person)),
                part("account.password", new PasswordChange(accounts, person)),
                part("account.everywhere", everywhere(person)));
    }

    private DescriptionList whoOneIs(SignedIn person) {
        DescriptionList list = new DescriptionList();
        list.add(
                new DescriptionList.Term(getTranslation("account.name")),
                new DescriptionList.Description(person.name()),
                new DescriptionList.Term(getTranslation("account.email")),
                new DescriptionList.Description(person.email()));
        return list;
    }

    private Section part(String title, Div content) {
        return new Section(new H2(getTranslation(title)), content);
    }

    private Div language(SignedIn person) {
        RadioButtonGroup<Locale> choice = new RadioButtonGroup<>(getTranslation("account.language-of"));
        choice.setItems(Languages.SPOKEN);
        choice.setItemLabelGenerator(Languages::ownName);
        accounts.language(person).ifPresent(choice::setValue);
        Button save = new Button(getTranslation("account.language-save"), click -> {
            accounts.speak(person, choice.getValue());
            UI.getCurrent().getPage().reload();
        });
        return new Div(choice, save);
    }

    private Div zone(SignedIn person) {
        ComboBox<ZoneId> choice = new ComboBox<>(getTranslation("account.zone-of"));
        choice.setItems(
                ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toList());
        choice.setItemLabelGenerator(ZoneId::getId);
        choice.setValue(accounts.timeZone(person).orElse(null));
        SavedState state = new SavedState();
        Button save = new Button(getTranslation("account.zone-save"), click -> {
            if (choice.getValue() != null) {
                accounts.live(person, choice.getValue());
                state.saved();
            }
        });
        return new Div(new Paragraph(getTranslation("account.zone-what")), choice, save, state);
    }

    private Div everywhere(SignedIn person) {
        Button signOut = new Button(
                getTranslation("account.everywhere-verb"),
                click -> new Question(
                                getTranslation("account.everywhere-title"),
                                getTranslation("account.everywhere-why"),
                                getTranslation("account.everywhere-verb"),
                                () -> signOutEverywhere(person))
                        .open());
        return new Div(new Paragraph(getTranslation("account.everywhere-what")), signOut);
    }

    private void signOutEverywhere(SignedIn person) {
        accounts.signOutEverywhere(person);
        UI.getCurrent().getPage().setLocation(AccountNavigation.signInAgain(AccountNavigation.SIGNED_OUT_EVERYWHERE));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.title") + " · Codraft";
    }
}
