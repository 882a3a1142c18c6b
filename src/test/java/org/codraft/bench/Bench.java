package org.codraft.bench;

import java.util.List;
import java.util.ServiceLoader;

/** Runs one group of measurements, or all of them. The build is a production one; {@code ./codraft bench} sees to it. */
public final class Bench {

    private Bench() {}

    public static void main(String[] wanted) throws Exception {
        var groups = ServiceLoader.load(BenchGroup.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        var names = List.of(wanted);
        var known = groups.stream().map(BenchGroup::name).sorted().toList();
        if (!known.containsAll(names)) {
            System.err.println("There are these groups to measure: " + String.join(", ", known));
            System.exit(2);
        }
        var figures = new Figures(System.out);
        for (var group : groups.stream()
                .filter(group -> names.isEmpty() || names.contains(group.name()))
                .toList()) {
            group.measure(figures);
        }
        // What a group started and forgot must not keep the command waiting.
        System.exit(0);
    }
}
