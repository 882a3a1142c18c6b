package org.codraft.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import org.codraft.installation.StartRefused.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL that an installation brings along. Whatever was acknowledged survives a restart and a crash of Codraft,
 * of PostgreSQL, or of both; a PostgreSQL that dies under a running Codraft is started again on the same port.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

    /**
     * Where the database lives: its data folder, the folder of the unpacked programs, the port (0 for a free one), and
     * whether it must survive a crash. Only tests may say no to that.
     */
    public record Place(Path folder, Path programs, int port, boolean durable) {

        /** The ordinary place: everything in one folder, durable. */
        public static Place in(Path folder, int port) {
            var absolute = folder.toAbsolutePath().normalize();
            return new Place(absolute, absolute.resolve("programs"), port, true);
        }
    }

    private final FolderClaim claim;
    private final PostgresServer server;
    private final Passwords passwords;
    private final int port;
    private boolean closed;

    private EmbeddedDatabase(FolderClaim claim, PostgresServer server, Passwords passwords, int port) {
        this.claim = claim;
        this.server = server;
        this.passwords = passwords;
        this.port = port;
    }

    /** Starts the database, making it where there is none; refused in a sentence when that can't be. */
    public static EmbeddedDatabase start(Place place) {
        PackedPostgres.archive();
        var claim = FolderClaim.on(place.folder());
        try {
            return start(place, claim);
        } catch (IOException | SQLException failure) {
            giveUp(claim);
            throw new StartRefused(
                    failure,
                    Reason.EMBEDDED_DATABASE_FAILED,
                    new DataFolder(place.folder()).log().toString());
        } catch (StartRefused refused) {
            giveUp(claim);
            throw refused;
        }
    }

    private static EmbeddedDatabase start(Place place, FolderClaim claim) throws IOException, SQLException {
        var folder = new DataFolder(place.folder().toRealPath());
        var server = new PostgresServer(
                PostgresBinaries.unpackedIn(place.programs()), folder.cluster(), folder.log(), place.durable());
        var isNew = !folder.isReady();
        if (isNew) {
            folder.create(server);
        }
        var passwords = Passwords.read(folder.passwords());
        var port = place.port() == 0 ? freePort() : place.port();
        var database = new EmbeddedDatabase(claim, server, passwords, port);
        database.startServer();
        if (isNew) {
            DatabaseRoles.create(database.server(), passwords);
            DatabaseRoles.createDatabase(database.server(), passwords, "codraft");
            folder.markReady();
        }
        return database;
    }

    private synchronized void startServer() throws IOException {
        server.start(port).onExit().thenRunAsync(this::revive, EmbeddedDatabase::inBackground);
    }

    private static void inBackground(Runnable task) {
        Thread.ofPlatform().daemon().name("embedded-database").start(task);
    }

    private synchronized void revive() {
        if (closed) {
            return;
        }
        log.warn("The embedded database ended unexpectedly and is started again.");
        try {
            startServer();
        } catch (IOException | StartRefused failure) {
            log.error("The embedded database did not start again; restart Codraft.", failure);
        }
    }

    /** The server's JDBC address, up to the slash before a database's name. */
    public String server() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/";
    }

    /** The JDBC address of the database {@code codraft}. */
    public String url() {
        return server() + "codraft";
    }

    public Passwords passwords() {
        return passwords;
    }

    /** Stops the server when all is written, then leaves the folder to the next start. Closing twice is fine. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            server.stop();
            claim.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void giveUp(FolderClaim claim) {
        try {
            claim.close();
        } catch (IOException unimportant) {
            log.debug("The claim on the data folder ends with the process.", unimportant);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }
}
