package org.codraft.discussion.inputs.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.codraft.discussion.inputs.Channel;
import org.codraft.discussion.inputs.InputFacts;
import org.codraft.kit.DayField;
import org.codraft.membership.Organisation;
import org.codraft.membership.Side;
import org.codraft.shared.NotPossible;
import org.jspecify.annotations.Nullable;

/** The form for what somebody said elsewhere: the words, who said them, how and when they came. */
class SaidElsewhere extends Div {

    private final List<Organisation> members;
    private final WordsField words;
    private final TextField title = new TextField();
    private final TextField person = new TextField();
    private final ComboBox<String> organisation = new ComboBox<>();
    private final Select<Side> side = new Select<>();
    private final ChannelFields came;

    SaidElsewhere(List<Organisation> members, LocalDate today) {
        this.members = members;
        addClassName("form-column");
        words = new WordsField(getTranslation("inputs.field.words"));
        words.setRequiredIndicatorVisible(true);
        title.setLabel(getTranslation("inputs.field.title"));
        title.setHelperText(getTranslation("inputs.field.title-help"));
        title.setWidthFull();
        person.setLabel(getTranslation("inputs.field.person"));
        organisation.setLabel(getTranslation("inputs.field.organisation"));
        organisation.setHelperText(getTranslation("inputs.field.organisation-help"));
        organisation.setItems(members.stream().map(Organisation::name).toList());
        organisation.setAllowCustomValue(true);
        organisation.addCustomValueSetListener(typed -> organisation.setValue(typed.getDetail()));
        organisation.addValueChangeListener(change -> chose(change.getValue()));
        side.setLabel(getTranslation("inputs.field.side"));
        side.setItems(Side.values());
        side.setItemLabelGenerator(one -> getTranslation("side." + one));
        came = new ChannelFields(today);
        Div who = new Div(person, organisation, side);
        who.addClassName("form-row");
        add(words, title, who, came);
    }

    /** A member's side is known; any other's is asked for. */
    private void chose(@Nullable String name) {
        members.stream()
                .filter(one -> name != null && one.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .ifPresentOrElse(
                        one -> {
                            side.setValue(one.side());
                            side.setReadOnly(true);
                        },
                        () -> side.setReadOnly(false));
    }

    SaidElsewhere showing(InputFacts facts) {
        words.setValue(facts.words());
        title.setValue(facts.title());
        person.setValue(facts.person());
        if (!facts.organisation().isEmpty()) {
            organisation.setValue(facts.organisation());
        }
        side.setValue(facts.side());
        came.show(facts.channel(), facts.occasion(), facts.saidOn());
        return this;
    }

    /** @throws NotPossible if something is left out that has to be chosen */
    InputFacts said() {
        return new InputFacts(
                title.getValue(),
                words.getValue(),
                came.channel(),
                came.occasion(),
                came.day(),
                person.getValue(),
                organisation.getOptionalValue().orElse(""),
                side.getValue());
    }

    void begin() {
        words.focus();
    }

    /** How something came that was said elsewhere, at which occasion, and when. */
    static class ChannelFields extends Div {

        private final Select<Channel> channel = new Select<>();
        private final TextField occasion = new TextField();
        private final DayField day;

        ChannelFields(LocalDate today) {
            addClassName("form-row");
            channel.setLabel(getTranslation("inputs.field.channel"));
            channel.setItems(
                    Arrays.stream(Channel.values()).filter(Channel::isElsewhere).toList());
            channel.setItemLabelGenerator(one -> getTranslation("inputs.channel." + one));
            occasion.setLabel(getTranslation("inputs.field.occasion"));
            occasion.setHelperText(getTranslation("inputs.field.occasion-help"));
            day = new DayField(getTranslation("inputs.field.said-on"));
            day.setMax(today);
            day.setRequiredIndicatorVisible(true);
            day.setValue(today);
            add(channel, occasion, day);
        }

        private void show(Channel chosen, String where, LocalDate when) {
            channel.setValue(chosen);
            occasion.setValue(where);
            day.setValue(when);
        }

        Channel channel() {
            return channel.getOptionalValue().orElseThrow(() -> new NotPossible("inputs.channel-missing"));
        }

        String occasion() {
            return occasion.getValue();
        }

        LocalDate day() {
            return day.getOptionalValue().orElseThrow(() -> new NotPossible("inputs.day-missing"));
        }
    }
}
