package org.codraft.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

/**
 * The latest steps of a draft at hand, for commits that come late and readers that come back; older ones are read from
 * the log.
 */
final class Recent {

    private static final int KEPT = 1_000;

    private final LongFunction<List<StoredStep>> log;
    private final ArrayList<StoredStep> steps = new ArrayList<>();
    private long version;

    /** @param log reads the steps after a version from the database */
    Recent(long version, LongFunction<List<StoredStep>> log) {
        this.version = version;
        this.log = log;
    }

    /** The steps after a version up to the last one added here. */
    List<StoredStep> since(long wanted) {
        long first = version - steps.size();
        if (wanted >= version) {
            return List.of();
        }
        if (wanted >= first) {
            return steps.subList((int) (wanted - first), steps.size());
        }
        return log.apply(wanted).stream()
                .filter(step -> step.version() <= version)
                .toList();
    }

    void add(List<StoredStep> newer) {
        steps.addAll(newer);
        version += newer.size();
        if (steps.size() > 2 * KEPT) {
            steps.subList(0, steps.size() - KEPT).clear();
        }
    }

    /** Lets go of what a quiet draft hardly needs. */
    void forget() {
        steps.clear();
        steps.trimToSize();
    }
}
