package planted.scriptsliveintypescript.ui;

import com.vaadin.flow.component.html.Div;

final class PlantedView extends Div {

    void shout() {
        getElement().executeJs("window.alert('planted')");
    }
}
