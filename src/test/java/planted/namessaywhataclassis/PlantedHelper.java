package planted.namessaywhataclassis;

final class PlantedHelper {}
