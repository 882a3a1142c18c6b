package org.codraft.drafting;

import jakarta.websocket.RemoteEndpoint;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * What one reader has still to be sent, in order. Putting something in never waits for the network; a reader who falls
 * too far behind is let go, and catches up when they come again.
 */
final class Outbox {

    private static final long LONGEST_SENDING_MILLIS = 20_000;

    /** Characters waiting; a document is much smaller. */
    private static final long MOST_WAITING = 8_000_000;

    private final RemoteEndpoint.Async remote;
    private final Runnable giveUp;
    private final Queue<String> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicLong size = new AtomicLong();
    private final AtomicBoolean sending = new AtomicBoolean();
    private final AtomicReference<@Nullable Runnable> last = new AtomicReference<>();

    /** @param giveUp ends the connection */
    Outbox(RemoteEndpoint.Async remote, Runnable giveUp) {
        this.remote = remote;
        this.giveUp = giveUp;
        remote.setSendTimeout(LONGEST_SENDING_MILLIS);
    }

    /** Sends what is waiting, nothing more, and then ends the connection so. */
    void finish(Runnable end) {
        if (last.compareAndSet(null, end)) {
            send();
        }
    }

    void put(String frame) {
        if (last.get() != null) {
            return;
        }
        if (size.addAndGet(frame.length()) > MOST_WAITING) {
            giveUp.run();
            return;
        }
        waiting.add(frame);
        send();
    }

    private void send() {
        if (sending.compareAndSet(false, true)) {
            sendOn();
        }
    }

    // A frame is often sent before sendText returns. Whoever comes second, the call or its completion, goes on with the
    // next frame: so many frames never nest.
    private void sendOn() {
        while (true) {
            String next = waiting.poll();
            if (next == null) {
                Runnable end = last.get();
                if (end != null) {
                    end.run();
                    return;
                }
                sending.set(false);
                if ((waiting.isEmpty() && last.get() == null) || !sending.compareAndSet(false, true)) {
                    return;
                }
                continue;
            }
            size.addAndGet(-next.length());
            AtomicBoolean halfDone = new AtomicBoolean();
            try {
                remote.sendText(next, result -> {
                    if (!result.isOK()) {
                        giveUp.run();
                    } else if (!halfDone.compareAndSet(false, true)) {
                        sendOn();
                    }
                });
            } catch (RuntimeException gone) {
                giveUp.run();
                return;
            }
            if (halfDone.compareAndSet(false, true)) {
                return;
            }
        }
    }
}
