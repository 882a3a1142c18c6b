package org.codraft.commitment.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import org.codraft.commitment.CommitmentPage;
import org.codraft.membership.Actor;

/** What is known of a commitment beside its text: facts, drafting group, and what its source said. */
class Details extends Div {

    /** @param reload reads the page anew after a change */
    Details(CommitmentPage page, Workbench workbench, Actor actor, Collection<Beside.Panel> panels, Runnable reload) {
        addClassName("details");
        FactsPart facts = new FactsPart(page, workbench, reload);
        panels.forEach(panel -> panel.atFacts().ifPresent(facts::add));
        add(facts, new GroupPart(page, workbench, actor, reload));
        if (!page.commitment().source().isEmpty()
                || !page.commitment().publishedFacts().isBlank()) {
            add(new SourcePart(page.commitment(), page.plan().language()));
        }
    }
}
