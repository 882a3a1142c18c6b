package org.codraft.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.codraft.importing.RowProblem.Kind;

/** Counts every problem and keeps the first of them: nobody reads ten thousand lines, but everybody wants the number. */
final class RowProblems {

    static final int KEPT = 500;

    private final List<RowProblem> kept = new ArrayList<>();
    private final Map<Kind, Integer> byKind = new EnumMap<>(Kind.class);

    void add(RowProblem problem) {
        byKind.merge(problem.kind(), 1, Integer::sum);
        if (kept.size() < KEPT) {
            kept.add(problem);
        }
    }

    /** Takes over another's problems, those it only counted included. */
    void addAll(RowProblems others) {
        others.byKind.forEach((kind, count) -> byKind.merge(kind, count, Integer::sum));
        others.kept.stream().limit(KEPT - kept.size()).forEach(kept::add);
    }

    List<RowProblem> kept() {
        return List.copyOf(kept);
    }

    Map<Kind, Integer> byKind() {
        return Map.copyOf(byKind);
    }

    int total() {
        return byKind.values().stream().mapToInt(Integer::intValue).sum();
    }
}
