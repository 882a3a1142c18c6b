package planted.shellisimportedbynobody.shell;

public final class Frame {}
