package org.codraft.membership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import org.codraft.kit.Notice;
import org.codraft.kit.Question;
import org.codraft.membership.Members;
import org.codraft.membership.Membership;
import org.codraft.membership.NewMember;
import org.codraft.membership.OneTimeLink;
import org.codraft.membership.Organisations;

/** What an administrator does with people: add one, change what one may do. */
class PersonForms {

    private final Members members;
    private final Organisations organisations;
    private final OwnAddress address;
    private final String country;
    private final Runnable changed;

    PersonForms(Members members, Organisations organisations, OwnAddress address, String country, Runnable changed) {
        this.members = members;
        this.organisations = organisations;
        this.address = address;
        this.country = country;
        this.changed = changed;
    }

    void add() {
        TextField name = new TextField(say("people.name"));
        EmailField email = new EmailField(say("people.email"));
        OrganisationField organisation = new OrganisationField(organisations);
        RolesField roles = new RolesField(Set.of());
        name.setRequiredIndicatorVisible(true);
        email.setRequiredIndicatorVisible(true);
        name.setAutofocus(true);
        Runnable act = () -> {
            OneTimeLink link = members.add(
                    new NewMember(name.getValue(), email.getValue(), organisation.chosen(), roles.getValue()));
            handOver(name.getValue().strip(), link);
        };
        new SmallForm(say("people.add"), say("people.add-verb"), act, name, email, organisation, roles).open();
    }

    void change(Membership person) {
        RolesField roles = new RolesField(person.roles());
        Runnable act = () -> {
            members.changeRoles(person.id(), roles.getValue());
            done("people.roles-changed", person);
        };
        SmallForm form = new SmallForm(
                person.name(),
                say("people.save-roles"),
                act,
                new Paragraph(person.organisation().name() + " · " + person.email()),
                roles);
        form.with(otherwise(person, form)).open();
    }

    private Component[] otherwise(Membership person, SmallForm form) {
        Button suspend = quiet(
                "people.suspend",
                form,
                () -> ask("people.suspend", person, () -> {
                    members.suspend(person.id());
                    done("people.suspended", person);
                }));
        return switch (person.state()) {
            case ACTIVE -> new Component[] {suspend};
            case SUSPENDED ->
                new Component[] {
                    quiet(
                            "people.reinstate",
                            form,
                            () -> ask("people.reinstate", person, () -> {
                                members.reinstate(person.id());
                                done("people.reinstated", person);
                            }))
                };
            case INVITED ->
                new Component[] {
                    quiet("people.renew", form, () -> handOver(person.name(), members.renewLink(person.id()))), suspend
                };
        };
    }

    private static Button quiet(String verb, SmallForm form, Runnable action) {
        Button button = new Button(say(verb), click -> {
            form.close();
            action.run();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private static void ask(String verb, Membership person, Runnable action) {
        new Question(say(verb + "-title", person.name()), say(verb + "-why", person.name()), say(verb), action).open();
    }

    private void done(String sentence, Membership person) {
        changed.run();
        Notice.done(say(sentence, person.name()));
    }

    private void handOver(String name, OneTimeLink link) {
        changed.run();
        new OneTimeLinkDialog(name, address.of(MembershipNavigation.join(country, link))).open();
    }

    private static String say(String sentence, Object... arguments) {
        return UI.getCurrent().getTranslation(sentence, arguments);
    }
}
