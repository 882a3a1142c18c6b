package org.codraft.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.codraft.installation.StartRefused.Reason;
import org.codraft.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class GivenDatabaseTests {

    private final TestDatabase.Database database = TestDatabase.empty();
    private final MockEnvironment settings = settings();

    @Test
    void acceptsADatabaseWithItsRolesApart() {
        assertThatCode(() -> GivenDatabase.of(settings).check()).doesNotThrowAnyException();
    }

    @Test
    void asksForTheApplicationsRole() {
        settings.setProperty("spring.datasource.username", "");

        assertThat(refusal()).isEqualTo(Reason.APPLICATION_MISSING);
    }

    @Test
    void asksForTheOwnersRole() {
        settings.setProperty("spring.flyway.user", "");

        assertThat(refusal()).isEqualTo(Reason.OWNER_MISSING);
    }

    @Test
    void refusesAWrongPassword() {
        settings.setProperty("spring.datasource.password", "wrong");

        assertThat(refusal()).isEqualTo(Reason.WRONG_PASSWORD);
    }

    @Test
    void refusesAWrongPasswordOfTheOwner() {
        settings.setProperty("spring.flyway.password", "wrong");

        assertThat(refusal()).isEqualTo(Reason.WRONG_PASSWORD);
    }

    @Test
    void refusesADatabaseThatIsNotThere() {
        settings.setProperty("spring.datasource.url", database.url() + "_missing");

        assertThat(refusal()).isEqualTo(Reason.DATABASE_MISSING);
    }

    @Test
    void refusesAServerThatDoesNotAnswer() {
        settings.setProperty("spring.datasource.url", "jdbc:postgresql://127.0.0.1:1/codraft");

        assertThat(refusal()).isEqualTo(Reason.DATABASE_UNREACHABLE);
    }

    @Test
    void refusesTheOwnerAsTheApplicationsRole() {
        settings.setProperty("spring.datasource.username", DatabaseRoles.OWNER);
        settings.setProperty("spring.datasource.password", database.passwords().owner());

        assertThat(refusal()).isEqualTo(Reason.APPLICATION_OWNS_TABLES);
    }

    @Test
    void refusesASuperuserAsTheApplicationsRole() {
        settings.setProperty("spring.datasource.username", "postgres");
        settings.setProperty("spring.datasource.password", database.passwords().superuser());

        assertThat(refusal()).isEqualTo(Reason.APPLICATION_TOO_MIGHTY);
    }

    @Test
    void refusesARoleThatMayBypassRowLevelSecurity() throws SQLException {
        asSuperuser(
                "DROP ROLE IF EXISTS bypasser",
                "CREATE ROLE bypasser LOGIN BYPASSRLS PASSWORD 'x' IN ROLE codraft_app");
        settings.setProperty("spring.datasource.username", "bypasser");
        settings.setProperty("spring.datasource.password", "x");

        assertThat(refusal()).isEqualTo(Reason.APPLICATION_TOO_MIGHTY);
    }

    @Test
    void refusesARoleWithTheOwnersRights() throws SQLException {
        asSuperuser(
                "DROP ROLE IF EXISTS heir",
                "CREATE ROLE heir LOGIN PASSWORD 'x' IN ROLE codraft_owner",
                "GRANT ALL ON SCHEMA public TO codraft_owner",
                "CREATE TABLE owned (number int)",
                "ALTER TABLE owned OWNER TO codraft_owner");
        settings.setProperty("spring.datasource.username", "heir");
        settings.setProperty("spring.datasource.password", "x");

        assertThat(refusal()).isEqualTo(Reason.APPLICATION_OWNS_TABLES);
    }

    @Test
    void refusesADatabaseOfANewerCodraft() throws SQLException {
        asSuperuser(
                "CREATE TABLE flyway_schema_history (version text, type text, success boolean)",
                "ALTER TABLE flyway_schema_history OWNER TO codraft_owner",
                "INSERT INTO flyway_schema_history VALUES ('99999', 'SQL', true)");

        assertThat(refusal()).isEqualTo(Reason.NEWER_SCHEMA);
    }

    private Reason refusal() {
        var refused = catchThrowableOfType(
                StartRefused.class, () -> GivenDatabase.of(settings).check());
        return refused.reason();
    }

    private MockEnvironment settings() {
        var environment = new MockEnvironment();
        database.properties().forEach((name, value) -> environment.setProperty(name, String.valueOf(value)));
        environment.setProperty("spring.flyway.locations", "classpath:db/migration");
        return environment;
    }

    private void asSuperuser(String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection(
                database.url(), "postgres", database.passwords().superuser())) {
            for (var sql : statements) {
                connection.createStatement().execute(sql);
            }
        }
    }
}
