package org.codraft.commitment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.codraft.commitment.CommitmentPage;
import org.codraft.commitment.Milestone;
import org.codraft.commitment.MilestoneFacts;
import org.codraft.history.ui.Saving;
import org.codraft.kit.FormDialog;

/** The dated steps of a commitment, in order; by those who may, to add, state, move and remove. */
class MilestonesPart extends Section {

    private final UUID commitment;
    private final Workbench workbench;
    private final Collection<Beside.Panel> panels;
    private final Runnable reload;

    /** @param reload reads the page anew after a change */
    MilestonesPart(UUID commitment, Workbench workbench, Collection<Beside.Panel> panels, Runnable reload) {
        this.commitment = commitment;
        this.workbench = workbench;
        this.panels = panels;
        this.reload = reload;
        addClassName("milestones");
    }

    void show(CommitmentPage page) {
        List<Milestone> milestones = page.milestones();
        boolean mayEdit = page.mayEdit();
        removeAll();
        add(new H2(getTranslation("commitment-page.milestones")));
        if (milestones.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("commitment-page.milestones-none"));
            none.addClassName("unanswered");
            add(none);
        }
        OrderedList list = new OrderedList();
        list.addClassName("milestone-list");
        for (int i = 0; i < milestones.size(); i++) {
            MilestoneItem item = new MilestoneItem(
                    i + 1, milestones.get(i).stated(), page.plan().language());
            if (mayEdit) {
                item.add(new MilestoneActs(milestones.get(i), workbench, reload)
                        .movable(i > 0, i < milestones.size() - 1));
            }
            Milestone milestone = milestones.get(i);
            panels.forEach(panel -> panel.atMilestone(milestone).ifPresent(item::add));
            list.add(item);
        }
        add(list);
        if (mayEdit) {
            Button add = new Button(
                    getTranslation("commitment-page.milestone-add"),
                    click -> new MilestoneDialog(
                                    getTranslation("commitment-page.milestone-add"),
                                    MilestoneFacts.titled(""),
                                    this::storing)
                            .open());
            add.addThemeVariants(ButtonVariant.TERTIARY);
            add(add);
        }
    }

    private Saving<MilestoneFacts> storing(FormDialog open) {
        return new Saving<>(
                (nothing, stated) -> workbench.milestones().add(commitment, stated),
                conflict -> {
                    throw new IllegalStateException("Nobody else can state a milestone that is not there yet.");
                },
                () -> {
                    open.close();
                    reload.run();
                },
                open::notSaved);
    }
}
