package planted.domaindoesnotknowitsviews;

import planted.domaindoesnotknowitsviews.ui.PlantedView;

final class PlantedDomain {

    PlantedView view() {
        return new PlantedView();
    }
}
