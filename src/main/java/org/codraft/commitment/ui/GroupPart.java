package org.codraft.commitment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.codraft.commitment.CommitmentPage;
import org.codraft.kit.FormDialog;
import org.codraft.kit.Notice;
import org.codraft.kit.TypedWords;
import org.codraft.membership.Actor;
import org.codraft.membership.Membership;
import org.codraft.membership.Right;
import org.codraft.membership.ui.PersonLine;

/** Who drafts a commitment; by administrators, to choose. */
class GroupPart extends Section {

    private final UUID commitment;
    private final Set<UUID> group;
    private final Workbench workbench;
    private final Runnable reload;

    GroupPart(CommitmentPage page, Workbench workbench, Actor actor, Runnable reload) {
        this.commitment = page.commitment().id();
        this.group = page.draftingGroup();
        this.workbench = workbench;
        this.reload = reload;
        add(new H3(getTranslation("commitment-page.group")));
        add(group.isEmpty() ? new Paragraph(getTranslation("commitment-page.group-none")) : people());
        if (actor.may(Right.FORM_DRAFTING_GROUPS)) {
            Button edit = new Button(getTranslation("commitment-page.group-edit"), click -> choose());
            edit.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            add(edit);
        }
    }

    private UnorderedList people() {
        UnorderedList list = new UnorderedList();
        list.addClassName("group-list");
        workbench
                .members()
                .in(group)
                .forEach(member -> list.add(new ListItem(new PersonLine(
                        member.name(),
                        member.organisation().name(),
                        member.organisation().side()))));
        return list;
    }

    private void choose() {
        Map<UUID, String> names = workbench.members().all().stream()
                .filter(member -> group.contains(member.id()) || member.state() != Membership.State.SUSPENDED)
                .collect(Collectors.toMap(
                        Membership::id,
                        member -> member.name() + ", " + member.organisation().name()));
        MultiSelectComboBox<UUID> chosen = new MultiSelectComboBox<>(getTranslation("commitment-page.group-members"));
        chosen.setItems(
                names.keySet().stream().sorted(Comparator.comparing(names::get)).toList());
        chosen.setItemLabelGenerator(names::get);
        chosen.setValue(group);
        FormDialog dialog = new FormDialog(
                getTranslation("commitment-page.group-edit"),
                getTranslation("commitment-page.group-save"),
                chosen,
                TypedWords.in(chosen),
                open -> {
                    store(chosen.getValue());
                    open.close();
                });
        dialog.setWidth("32rem");
        dialog.open();
    }

    private void store(Set<UUID> chosen) {
        Set<UUID> joining = new HashSet<>(chosen);
        joining.removeAll(group);
        Set<UUID> leaving = new HashSet<>(group);
        leaving.removeAll(chosen);
        workbench.groups().change(commitment, joining, leaving);
        Notice.done(getTranslation("commitment-page.group-saved"));
        reload.run();
    }
}
