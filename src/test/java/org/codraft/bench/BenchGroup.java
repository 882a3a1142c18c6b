package org.codraft.bench;

import java.util.List;
import java.util.Set;

/**
 * Figures that are measured together. A group is registered by its class name in {@code
 * META-INF/services/org.codraft.bench.BenchGroup} and run by {@code ./codraft bench NAME}.
 */
public interface BenchGroup {

    String name();

    /** What it can measure, in the order in which it does. */
    List<String> figures();

    /** Measures those figures on the machine it runs on, and prints each as soon as it is known. */
    void measure(Set<String> wanted, Figures figures) throws Exception;
}
