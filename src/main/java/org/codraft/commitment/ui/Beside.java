package org.codraft.commitment.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;
import org.codraft.commitment.CommitmentPage;
import org.codraft.commitment.Milestone;
import org.codraft.drafting.ui.DraftEditor;

/** What another part of the application shows beside a commitment's words, under a tab of its own. */
public interface Beside {

    /** What the tab is called in the address. */
    String tab();

    /** The key of its name. */
    String name();

    /** One for each page that is opened. */
    Panel open(Page page);

    /** The page that it stands on. */
    interface Page {

        /** The commitment as it was read last. */
        CommitmentPage shown();

        /** Brings the words into view that a comment or suggestion speaks of. */
        void goToMark(UUID mark);

        /** Turns to the panel's tab. */
        void turnHere();

        /** Reads the page anew. */
        void reload();
    }

    /** What stands under the tab, and what it adds to the page. */
    interface Panel {

        /** The same each time it is asked for. */
        Component content();

        /** The page was read anew. */
        void show(CommitmentPage page);

        /** Lets the editor take part. */
        void join(DraftEditor editor);

        /** What people can do beside the facts; empty if they can do nothing. */
        Optional<Component> atFacts();

        /** What people can do beside a milestone; empty if they can do nothing. */
        Optional<Component> atMilestone(Milestone milestone);
    }
}
