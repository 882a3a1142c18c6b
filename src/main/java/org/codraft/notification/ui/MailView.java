package org.codraft.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import org.codraft.kit.Heading;
import org.codraft.kit.SavedState;
import org.codraft.membership.Accounts;
import org.codraft.membership.SignedIn;
import org.codraft.membership.SignedInPerson;
import org.codraft.membership.ui.AccountNavigation;
import org.codraft.notification.Cadence;
import org.codraft.notification.MailSettings;
import org.codraft.notification.Wishes;

/** How soon mail from this country tells whoever looks of what. */
@PermitAll
@Route(NotificationNavigation.MAIL_ROUTE)
class MailView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final MailSettings settings;
    private final Accounts accounts;

    MailView(MailSettings settings, Accounts accounts) {
        this.settings = settings;
        this.accounts = accounts;
        addClassName("mail-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Wishes wishes = settings.mine();
        removeAll();
        RadioButtonGroup<Cadence> answers = cadence("mail.answers", wishes.answers());
        RadioButtonGroup<Cadence> mentions = cadence("mail.mentions", wishes.mentions());
        RadioButtonGroup<Cadence> others = cadence("mail.others", wishes.others());
        SavedState state = new SavedState();
        Button save = new Button(getTranslation("mail.save"), click -> {
            settings.wish(new Wishes(answers.getValue(), mentions.getValue(), others.getValue()));
            state.saved();
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div end = new Div(save, state);
        end.addClassName("mail-save");
        add(new Heading(getTranslation("mail.title")), hours(), answers, mentions, others, end);
    }

    private Paragraph hours() {
        SignedIn person = SignedInPerson.current().orElseThrow();
        String zone = accounts.timeZone(person).map(ZoneId::getId).orElse("UTC");
        Paragraph hours = new Paragraph(getTranslation("mail.hours", person.email(), zone) + " ");
        hours.add(new Anchor("/" + AccountNavigation.ACCOUNT, getTranslation("mail.change-zone")));
        return hours;
    }

    private RadioButtonGroup<Cadence> cadence(String label, Cadence chosen) {
        RadioButtonGroup<Cadence> field = new RadioButtonGroup<>(getTranslation(label));
        field.setItems(Cadence.values());
        field.setItemLabelGenerator(cadence -> getTranslation("mail." + cadence));
        field.setValue(chosen);
        return field;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("mail.title") + " · Codraft";
    }
}
