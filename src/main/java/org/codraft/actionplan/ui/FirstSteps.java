package org.codraft.actionplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.codraft.actionplan.ActionPlans;
import org.codraft.membership.Right;
import org.codraft.tenancy.Country;

/** How a country comes to a plan: it begins one, or brings in those it has published. Only what these rights allow. */
public record FirstSteps(ActionPlans plans, Country country, Set<Right> rights) {

    public Component[] toArray() {
        List<Component> steps = new ArrayList<>();
        UI ui = UI.getCurrent();
        if (rights.contains(Right.IMPORT_PLANS)) {
            steps.add(new Anchor(
                    "/" + ActionPlanNavigation.importing(country.slug()), ui.getTranslation("plans.import")));
        }
        if (rights.contains(Right.RUN_CYCLE)) {
            Button begin =
                    new Button(ui.getTranslation("plans.begin"), click -> new BeginPlanDialog(plans, country).open());
            begin.addThemeVariants(ButtonVariant.PRIMARY);
            steps.add(begin);
        }
        return steps.toArray(Component[]::new);
    }
}
