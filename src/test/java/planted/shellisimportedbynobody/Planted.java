package planted.shellisimportedbynobody;

import planted.shellisimportedbynobody.shell.Frame;

final class Planted {

    Frame frame() {
        return new Frame();
    }
}
