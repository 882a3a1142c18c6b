package planted.routedviewsarepackageprivate.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;

@Route(value = "planted", registerAtStartup = false)
public final class PlantedView extends Div {}
