package org.codraft.commitment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.codraft.commitment.Milestone;
import org.codraft.commitment.MilestoneFacts;
import org.codraft.history.ui.Dispute;
import org.codraft.history.ui.Saving;
import org.codraft.kit.Question;

/** What may be done with a milestone: state it anew, move it, remove it. */
class MilestoneActs extends Div {

    private final Milestone milestone;
    private final MilestoneFacts facts;
    private final Workbench workbench;
    private final Runnable reload;

    MilestoneActs(Milestone milestone, Workbench workbench, Runnable reload) {
        this.milestone = milestone;
        this.facts = milestone.stated();
        this.workbench = workbench;
        this.reload = reload;
        addClassName("milestone-acts");
        add(act("commitment-page.edit", "commitment-page.milestone-edit", this::edit));
    }

    /** Offers to move it up, to move it down, or neither, and to remove it. */
    MilestoneActs movable(boolean up, boolean down) {
        if (up) {
            add(move("commitment-page.milestone-up", VaadinIcon.ARROW_UP, true));
        }
        if (down) {
            add(move("commitment-page.milestone-down", VaadinIcon.ARROW_DOWN, false));
        }
        add(act("commitment-page.remove", "commitment-page.milestone-remove", this::remove));
        return this;
    }

    private Button act(String word, String name, Runnable act) {
        Button button = new Button(getTranslation(word), click -> act.run());
        button.setAriaLabel(getTranslation(name, facts.title()));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private Button move(String name, VaadinIcon arrow, boolean up) {
        Button button = new Button(new Icon(arrow), click -> {
            workbench.milestones().move(milestone.id(), up);
            reload.run();
        });
        button.setAriaLabel(getTranslation(name, facts.title()));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private void edit() {
        new MilestoneDialog(
                        getTranslation("commitment-page.milestone.title"),
                        facts,
                        open -> new Saving<MilestoneFacts>(
                                (seen, mine) -> workbench.milestones().state(milestone.id(), seen, mine),
                                conflict -> new Dispute(
                                        conflict,
                                        getTranslation("commitment-page.milestone." + conflict.field()),
                                        value -> Catalogue.words(conflict.field(), value),
                                        workbench.drafts().lastChangeOfMilestone(milestone.id(), conflict.field())),
                                () -> {
                                    open.close();
                                    reload.run();
                                },
                                open::notSaved))
                .open();
    }

    private void remove() {
        new Question(
                        getTranslation("commitment-page.milestone-remove-question"),
                        getTranslation("commitment-page.milestone-remove-explained", facts.title()),
                        getTranslation("commitment-page.milestone-remove-do"),
                        () -> {
                            workbench.milestones().remove(milestone.id());
                            reload.run();
                        })
                .open();
    }
}
