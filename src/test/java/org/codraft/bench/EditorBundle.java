package org.codraft.bench;

import java.util.List;
import org.codraft.drafting.document.RealLibrary;

/** How much a browser loads for the editor, compressed, with everything it stands on and nothing of the other screens. */
final class EditorBundle implements Measurement {

    @Override
    public List<String> figures() {
        return List.of("editor_bundle");
    }

    @Override
    public void measure(Figures figures) throws Exception {
        double[] bytes = new double[1];
        RealLibrary.tells("../bundle-size.ts", List.of(), told -> bytes[0] = told.doubleValue());
        figures.figure("editor_bundle", bytes[0] / 1024, "kB");
    }
}
