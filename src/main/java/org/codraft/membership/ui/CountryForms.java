package org.codraft.membership.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.codraft.membership.MakingCountries;
import org.codraft.membership.OneTimeLink;
import org.codraft.shared.NotPossible;
import org.codraft.tenancy.Country;
import org.codraft.tenancy.NewCountry;

/** What an operator is asked when a country is made and its first administrator invited. */
class CountryForms {

    private final MakingCountries making;
    private final OwnAddress address;
    private final Runnable changed;

    CountryForms(MakingCountries making, OwnAddress address, Runnable changed) {
        this.making = making;
        this.address = address;
        this.changed = changed;
    }

    void make() {
        TextField name = required("operator.name", "");
        TextField slug = required("operator.slug", "operator.slug-help");
        TextField code = required("operator.code", "operator.code-help");
        code.setMaxLength(2);
        name.setAutofocus(true);
        name.setValueChangeMode(ValueChangeMode.EAGER);
        name.addValueChangeListener(change -> {
            if (slug.getValue().equals(slugOf(change.getOldValue()))) {
                slug.setValue(slugOf(change.getValue()));
            }
        });
        ComboBox<Locale> language = language();
        TextArea knownAs = new TextArea(say("operator.known-as"));
        knownAs.setHelperText(say("operator.known-as-help"));
        knownAs.setMinRows(2);
        Runnable act = () -> {
            List<String> names = knownAs.getValue()
                    .lines()
                    .map(String::strip)
                    .filter(one -> !one.isEmpty())
                    .toList();
            Country country = making.make(new NewCountry(
                    slug.getValue(),
                    code.getValue(),
                    name.getValue(),
                    language.getOptionalValue()
                            .map(Locale::getLanguage)
                            .orElseThrow(() -> new NotPossible("operator.language-missing")),
                    names));
            changed.run();
            invite(country);
        };
        new SmallForm(say("operator.make"), say("operator.make-verb"), act, name, slug, code, language, knownAs).open();
    }

    void invite(Country country) {
        TextField organisation = required("people.organisation", "operator.organisation-help");
        TextField name = required("people.name", "");
        EmailField email = new EmailField(say("people.email"));
        email.setRequiredIndicatorVisible(true);
        organisation.setAutofocus(true);
        Runnable act = () -> {
            OneTimeLink link = making.inviteFirstAdministrator(
                    country, organisation.getValue(), name.getValue(), email.getValue());
            changed.run();
            new OneTimeLinkDialog(name.getValue().strip(), address.of(MembershipNavigation.join(country.slug(), link)))
                    .open();
        };
        new SmallForm(
                        say("operator.invite-for", country.name()),
                        say("operator.invite-verb"),
                        act,
                        new Paragraph(say("operator.invite-why")),
                        organisation,
                        name,
                        email)
                .open();
    }

    private static ComboBox<Locale> language() {
        Locale reader = UI.getCurrent().getLocale();
        ComboBox<Locale> language = new ComboBox<>(say("operator.language"));
        language.setItemLabelGenerator(one -> one.getDisplayLanguage(reader));
        language.setItems(Arrays.stream(Locale.getISOLanguages())
                .map(Locale::of)
                .sorted(Comparator.comparing(one -> one.getDisplayLanguage(reader)))
                .toList());
        language.setValue(Locale.ENGLISH);
        language.setAllowCustomValue(false);
        language.setRequiredIndicatorVisible(true);
        return language;
    }

    private static String slugOf(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[-0-9]+|-+$", "");
    }

    private static TextField required(String label, String help) {
        TextField field = new TextField(say(label));
        field.setRequiredIndicatorVisible(true);
        if (!help.isEmpty()) {
            field.setHelperText(say(help));
        }
        return field;
    }

    private static String say(String sentence, Object... arguments) {
        return UI.getCurrent().getTranslation(sentence, arguments);
    }
}
