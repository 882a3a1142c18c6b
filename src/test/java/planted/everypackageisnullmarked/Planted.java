package planted.everypackageisnullmarked;

final class Planted {}
