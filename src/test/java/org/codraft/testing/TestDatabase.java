package org.codraft.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.codraft.installation.DatabaseRoles;
import org.codraft.installation.EmbeddedDatabase;
import org.codraft.installation.EmbeddedDatabase.Place;
import org.codraft.installation.Passwords;
import org.springframework.boot.SpringApplication;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The real PostgreSQL of this test run, started once and shared by all test classes. {@code CODRAFT_TEST_DATABASE}
 * (environment variable or system property) is the one switch: {@code containers}, {@code embedded}, or {@code auto},
 * which takes a container where a Docker engine answers.
 *
 * <p>Every Spring context gets an empty database of its own without a word (see {@link DatabaseOfEveryContext}). A test
 * without Spring asks for one: {@code TestDatabase.empty()}.
 */
public final class TestDatabase {

    private static final AtomicInteger MADE = new AtomicInteger();

    private final String kind;
    private final String server;
    private final Passwords passwords;

    private TestDatabase(String kind, String server, Passwords passwords) {
        this.kind = kind;
        this.server = server;
        this.passwords = passwords;
    }

    /** An empty database and the three roles' passwords; superuser for what only tests may do. */
    public record Database(String url, Passwords passwords) {

        /** The settings a Spring context needs for it. */
        public Map<String, Object> properties() {
            return Map.of(
                    "spring.datasource.url",
                    url,
                    "spring.datasource.username",
                    DatabaseRoles.APPLICATION,
                    "spring.datasource.password",
                    passwords.application(),
                    "spring.flyway.url",
                    url,
                    "spring.flyway.user",
                    DatabaseRoles.OWNER,
                    "spring.flyway.password",
                    passwords.owner(),
                    // Many contexts stay open side by side; an idle one needs hardly any connection.
                    "spring.datasource.hikari.minimum-idle",
                    2,
                    "spring.datasource.hikari.idle-timeout",
                    10_000,
                    "codraft.test.auditor-password",
                    passwords.auditor(),
                    "codraft.test.superuser-password",
                    passwords.superuser());
        }
    }

    /** Makes an empty database with the roles in place and no table. */
    public static Database empty() {
        return Shared.SERVER.create();
    }

    /** What the tests run on: {@code containers} or {@code embedded}. */
    public static String kind() {
        return Shared.SERVER.kind;
    }

    private Database create() {
        var name = "codraft_test_" + MADE.incrementAndGet();
        try {
            DatabaseRoles.createDatabase(server, passwords, name);
        } catch (SQLException failure) {
            throw new IllegalStateException("The test database " + name + " can't be made", failure);
        }
        return new Database(server + name, passwords);
    }

    /** Starts with the first test that asks, ends with the process. */
    private static final class Shared {
        private static final TestDatabase SERVER = start();

        private static TestDatabase start() {
            var wish = Optional.ofNullable(System.getProperty("CODRAFT_TEST_DATABASE"))
                    .or(() -> Optional.ofNullable(System.getenv("CODRAFT_TEST_DATABASE")))
                    .orElse("auto");
            return switch (wish) {
                case "embedded" -> embedded();
                case "containers" -> container();
                case "auto" -> anEngineAnswers() ? container() : embedded();
                default ->
                    throw new IllegalArgumentException(
                            "CODRAFT_TEST_DATABASE is embedded, containers or auto, not " + wish);
            };
        }

        /** Asks Testcontainers only where an engine could be: its search is long, and loud when it finds none. */
        private static boolean anEngineAnswers() {
            var couldBe = System.getenv("DOCKER_HOST") != null || Files.exists(Path.of("/var/run/docker.sock"));
            return couldBe && DockerClientFactory.instance().isDockerAvailable();
        }

        /** A fresh one for every run; without fsync, because what a crash of the machine loses here nobody misses. */
        private static TestDatabase embedded() {
            var target = Path.of("target").toAbsolutePath();
            var folder = RunFolder.in(target.resolve("test-databases"));
            var database = EmbeddedDatabase.start(new Place(folder, target.resolve("postgres-programs"), 0, false));
            // After every context has closed: what an application writes at its stop is a subject of tests, too.
            SpringApplication.getShutdownHandlers().add(database::close);
            return new TestDatabase("embedded", database.server(), database.passwords());
        }

        private static TestDatabase container() {
            var passwords = Passwords.generate();
            @SuppressWarnings("resource") // ends with the process
            var container = new PostgreSQLContainer("postgres:18")
                    .withDatabaseName("postgres")
                    .withUsername("postgres")
                    .withPassword(passwords.superuser())
                    .withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=300");
            container.start();
            Runtime.getRuntime().addShutdownHook(new Thread(container::stop, "stops the test database"));
            var server = "jdbc:postgresql://%s:%d/".formatted(container.getHost(), container.getMappedPort(5432));
            try {
                DatabaseRoles.create(server, passwords);
            } catch (SQLException failure) {
                throw new IllegalStateException("The test database's roles can't be made", failure);
            }
            return new TestDatabase("containers", server, passwords);
        }
    }
}
