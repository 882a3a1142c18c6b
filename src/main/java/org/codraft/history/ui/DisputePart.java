package org.codraft.history.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.codraft.kit.Moments;
import org.codraft.kit.TypedWords;
import org.codraft.membership.ui.PersonLine;
import org.jspecify.annotations.Nullable;

/** One disputed field: their words and mine against what I saw, and the choice between them. */
class DisputePart extends Div {

    /** What shall stand. */
    private enum Choice {
        THEIRS,
        MINE,
        COMBINED
    }

    private final Dispute dispute;
    private final RadioButtonGroup<Choice> choice = new RadioButtonGroup<>();
    private final TextArea combined = new TextArea();
    private final BooleanSupplier combinedAnew;

    DisputePart(Dispute dispute) {
        this.dispute = dispute;
        addClassName("dispute");
        Div theirs = new Div(new H4(getTranslation("conflict.theirs")));
        dispute.by()
                .ifPresent(by -> theirs.add(new Div(
                        new PersonLine(by.person(), by.organisation(), by.side()),
                        new Paragraph(Moments.exact(by.at(), getLocale())))));
        theirs.add(new DifferenceText(dispute.seen(), dispute.theirs()));
        Div mine = new Div(new H4(getTranslation("conflict.mine")), new DifferenceText(dispute.seen(), dispute.mine()));
        Div both = new Div(theirs, mine);
        both.addClassName("dispute-sides");
        add(new H3(dispute.name()), both, choice(), combined);
        combinedAnew = TypedWords.in(combined);
    }

    private RadioButtonGroup<Choice> choice() {
        choice.setLabel(getTranslation("conflict.what-shall-stand", dispute.name()));
        choice.setItems(dispute.isText() ? List.of(Choice.values()) : List.of(Choice.THEIRS, Choice.MINE));
        choice.setItemLabelGenerator(one -> getTranslation("conflict.choice." + one));
        choice.addValueChangeListener(chosen -> {
            choice.setInvalid(false);
            combined.setVisible(chosen.getValue() == Choice.COMBINED);
        });
        combined.setLabel(getTranslation("conflict.combined"));
        combined.setValue(dispute.isText() ? dispute.mine() : "");
        combined.setVisible(false);
        combined.setWidthFull();
        return choice;
    }

    /** Whether a choice is made; if not, the part asks for it. */
    boolean isDecided() {
        boolean decided = choice.getValue() != null;
        choice.setErrorMessage(getTranslation("conflict.choose"));
        choice.setInvalid(!decided);
        return decided;
    }

    /** Whether somebody wrote both together here; what was merely chosen is chosen again in a moment. */
    boolean holdsTypedWords() {
        return choice.getValue() == Choice.COMBINED && combinedAnew.getAsBoolean();
    }

    String field() {
        return dispute.conflict().field();
    }

    @Nullable
    Object decided() {
        return switch (choice.getValue()) {
            case THEIRS -> dispute.conflict().theirs();
            case MINE -> dispute.conflict().mine();
            case COMBINED -> combined.getValue();
        };
    }
}
