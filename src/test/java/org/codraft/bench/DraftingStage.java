package org.codraft.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.codraft.drafting.client.KillRun;
import org.codraft.installation.DatabaseRoles;
import org.codraft.installation.EmbeddedDatabase;
import org.codraft.installation.EmbeddedDatabase.Place;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A country whose people write, on a PostgreSQL with fsync on, for servers that come and go. */
final class DraftingStage implements AutoCloseable {

    private final Workplace workplace;
    private final DraftingCountry country;
    private final EmbeddedDatabase database;

    private DraftingStage(Workplace workplace, DraftingCountry country, EmbeddedDatabase database) {
        this.workplace = workplace;
        this.country = country;
        this.database = database;
    }

    static DraftingStage with(int people, int drafts) throws IOException {
        return with(people, drafts, DraftingCountry.Size.SIXTY_PARAGRAPHS);
    }

    static DraftingStage with(int people, int drafts, DraftingCountry.Size size) throws IOException {
        Workplace workplace = Workplace.fresh("drafting");
        DraftingCountry country = DraftingCountry.madeOn(workplace.path(), people, drafts, size);
        country.written(workplace.path().resolve("country"));
        return new DraftingStage(
                workplace,
                country,
                EmbeddedDatabase.start(Place.in(workplace.path().resolve("data"), 0)));
    }

    DraftingCountry country() {
        return country;
    }

    /** Where the country is written down for the process of the writers. */
    Path countryFile() {
        return workplace.path().resolve("country");
    }

    Path folder() {
        return workplace.path();
    }

    /** What a server is started with to serve this stage. */
    List<String> settings() {
        return List.of(
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + DatabaseRoles.APPLICATION,
                "--spring.datasource.password=" + database.passwords().application(),
                "--spring.flyway.url=" + database.url(),
                "--spring.flyway.user=" + DatabaseRoles.OWNER,
                "--spring.flyway.password=" + database.passwords().owner(),
                "--codraft.demo=false");
    }

    /** Starts the production application. */
    Application application(String... more) throws Exception {
        List<String> options = new ArrayList<>(settings());
        options.addAll(List.of(more));
        return Application.start(workplace.path(), options.toArray(String[]::new))
                .awaitSignIn()
                .awaitReadiness();
    }

    /** The database past all walls. */
    JdbcClient sql() {
        return JdbcClient.create(superuser());
    }

    private DriverManagerDataSource superuser() {
        return new DriverManagerDataSource(
                database.url(), "postgres", database.passwords().superuser());
    }

    /** The database as somebody to be killed; it is started again by whoever started it. */
    KillRun.Victim postgres() {
        return new KillRun.Victim() {
            @Override
            public void killAndRevive() throws Exception {
                ProcessHandle before = process();
                before.destroyForcibly();
                before.onExit().get(1, TimeUnit.MINUTES);
                while (!answers()) {
                    TimeUnit.MILLISECONDS.sleep(50);
                }
            }

            @Override
            public URI address() {
                return URI.create(database.url().substring("jdbc:".length()));
            }
        };
    }

    private ProcessHandle process() throws IOException {
        Path pid = workplace.path().resolve("data/postgres/postmaster.pid");
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(pid).getFirst()))
                .orElseThrow();
    }

    private boolean answers() {
        try (Connection connection = superuser().getConnection()) {
            return connection.isValid(5);
        } catch (SQLException notYet) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        database.close();
        workplace.close();
    }
}
