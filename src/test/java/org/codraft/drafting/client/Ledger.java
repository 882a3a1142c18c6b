package org.codraft.drafting.client;

import java.util.ArrayList;
import java.util.List;
import org.codraft.drafting.document.Step;

/** What one client was told is stored. */
public final class Ledger {

    private final List<Entry> entries = new ArrayList<>();

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

    List<Entry> entries() {
        return List.copyOf(entries);
    }
}
