package org.codraft.membership.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import java.util.Set;
import org.codraft.membership.Role;

/** The roles somebody may hold, each with the sentence that says what it lets them do. */
class RolesField extends CheckboxGroup<Role> {

    RolesField(Set<Role> held) {
        addClassName("roles-field");
        setLabel(getTranslation("people.roles"));
        addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        setItems(Role.values());
        setItemLabelGenerator(role -> getTranslation("role." + role));
        setItemHelperGenerator(role -> getTranslation("people.role." + role));
        setValue(held);
    }
}
