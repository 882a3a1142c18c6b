package org.codraft.drafting.client;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.codraft.drafting.document.Step;

/** What one client sent, and what it was told is stored. */
public final class Ledger {

    private final List<Entry> entries = new ArrayList<>();
    private final Map<Integer, Integer> sent = new HashMap<>();

    /**
     * One acknowledged commit.
     *
     * @param version after its last step
     * @param steps as they stand
     */
    public record Entry(int sequence, long version, List<String> steps) {}

    void acknowledged(int sequence, long version, List<Step> steps) {
        entries.add(new Entry(
                sequence,
                version,
                steps.stream().map(step -> step.toJson().toString()).toList()));
    }

    void sent(int sequence, int steps) {
        sent.put(sequence, steps);
    }

    /** How many steps each commit had, by its sequence. */
    Map<Integer, Integer> sent() {
        return Map.copyOf(sent);
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }
}
