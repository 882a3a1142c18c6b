package org.codraft.bench;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs one group of measurements, some figures of one, or all of them: {@code ./codraft bench foundation start_empty}.
 * The build is a production one; {@code ./codraft bench} sees to it.
 */
public final class Bench {

    private Bench() {}

    public static void main(String[] wanted) throws Exception {
        var groups = ServiceLoader.load(BenchGroup.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        var words = new LinkedHashSet<>(Arrays.asList(wanted));
        refuseUnknown(groups, words);
        var names = groups.stream().map(BenchGroup::name).collect(Collectors.toSet());
        var figures = words.stream().filter(word -> !names.contains(word)).collect(Collectors.toSet());
        for (var group : groups) {
            var all = Set.copyOf(group.figures());
            if (words.isEmpty()
                    || words.contains(group.name())
                    || figures.stream().anyMatch(all::contains)) {
                var chosen = figures.stream().filter(all::contains).collect(Collectors.toSet());
                group.measure(chosen.isEmpty() ? all : chosen, new Figures(System.out));
            }
        }
        // What a group started and forgot must not keep the command waiting.
        System.exit(0);
    }

    private static void refuseUnknown(List<BenchGroup> groups, Set<String> words) {
        var known = groups.stream()
                .flatMap(group -> Stream.concat(Stream.of(group.name()), group.figures().stream()))
                .toList();
        if (!known.containsAll(words)) {
            System.err.println("There are these groups and figures to measure: " + String.join(", ", known));
            System.exit(2);
        }
    }
}
