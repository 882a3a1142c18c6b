package org.codraft.installation;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * The three roles of a Codraft database: the owner migrates, the application works within row-level security, the
 * auditor reads. {@code docs/operating.md} shows the same statements for a database made by hand. A server is named by
 * its JDBC address up to the slash before the database.
 */
public final class DatabaseRoles {

    public static final String OWNER = "codraft_owner";
    public static final String APPLICATION = "codraft_app";
    public static final String AUDITOR = "codraft_auditor";

    private static final String SUPERUSER = "postgres";

    private DatabaseRoles() {}

    /** Makes the three roles, or sets their passwords where they exist. */
    public static void create(String server, Passwords passwords) throws SQLException {
        try (var superuser = DriverManager.getConnection(server + "postgres", SUPERUSER, passwords.superuser())) {
            role(superuser, OWNER, passwords.owner());
            role(superuser, APPLICATION, passwords.application());
            role(superuser, AUDITOR, passwords.auditor());
        }
    }

    /** Makes an empty database that belongs to the owner and lets in nobody but the three roles. */
    public static void createDatabase(String server, Passwords passwords, String name) throws SQLException {
        try (var superuser = DriverManager.getConnection(server + "postgres", SUPERUSER, passwords.superuser())) {
            if (exists(superuser, "SELECT FROM pg_database WHERE datname = ?", name)) {
                return;
            }
            execute(
                    superuser,
                    // The same order of words on every machine.
                    "CREATE DATABASE %s OWNER %s TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C' LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8'"
                            .formatted(name, OWNER),
                    "REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(name),
                    "GRANT CONNECT ON DATABASE %s TO %s, %s".formatted(name, APPLICATION, AUDITOR));
        }
        try (var superuser = DriverManager.getConnection(server + name, SUPERUSER, passwords.superuser())) {
            execute(
                    superuser,
                    "ALTER SCHEMA public OWNER TO " + OWNER,
                    "REVOKE ALL ON SCHEMA public FROM PUBLIC",
                    "GRANT USAGE ON SCHEMA public TO %s, %s".formatted(APPLICATION, AUDITOR));
        }
    }

    private static void role(Connection superuser, String name, String password) throws SQLException {
        var verb = exists(superuser, "SELECT FROM pg_roles WHERE rolname = ?", name) ? "ALTER" : "CREATE";
        execute(
                superuser,
                "%s ROLE %s LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS NOREPLICATION PASSWORD '%s'"
                        .formatted(verb, name, password.replace("'", "''")));
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void execute(Connection connection, String... statements) throws SQLException {
        for (var sql : statements) {
            try (var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }
    }
}
