package org.codraft.bench;

/**
 * Figures that are measured together. A group is registered by its class name in {@code
 * META-INF/services/org.codraft.bench.BenchGroup} and run by {@code ./codraft bench NAME}.
 */
public interface BenchGroup {

    String name();

    /** Measures on the machine it runs on, and prints each figure as soon as it is known. */
    void measure(Figures figures) throws Exception;
}
