package org.codraft.membership.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import org.codraft.membership.Side;
import org.codraft.shared.NotPossible;

/** On which side an organisation stands; it stays there for good. */
class SideField extends RadioButtonGroup<Side> {

    SideField() {
        setLabel(getTranslation("people.side"));
        setItems(Side.values());
        setRenderer(new ComponentRenderer<>(SideMark::new));
        setHelperText(getTranslation("people.side-help"));
        setRequiredIndicatorVisible(true);
    }

    /** @throws NotPossible while none is chosen */
    Side chosen() {
        return getOptionalValue().orElseThrow(() -> new NotPossible("people.side-missing"));
    }
}
