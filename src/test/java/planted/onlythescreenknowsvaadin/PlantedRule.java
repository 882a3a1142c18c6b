package planted.onlythescreenknowsvaadin;

import com.vaadin.flow.component.html.Span;

final class PlantedRule {

    Span verdict() {
        return new Span("refused");
    }
}
