package org.codraft.bench;

import java.util.List;
import java.util.Set;

/** What a group can measure, in the order in which it does; only what somebody wants is set up. */
record Measurements(List<Measurement> measurements) {

    static Measurements of(Measurement... measurements) {
        return new Measurements(List.of(measurements));
    }

    List<String> figures() {
        return measurements.stream()
                .flatMap(measurement -> measurement.figures().stream())
                .toList();
    }

    void measure(Set<String> wanted, Figures figures) throws Exception {
        for (Measurement measurement : measurements) {
            if (measurement.figures().stream().anyMatch(wanted::contains)) {
                measurement.measure(figures);
            }
        }
    }
}
