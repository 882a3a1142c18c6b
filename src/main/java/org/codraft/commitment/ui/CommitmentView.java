package org.codraft.commitment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.codraft.commitment.CommitmentPage;
import org.codraft.membership.Accounts;
import org.jspecify.annotations.Nullable;

/** One commitment: its outline, its words in the middle, its facts and its history beside them. */
@PermitAll
@Route(":country/plans/:plan/commitments/:reference")
class CommitmentView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Workbench workbench;
    private final Accounts accounts;
    private final OpenPages pages;
    private @Nullable OpenCommitment open;

    CommitmentView(Workbench workbench, Accounts accounts, OpenPages pages) {
        this.workbench = workbench;
        this.accounts = accounts;
        this.pages = pages;
        addClassName("commitment-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<CommitmentPlace> place = CommitmentPlace.of(
                event.getRouteParameters(), event.getLocation().getQueryParameters());
        Optional<CommitmentPage> page = place.flatMap(at -> workbench.drafts().page(at.plan(), at.reference()));
        if (page.isEmpty()) {
            open = null;
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(place.orElseThrow(), page.get());
    }

    private void show(CommitmentPlace place, CommitmentPage page) {
        if (open == null || !open.shows(place)) {
            open = new OpenCommitment(place, page, workbench, accounts.here().orElseThrow(), pages);
            removeAll();
            add(open);
        } else {
            open.show(page);
        }
        open.turnTo(place.tab());
    }

    @Override
    public String getPageTitle() {
        return (open == null ? "" : open.title() + " · ") + "Codraft";
    }
}
