package planted.modularity.two;

public final class Lender {}
