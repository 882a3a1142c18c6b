package org.codraft.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.codraft.installation.EmbeddedDatabase.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that was acknowledged is lost, whoever is killed without warning. */
class CrashTests {

    private static final Path PROGRAMS = Path.of("target/postgres-programs").toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void keepsEveryAcknowledgedRowWhenTheApplicationIsKilled() throws Exception {
        var acknowledged = writeThenKill(ProcessHandle::destroyForcibly);

        assertThat(rowsAfterRestart()).isGreaterThanOrEqualTo(acknowledged);
    }

    @Test
    void keepsEveryAcknowledgedRowWhenPostgresIsKilled() throws Exception {
        var acknowledged = writeThenKill(process -> postgres().destroyForcibly());

        assertThat(rowsAfterRestart()).isGreaterThanOrEqualTo(acknowledged);
    }

    @Test
    void keepsEveryAcknowledgedRowWhenBothAreKilled() throws Exception {
        var acknowledged = writeThenKill(process -> {
            process.destroyForcibly();
            postgres().destroyForcibly();
        });

        assertThat(rowsAfterRestart()).isGreaterThanOrEqualTo(acknowledged);
    }

    private interface Blow {
        void on(ProcessHandle application) throws IOException;
    }

    private long writeThenKill(Blow blow) throws Exception {
        var application = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        WritesUntilKilled.class.getName(),
                        folder.resolve("data").toString(),
                        PROGRAMS.toString())
                .redirectError(folder.resolve("errors").toFile())
                .start();
        try (var told = application.inputReader()) {
            var last = lastNumber(told, 200);
            // The handle, not the process: its end would close what it told and was not read yet.
            blow.on(application.toHandle());
            last = Math.max(last, lastNumber(told, Long.MAX_VALUE));
            return last;
        } finally {
            application.destroyForcibly();
            assertThat(application.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    /** The last whole number told, up to a limit or the end; other lines are log. */
    private static long lastNumber(BufferedReader told, long limit) {
        try {
            var last = 0L;
            for (var line = told.readLine(); line != null; line = told.readLine()) {
                last = line.matches("\\d+") ? Long.parseLong(line) : last;
                if (last >= limit) {
                    break;
                }
            }
            return last;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private ProcessHandle postgres() throws IOException {
        var data = folder.resolve("data").toRealPath();
        return new PostgresServer(
                        new PostgresPrograms(PROGRAMS), data.resolve("postgres"), data.resolve("postgres.log"), true)
                .process()
                .orElseThrow();
    }

    private long rowsAfterRestart() throws SQLException {
        try (var database = EmbeddedDatabase.start(new Place(folder.resolve("data"), PROGRAMS, 0, true));
                var connection = DriverManager.getConnection(
                        database.url(),
                        DatabaseRoles.OWNER,
                        database.passwords().owner())) {
            var row = connection.createStatement().executeQuery("SELECT count(*), max(number) FROM promise");
            row.next();
            assertThat(row.getLong(1)).isEqualTo(row.getLong(2));
            return row.getLong(1);
        }
    }
}
