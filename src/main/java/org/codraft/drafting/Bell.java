package org.codraft.drafting;

import jakarta.annotation.PreDestroy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.codraft.tenancy.Tenant;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Tells the other nodes that a draft has new words, or something new beside it, and is told by them, through PostgreSQL.
 * It carries names and numbers, never words; whoever hears it reads the log. A bell that is not heard loses nothing: open
 * drafts look at the log every few seconds anyway.
 */
@Component
class Bell {

    private static final Logger LOG = LoggerFactory.getLogger(Bell.class);
    private static final String CHANNEL = "codraft_draft";

    /** What rings need not outlive a crash, and must not make a commit wait for the disk a second time. */
    private static final String RING = "select set_config('synchronous_commit', 'off', true), pg_notify(?, ?)";

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration LISTENING = Duration.ofMillis(500);
    /** In a version's place: it is not the text that is new, but what is kept beside it. */
    private static final long BESIDE = -1;

    private final DataSource database;
    private final String node = UUID.randomUUID().toString();
    private final Map<DraftKey, Long> rung = new ConcurrentHashMap<>();
    private final Set<DraftKey> rungBeside = ConcurrentHashMap.newKeySet();
    private final Thread ringing = Thread.ofVirtual().name("bell-ringing").unstarted(this::ringOn);
    private final Thread hearing = Thread.ofVirtual().name("bell-hearing").unstarted(this::hearOn);
    private volatile Heard heard = (key, version) -> {};
    private volatile Heard heardBeside = (key, version) -> {};
    private volatile boolean silent;

    Bell(DataSource database) {
        this.database = database;
    }

    /** Begins to hear and to ring. */
    void listen(Heard listener, Heard listenerBeside) {
        heard = listener;
        heardBeside = listenerBeside;
        ringing.start();
        hearing.start();
    }

    /** Says that the draft has words up to this version; returns at once. */
    void ring(DraftKey key, long version) {
        rung.merge(key, version, Math::max);
        LockSupport.unpark(ringing);
    }

    /** Says that something beside a subject's texts is new; returns at once. */
    void ringBeside(DraftKey subject) {
        rungBeside.add(subject);
        LockSupport.unpark(ringing);
    }

    private void ringOn() {
        while (!silent) {
            if (rung.isEmpty() && rungBeside.isEmpty()) {
                LockSupport.parkNanos(this, PATIENCE.toNanos());
                continue;
            }
            try (Connection connection = database.getConnection();
                    var notify = connection.prepareStatement(RING)) {
                for (DraftKey key : rung.keySet()) {
                    Long version = rung.remove(key);
                    if (version != null) {
                        tell(notify, key, version);
                    }
                }
                for (DraftKey subject : rungBeside) {
                    rungBeside.remove(subject);
                    tell(notify, subject, BESIDE);
                }
            } catch (SQLException trouble) {
                LOG.debug("The other nodes could not be told", trouble);
                pause();
            }
        }
    }

    private void tell(PreparedStatement notify, DraftKey key, long version) throws SQLException {
        notify.setString(1, CHANNEL);
        notify.setString(
                2,
                String.join(" ", node, key.tenant().id().toString(), key.draft().toString(), String.valueOf(version)));
        notify.execute();
    }

    private void hearOn() {
        while (!silent) {
            try (Connection connection = database.getConnection();
                    Statement listen = connection.createStatement()) {
                listen.execute("listen " + CHANNEL);
                PGConnection postgres = connection.unwrap(PGConnection.class);
                while (!silent) {
                    hear(postgres.getNotifications((int) LISTENING.toMillis()));
                }
            } catch (SQLException trouble) {
                LOG.debug("The other nodes can't be heard for the moment", trouble);
                pause();
            }
        }
    }

    private void hear(PGNotification @Nullable [] notifications) {
        if (notifications == null) {
            return;
        }
        for (PGNotification notification : notifications) {
            String[] words = notification.getParameter().split(" ");
            if (words.length == 4 && !words[0].equals(node)) {
                DraftKey key = new DraftKey(new Tenant(UUID.fromString(words[1])), UUID.fromString(words[2]));
                long version = Long.parseLong(words[3]);
                (version == BESIDE ? heardBeside : heard).hear(key, version);
            }
        }
    }

    private void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PATIENCE.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @PreDestroy
    void fallSilent() {
        silent = true;
        ringing.interrupt();
        try {
            // It hears that it is over and gives its connection back; nobody tears it away.
            if (hearing.getState() != Thread.State.NEW) {
                hearing.join(LISTENING.multipliedBy(2));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        hearing.interrupt();
    }

    /** Hears that a draft has words up to a version. */
    interface Heard {
        void hear(DraftKey key, long version);
    }
}
