package org.codraft.bench;

import java.util.List;

/** One thing that is set up, measured and cleared away; it may give several figures. */
interface Measurement {

    List<String> figures();

    void measure(Figures figures) throws Exception;
}
