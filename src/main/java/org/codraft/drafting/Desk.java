package org.codraft.drafting;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;

/**
 * Where one draft is written: commits come in from everybody at once and go into the log one after the other, as many in
 * one transaction as have arrived meanwhile. Trouble with one draft stays at its desk.
 */
final class Desk {

    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);
    private static final int MOST_AT_ONCE = 64;
    private static final int MOST_RACES = 20;

    private final OpenDraft draft;
    private final Shelf shelf;
    private final Closing closing;
    private final Bell bell;
    private final Workers workers;
    private final Clock clock;
    private final Queue<Runnable> errands = new ConcurrentLinkedQueue<>();
    private final Queue<Asked> arrived = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean atWork = new AtomicBoolean();
    private volatile List<Asked> underWay = List.of();
    private boolean behind;

    Desk(OpenDraft draft, Shelf shelf, Closing closing, Bell bell, Workers workers, Clock clock) {
        this.draft = draft;
        this.shelf = shelf;
        this.closing = closing;
        this.bell = bell;
        this.workers = workers;
        this.clock = clock;
    }

    OpenDraft draft() {
        return draft;
    }

    /** Takes a commit; its sender is told when it is stored, or why it is not. */
    void put(Asked commit) {
        arrived.add(commit);
        goToWork();
    }

    /** Another node wrote up to this version. */
    void hear(long version) {
        errand(() -> {
            if (version > draft.state().version()) {
                follow();
            }
        });
    }

    /** Closes the edits that are over, or all of them. */
    void close(boolean all) {
        errand(() -> (all ? draft.edits() : draft.endedAt(clock.instant())).forEach(this::close));
    }

    // Working out what a long edit changed must not keep anybody's words waiting. An edit that could not be closed now
    // is found later and closed then.
    private void close(Edit edit) {
        DraftState state = draft.state();
        draft.closed(edit);
        workers.aside(() -> closing.close(draft.key(), edit, state));
    }

    /** Lets go of what only writing needs, if nobody writes. */
    void rest() {
        errand(() -> draft.restIfQuiet(clock.instant()));
    }

    /** Tells everybody who is shown marks what is new beside the text. */
    void lookBeside() {
        errand(() -> showBeside(null));
    }

    /** Shows a reader everything beside the text, and from then on whatever changes. */
    private void showBeside(@Nullable DraftReader newcomer) {
        if (newcomer == null && !draft.isMarked()) {
            return;
        }
        if (newcomer != null && draft.showMarks(newcomer)) {
            return;
        }
        if (shelf.head(draft) > draft.state().version()) {
            follow();
        }
        draft.mark(shelf.beside(draft, draft.state().version()), newcomer);
    }

    void welcomeBeside(DraftReader newcomer) {
        errand(() -> showBeside(newcomer));
    }

    void tellOfArrival() {
        underWay.forEach(Asked::tellOfArrival);
        arrived.forEach(Asked::tellOfArrival);
    }

    private void errand(Runnable errand) {
        errands.add(errand);
        goToWork();
    }

    private void goToWork() {
        if (atWork.compareAndSet(false, true)) {
            workers.atOnce(this::work);
        }
    }

    private void work() {
        try {
            Runnable errand = errands.poll();
            while (errand != null) {
                errand.run();
                errand = errands.poll();
            }
            List<Asked> batch = new ArrayList<>();
            for (Asked next = arrived.poll();
                    next != null;
                    next = batch.size() < MOST_AT_ONCE ? arrived.poll() : null) {
                batch.add(next);
            }
            if (!batch.isEmpty()) {
                underWay = batch;
                store(batch);
            }
        } catch (RuntimeException trouble) {
            behind = true;
            LOG.error("Something went wrong with draft {}", draft.key().draft(), trouble);
        } finally {
            underWay = List.of();
            atWork.set(false);
        }
        if (!errands.isEmpty() || !arrived.isEmpty()) {
            goToWork();
        }
    }

    private void store(List<Asked> batch) {
        for (int race = 0; race < MOST_RACES; race++) {
            try {
                if (behind) {
                    follow();
                }
                Writing written = shelf.write(draft, batch);
                draft.take(written, clock.instant());
                bell.ring(draft.key(), draft.state().version());
                if (draft.isDueForSnapshot()) {
                    workers.aside(() -> shelf.keepSnapshot(draft));
                }
                return;
            } catch (DuplicateKeyException another) {
                // Another node wrote these versions first: its words come before ours.
                behind = true;
            } catch (RuntimeException trouble) {
                // Whether it was stored is not known; the log will tell when it answers again.
                LOG.warn("Draft {} could not be written: {}", draft.key().draft(), trouble.getMessage());
                behind = true;
                break;
            }
        }
        batch.forEach(
                asked -> OpenDraft.tell(new Answer.Refused(asked, "unavailable", "drafting.refused.unavailable")));
    }

    private void follow() {
        Shelf.Newer newer = shelf.newerThan(draft, draft.state().version());
        draft.follow(newer.steps(), newer.authors());
        behind = false;
    }
}
