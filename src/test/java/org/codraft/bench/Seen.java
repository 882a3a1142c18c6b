package org.codraft.bench;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What the people at the drafts saw, each value by its name. */
record Seen(Map<String, Double> values) {

    Seen {
        values = Map.copyOf(values);
    }

    /** @throws NullPointerException if nothing of this name was told */
    double of(String name) {
        return Objects.requireNonNull(values.get(name), name);
    }

    @Override
    public String toString() {
        return new TreeMap<>(values).toString();
    }
}
