package org.codraft.shared;

import java.util.List;

/** Somebody else stored another value of the same field first. Nothing is stored; the person is shown both and chooses. */
public final class ChangedMeanwhile extends RuntimeException {

    private final transient List<ThreeWayMerge.Conflict> conflicts;

    public ChangedMeanwhile(List<ThreeWayMerge.Conflict> conflicts) {
        super("Changed meanwhile: "
                + conflicts.stream().map(ThreeWayMerge.Conflict::field).toList());
        this.conflicts = List.copyOf(conflicts);
    }

    public List<ThreeWayMerge.Conflict> conflicts() {
        return conflicts;
    }
}
