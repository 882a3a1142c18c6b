package org.codraft.discussion.inputs.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.codraft.discussion.inputs.Channel;
import org.codraft.discussion.inputs.InputFilter;
import org.codraft.discussion.inputs.InputFilter.Standing;
import org.codraft.membership.Side;
import org.jspecify.annotations.Nullable;

/** Looks for inputs: by words, whether they wait, how they came and from which side. */
class InputFilterBar extends Div {

    private final TextField words = new TextField();
    private final Select<Standing> standing;
    private final Select<Channel> channel;
    private final Select<Side> side;

    /** @param changed takes what is looked for now */
    InputFilterBar(InputFilter filter, Consumer<InputFilter> changed) {
        addClassName("plan-filter");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", getTranslation("inputs.filter"));
        words.setLabel(getTranslation("plan.filter.text"));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValue(filter.words());
        standing = choice(
                "inputs.filter.state",
                List.of(Standing.WAITING, Standing.ANSWERED),
                one -> "inputs.standing." + one,
                filter.standing() == Standing.ANY ? null : filter.standing());
        channel = choice(
                "inputs.field.channel",
                List.of(Channel.values()),
                one -> "inputs.channel." + one,
                filter.channel().orElse(null));
        side = choice(
                "inputs.field.side",
                List.of(Side.values()),
                one -> "side." + one,
                filter.side().orElse(null));
        Stream.<HasValue<?, ?>>of(words, standing, channel, side)
                .forEach(field -> field.addValueChangeListener(change -> changed.accept(filter())));
        add(words, standing, channel, side);
    }

    private <T> Select<T> choice(String label, List<T> items, Function<T, String> key, @Nullable T chosen) {
        Select<T> choice = new Select<>();
        choice.setLabel(getTranslation(label));
        choice.setItems(items);
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(getTranslation("plan.filter.any"));
        choice.setItemLabelGenerator(item -> getTranslation(item == null ? "plan.filter.any" : key.apply(item)));
        if (chosen != null) {
            choice.setValue(chosen);
        }
        return choice;
    }

    private InputFilter filter() {
        return new InputFilter(
                words.getValue(),
                Optional.ofNullable(standing.getValue()).orElse(Standing.ANY),
                Optional.ofNullable(channel.getValue()),
                Optional.ofNullable(side.getValue()));
    }
}
