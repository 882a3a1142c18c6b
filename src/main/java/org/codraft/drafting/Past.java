package org.codraft.drafting;

import java.util.List;
import java.util.function.LongFunction;
import org.codraft.drafting.Snapshots.Snapshot;
import org.codraft.drafting.document.Node;
import org.codraft.drafting.document.Provenance;

/** A text, and which edit brought which stretch of it, rebuilt from a snapshot and the steps after it. */
final class Past {

    private final Snapshot snapshot;
    private Node document;
    private Provenance provenance;
    private long version;

    /** @param log the steps after a version, up to the one that is wanted */
    Past(Snapshot snapshot, LongFunction<List<StoredStep>> log) {
        this.snapshot = snapshot;
        this.document = snapshot.document();
        this.provenance = snapshot.provenance();
        this.version = snapshot.version();
        for (StoredStep step : log.apply(version)) {
            document = step.step().apply(document);
            provenance = provenance.after(step.step(), step.edit());
            version = step.version();
        }
    }

    Node document() {
        return document;
    }

    Provenance provenance() {
        return provenance;
    }

    long version() {
        return version;
    }

    long snapshotVersion() {
        return snapshot.version();
    }
}
