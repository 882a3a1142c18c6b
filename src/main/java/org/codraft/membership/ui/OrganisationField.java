package org.codraft.membership.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.UUID;
import org.codraft.membership.Organisation;
import org.codraft.membership.Organisations;
import org.codraft.shared.NotPossible;

/** Chooses an organisation of the country, or names a new one and the side it stands on. */
class OrganisationField extends Div {

    private final Organisations organisations;
    private final ComboBox<Organisation> known = new ComboBox<>();
    private final SideField side = new SideField();
    private String newName = "";

    OrganisationField(Organisations organisations) {
        this.organisations = organisations;
        addClassName("organisation-field");
        known.setLabel(getTranslation("people.organisation"));
        known.setHelperText(getTranslation("people.organisation-help"));
        known.setItemLabelGenerator(Organisation::name);
        known.setAllowCustomValue(true);
        known.setRequiredIndicatorVisible(true);
        known.setWidthFull();
        side.setVisible(false);
        known.addCustomValueSetListener(typed -> beNew(typed.getDetail().strip()));
        known.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                beNew("");
            }
        });
        offer();
        add(known, side);
    }

    private void beNew(String name) {
        newName = name;
        side.setVisible(!name.isEmpty());
        if (!name.isEmpty()) {
            side.setLabel(getTranslation("people.side-of", name));
        }
    }

    private List<Organisation> offer() {
        List<Organisation> all = organisations.all();
        known.setItems(all);
        return all;
    }

    /**
     * The chosen one; a new one is added first and stays chosen.
     *
     * @throws NotPossible if nothing is chosen, or a new one has no side or a name that is taken
     */
    UUID chosen() {
        if (!newName.isEmpty()) {
            UUID added = organisations.add(newName, side.chosen());
            offer().stream().filter(one -> one.id().equals(added)).findFirst().ifPresent(known::setValue);
            return added;
        }
        return known.getOptionalValue()
                .map(Organisation::id)
                .orElseThrow(() -> new NotPossible("people.organisation-missing"));
    }
}
