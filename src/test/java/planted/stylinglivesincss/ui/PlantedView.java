package planted.stylinglivesincss.ui;

import com.vaadin.flow.component.html.Div;

final class PlantedView extends Div {

    PlantedView() {
        getStyle().set("color", "hotpink");
    }
}
