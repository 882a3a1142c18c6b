package planted.domaindoesnotknowitsviews.ui;

public final class PlantedView {}
