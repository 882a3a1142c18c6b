package org.codraft.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.codraft.importing.ImportState.Nothing;
import org.codraft.importing.ImportState.Reading;
import org.codraft.importing.ImportState.Running;
import org.codraft.shared.NotPossible;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One country's file and what becomes of it, one file at a time. */
final class ImportDesk {

    private static final Logger LOG = LoggerFactory.getLogger(ImportDesk.class);

    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
    private ImportState state = new Nothing();
    private @Nullable Path file;

    synchronized ImportState state() {
        return state;
    }

    synchronized @Nullable Path file() {
        return file;
    }

    /** @throws NotPossible while another file is being read or imported */
    void lay(Path newFile, String name) {
        synchronized (this) {
            refuseWhenBusy();
            if (!newFile.equals(file)) {
                throwAway();
            }
            file = newFile;
            state = new Reading(name);
        }
        tell();
    }

    /** @throws NotPossible while a file is being read or imported */
    void begin(Running running) {
        synchronized (this) {
            refuseWhenBusy();
            state = running;
        }
        tell();
    }

    /** Takes the file away and with it what was known of it. */
    void clear() {
        synchronized (this) {
            refuseWhenBusy();
            throwAway();
            state = new Nothing();
        }
        tell();
    }

    void turn(ImportState next) {
        synchronized (this) {
            state = next;
        }
        tell();
    }

    /** Ends with this state; the file is needed no longer. */
    void end(ImportState last) {
        synchronized (this) {
            throwAway();
            state = last;
        }
        tell();
    }

    /** Tells of each change from now on, until the returned action is run. */
    Runnable watch(Runnable watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    // Outside the lock: a page that is slow to listen keeps nobody else from looking.
    private void tell() {
        for (Runnable watcher : watchers) {
            try {
                watcher.run();
            } catch (RuntimeException gone) {
                LOG.debug("A page no longer listens to its import", gone);
            }
        }
    }

    private void refuseWhenBusy() {
        if (state instanceof Reading || state instanceof Running) {
            throw new NotPossible("import.busy");
        }
    }

    private void throwAway() {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException left) {
            LOG.warn("An uploaded file could not be deleted; it goes with the inbox", left);
        }
        file = null;
    }
}
