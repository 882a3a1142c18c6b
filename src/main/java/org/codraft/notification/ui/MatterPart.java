package org.codraft.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.UUID;
import org.codraft.commitment.Commitment;
import org.codraft.commitment.ui.CommitmentNavigation;
import org.codraft.kit.Languages;
import org.codraft.notification.Followed;
import org.codraft.notification.Matter;

/** A commitment and what waits there; how much one hears of it is said here as well. */
class MatterPart extends Section {

    /** @param reload shows the inbox anew after something was put away */
    MatterPart(String country, Matter matter, InboxDesk desk, boolean done, Runnable reload) {
        addClassName("inbox-matter");
        H2 title = new H2();
        matter.commitment()
                .ifPresentOrElse(
                        commitment -> title.add(way(country, matter, commitment)), () -> title.setText(matter.title()));
        Languages.written(title, matter.plan().language());
        Div acts = new Div();
        acts.addClassName("inbox-acts");
        matter.commitment()
                .ifPresent(commitment -> acts.add(
                        new AttentionField(desk.following(), Followed.commitment(commitment.id()), matter.title())));
        if (!done && matter.notices().size() > 1) {
            acts.add(allDone(matter, desk, reload));
        }
        UnorderedList list = new UnorderedList();
        matter.notices().forEach(notice -> list.add(new NoticeItem(country, matter, notice, desk, done, reload)));
        Div head = new Div(title, acts);
        head.addClassName("inbox-head");
        add(head, list);
    }

    private static Anchor way(String country, Matter matter, Commitment commitment) {
        return new Anchor(
                "/" + CommitmentNavigation.commitment(country, matter.plan().slug(), commitment.reference()),
                matter.title());
    }

    private Button allDone(Matter matter, InboxDesk desk, Runnable reload) {
        UUID subject =
                matter.commitment().map(Commitment::id).orElse(matter.plan().id());
        Button all = new Button(getTranslation("inbox.all-done"), click -> {
            desk.inbox().putAway(subject);
            reload.run();
        });
        all.addThemeVariants(ButtonVariant.TERTIARY);
        all.setAriaLabel(getTranslation("inbox.all-done-of", matter.title()));
        return all;
    }
}
