package org.codraft.commitment.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import java.util.Objects;
import java.util.UUID;
import org.codraft.commitment.CommitmentChanged;
import org.codraft.membership.Actor;
import org.jspecify.annotations.Nullable;

/** A quiet line that somebody else has just changed what lies open, and the way to see it. */
class LiveLine extends Div {

    private final OpenPages pages;
    private final Actor reader;
    private final UUID commitment;
    private final Runnable show;
    private @Nullable Registration open;

    /** @param show reads the page anew, after which the line is empty again */
    LiveLine(OpenPages pages, Actor reader, UUID commitment, Runnable show) {
        this.pages = pages;
        this.reader = reader;
        this.commitment = commitment;
        this.show = show;
        addClassName("live-line");
        getElement().setAttribute("role", "status");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        open = pages.open(reader.tenant(), commitment, changed -> {
            if (!Objects.equals(changed.account(), reader.accountId())) {
                ui.access(() -> tell(changed));
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (open != null) {
            open.remove();
            open = null;
        }
    }

    private void tell(CommitmentChanged changed) {
        removeAll();
        Button look = new Button(getTranslation("commitment-page.live-show"), click -> show.run());
        add(new Span(getTranslation("commitment-page.live", changed.person())), look);
    }
}
