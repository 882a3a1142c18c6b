package org.codraft.installation;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.codraft.installation.StartRefused.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/**
 * A database with its two credentials, looked at before anything connects to stay: the owner migrates, the application
 * must be bound by row-level security. Each thing that is not so refuses the start in one sentence.
 */
record GivenDatabase(Account owner, Account application, KnownMigrations migrations) {

    private static final String MAY_BYPASS =
            "SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user";
    private static final String OWNS_TABLES = """
            SELECT EXISTS (SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                           WHERE c.relkind IN ('r', 'p') AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast')
                             AND pg_has_role(current_user, c.relowner, 'MEMBER'))""";

    /** One role's way into the database. */
    record Account(String url, String role, String password) {

        Connection connect() {
            var login = new Properties();
            login.setProperty("user", role);
            login.setProperty("password", password);
            login.setProperty("connectTimeout", "10");
            try {
                return DriverManager.getConnection(url, login);
            } catch (SQLException failure) {
                throw refusal(failure);
            }
        }

        private StartRefused refusal(SQLException failure) {
            // The address without its parameters: those may hold a password.
            var address = url.replaceFirst("^jdbc:", "").replaceFirst("\\?.*$", "");
            return switch (failure.getSQLState()) {
                case "28P01", "28000" -> new StartRefused(failure, Reason.WRONG_PASSWORD, role);
                case "3D000" -> new StartRefused(failure, Reason.DATABASE_MISSING, address);
                case null, default -> new StartRefused(failure, Reason.DATABASE_UNREACHABLE, address);
            };
        }
    }

    static GivenDatabase of(Environment environment) {
        var url = environment.getProperty("spring.datasource.url", "");
        var application = account(
                url,
                environment.getProperty("spring.datasource.username"),
                environment.getProperty("spring.datasource.password"),
                Reason.APPLICATION_MISSING);
        var owner = account(
                environment.getProperty("spring.flyway.url", url),
                environment.getProperty("spring.flyway.user"),
                environment.getProperty("spring.flyway.password"),
                Reason.OWNER_MISSING);
        return new GivenDatabase(owner, application, KnownMigrations.of(environment));
    }

    private static Account account(String url, @Nullable String role, @Nullable String password, Reason missing) {
        if (role == null || role.isBlank() || password == null) {
            throw new StartRefused(missing);
        }
        return new Account(url, role, password);
    }

    /** Refuses what would end badly: wrong credentials, an application's role above the walls, a newer schema. */
    void check() {
        if (application.role().equals(owner.role())) {
            throw new StartRefused(Reason.APPLICATION_OWNS_TABLES, application.role());
        }
        try (var connection = application.connect()) {
            if (isTrue(connection, MAY_BYPASS)) {
                throw new StartRefused(Reason.APPLICATION_TOO_MIGHTY, application.role());
            }
            if (isTrue(connection, OWNS_TABLES)) {
                throw new StartRefused(Reason.APPLICATION_OWNS_TABLES, application.role());
            }
        } catch (SQLException failure) {
            throw application.refusal(failure);
        }
        try (var connection = owner.connect()) {
            migrations.refuseNewerSchema(connection);
        } catch (SQLException failure) {
            throw owner.refusal(failure);
        }
    }

    private static boolean isTrue(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            return answer.next() && answer.getBoolean(1);
        }
    }
}
