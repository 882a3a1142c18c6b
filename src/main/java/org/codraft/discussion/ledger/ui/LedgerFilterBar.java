package org.codraft.discussion.ledger.ui;

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
import org.codraft.commitment.CommitmentSummary;
import org.codraft.discussion.ContributionKind;
import org.codraft.discussion.Outcome;
import org.codraft.discussion.ledger.LedgerFilter;
import org.codraft.membership.Side;
import org.jspecify.annotations.Nullable;

/** Looks for contributions: by words, kind, side, where they stand, and the commitment they are about. */
class LedgerFilterBar extends Div {

    private final TextField words = new TextField();
    private final Select<ContributionKind> kind;
    private final Select<Side> side;
    private final Select<Outcome> outcome;
    private final Select<CommitmentSummary> commitment;

    /** @param changed takes what is looked for now */
    LedgerFilterBar(LedgerFilter filter, List<CommitmentSummary> commitments, Consumer<LedgerFilter> changed) {
        addClassName("plan-filter");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", getTranslation("ledger.filter"));
        words.setLabel(getTranslation("plan.filter.text"));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValue(filter.words());
        kind = choice(
                "ledger.filter.kind",
                List.of(ContributionKind.values()),
                one -> getTranslation("ledger.kinds." + one),
                filter.kind().orElse(null));
        side = choice(
                "inputs.field.side",
                List.of(Side.values()),
                one -> getTranslation("side." + one),
                filter.side().orElse(null));
        outcome = choice(
                "inputs.filter.state",
                List.of(Outcome.values()),
                one -> getTranslation("ledger.outcome." + one),
                filter.outcome().orElse(null));
        commitment = choice(
                "ledger.filter.commitment",
                commitments,
                one -> one.number() + " · " + one.title(),
                commitments.stream()
                        .filter(one -> one.reference() == filter.commitment())
                        .findFirst()
                        .orElse(null));
        commitment.setVisible(!commitments.isEmpty());
        Stream.<HasValue<?, ?>>of(words, kind, side, outcome, commitment)
                .forEach(field -> field.addValueChangeListener(change -> changed.accept(filter())));
        add(words, kind, side, outcome, commitment);
    }

    private <T> Select<T> choice(String label, List<T> items, Function<T, String> name, @Nullable T chosen) {
        Select<T> choice = new Select<>();
        choice.setLabel(getTranslation(label));
        choice.setItems(items);
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(getTranslation("plan.filter.any"));
        choice.setItemLabelGenerator(item -> item == null ? getTranslation("plan.filter.any") : name.apply(item));
        if (chosen != null) {
            choice.setValue(chosen);
        }
        return choice;
    }

    private LedgerFilter filter() {
        return new LedgerFilter(
                words.getValue(),
                Optional.ofNullable(kind.getValue()),
                Optional.ofNullable(side.getValue()),
                Optional.ofNullable(outcome.getValue()),
                commitment.getOptionalValue().map(CommitmentSummary::reference).orElse(0),
                "");
    }
}
