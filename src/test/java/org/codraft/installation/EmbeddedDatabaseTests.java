package org.codraft.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.codraft.installation.EmbeddedDatabase.Place;
import org.codraft.installation.StartRefused.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTests {

    /** Unpacked once for all tests of this build. */
    private static final Path PROGRAMS = Path.of("target/postgres-programs").toAbsolutePath();

    @TempDir
    Path folder;

    private final List<EmbeddedDatabase> opened = new ArrayList<>();

    @AfterEach
    void stops() {
        opened.forEach(EmbeddedDatabase::close);
    }

    @Test
    void keepsItsDataThroughARestart() throws Exception {
        var first = start();
        write(first, "CREATE TABLE promise (text text)", "INSERT INTO promise VALUES ('kept')");
        first.close();

        var second = start();

        assertThat(answer(second, "SELECT text FROM promise")).isEqualTo("kept");
    }

    @Test
    void comesBackOnItsOwnWhenPostgresIsKilled() throws Exception {
        var database = start();
        write(database, "CREATE TABLE promise (text text)", "INSERT INTO promise VALUES ('kept')");
        var killed = server().process().orElseThrow();

        killed.destroyForcibly();

        assertThat(eventually(database, "SELECT text FROM promise")).isEqualTo("kept");
        assertThat(server().process()).isPresent().get().isNotEqualTo(killed);
    }

    @Test
    void writesToDiskBeforeItAcknowledges() throws Exception {
        var database = start();

        assertThat(answer(database, "SHOW fsync")).isEqualTo("on");
        assertThat(answer(database, "SHOW synchronous_commit")).isEqualTo("on");
        assertThat(answer(database, "SHOW full_page_writes")).isEqualTo("on");
    }

    @Test
    void asksEveryRoleForItsPassword() {
        var database = start();

        for (var role : List.of("postgres", DatabaseRoles.OWNER, DatabaseRoles.APPLICATION, DatabaseRoles.AUDITOR)) {
            assertThatThrownBy(() -> DriverManager.getConnection(database.url(), role, ""))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> DriverManager.getConnection(database.url(), role, "guessed"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void keepsItsPasswordsToItsUser() throws Exception {
        start();

        var file = folder.resolve("data/passwords.properties");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("data"))))
                .isEqualTo("rwx------");
    }

    @Test
    void listensToThisMachineOnly() throws Exception {
        var database = start();
        var port = Integer.parseInt(database.server().replaceAll("\\D+127\\.0\\.0\\.1:(\\d+)/", "$1"));

        var others = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .toList();

        assertThat(answer(database, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
        for (InetAddress other : others) {
            assertThatThrownBy(() -> new Socket(other, port).close()).isInstanceOf(ConnectException.class);
        }
    }

    @Test
    void givesNoRoleAWayOverTheWalls() throws Exception {
        var database = start();

        var mighty = "SELECT string_agg(rolname, ' ') FROM pg_roles"
                + " WHERE rolname LIKE 'codraft%' AND (rolsuper OR rolbypassrls OR rolcreaterole)";

        assertThat(answer(database, mighty)).isNull();
        assertThat(answer(database, "SELECT pg_get_userbyid(nspowner) FROM pg_namespace WHERE nspname = 'public'"))
                .isEqualTo(DatabaseRoles.OWNER);
    }

    @Test
    void refusesASecondStartOnTheSameFolder() {
        start();

        assertThat(refusal(Place.in(folder.resolve("data"), 0))).isEqualTo(Reason.SECOND_START);
    }

    @Test
    void refusesAFolderItCannotWrite() throws IOException {
        var file = Files.createFile(folder.resolve("file"));

        assertThat(refusal(Place.in(file.resolve("data"), 0))).isEqualTo(Reason.FOLDER_NOT_WRITABLE);
    }

    @Test
    void refusesAPortInUse() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            var place = new Place(folder.resolve("data"), PROGRAMS, taken.getLocalPort(), true);

            assertThat(refusal(place)).isEqualTo(Reason.DATABASE_PORT_TAKEN);
        }
    }

    @Test
    void refusesADatabaseWhosePasswordsAreGone() throws Exception {
        start().close();

        Files.delete(folder.resolve("data/passwords.properties"));

        assertThat(refusal(place())).isEqualTo(Reason.PASSWORDS_MISSING);
    }

    @Test
    void startsOverWhenItsMakingWasInterrupted() throws Exception {
        start().close();
        Files.delete(folder.resolve("data/postgres/codraft.ready"));
        Files.delete(folder.resolve("data/postgres/PG_VERSION"));

        var database = start();

        assertThat(answer(database, "SELECT 'empty'")).isEqualTo("empty");
    }

    @Test
    void startsBesideAStrangerWhoGotItsOldProcessNumber() throws Exception {
        var first = start();
        first.close();
        Files.writeString(
                folder.resolve("data/postgres/postmaster.pid"),
                ProcessHandle.current().pid() + "\n");

        var second = start();

        assertThat(answer(second, "SELECT 'started'")).isEqualTo("started");
    }

    private Place place() {
        return new Place(folder.resolve("data"), PROGRAMS, 0, true);
    }

    private PostgresServer server() throws IOException {
        var data = folder.resolve("data").toRealPath();
        return new PostgresServer(
                new PostgresPrograms(PROGRAMS), data.resolve("postgres"), data.resolve("postgres.log"), true);
    }

    private EmbeddedDatabase start() {
        var database = EmbeddedDatabase.start(place());
        opened.add(database);
        return database;
    }

    private static Reason refusal(Place place) {
        try (var unexpected = EmbeddedDatabase.start(place)) {
            throw new AssertionError("started at " + unexpected.url());
        } catch (StartRefused refused) {
            return refused.reason();
        }
    }

    private static void write(EmbeddedDatabase database, String... statements) throws SQLException {
        try (var connection = connect(database)) {
            for (var sql : statements) {
                connection.createStatement().execute(sql);
            }
        }
    }

    private static String answer(EmbeddedDatabase database, String question) throws SQLException {
        try (var connection = connect(database)) {
            var row = connection.createStatement().executeQuery(question);
            row.next();
            return row.getString(1);
        }
    }

    private static String eventually(EmbeddedDatabase database, String question) throws SQLException {
        var deadline = System.nanoTime() + 30_000_000_000L;
        while (true) {
            try {
                return answer(database, question);
            } catch (SQLException notYet) {
                if (System.nanoTime() > deadline) {
                    throw notYet;
                }
                Thread.onSpinWait();
            }
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(
                database.url(), DatabaseRoles.OWNER, database.passwords().owner());
    }
}
