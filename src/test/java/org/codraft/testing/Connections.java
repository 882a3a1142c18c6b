package org.codraft.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.Function;
import org.codraft.tenancy.Tenant;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Ways into the database past the application: as each of its roles, and as whoever stands above all walls. */
@TestComponent
public class Connections {

    private final Environment settings;

    Connections(Environment settings) {
        this.settings = settings;
    }

    /** Raw SQL as the application's role, naming this tenant or none; rolled back. */
    public <R> R asApplication(@Nullable Tenant tenant, Function<JdbcClient, R> work) {
        return rolledBack(
                setting("spring.datasource.username"), setting("spring.datasource.password"), within(tenant, work));
    }

    /** Raw SQL as the auditor's role; rolled back. */
    public <R> R asAuditor(@Nullable Tenant tenant, Function<JdbcClient, R> work) {
        return rolledBack("codraft_auditor", setting("codraft.test.auditor-password"), within(tenant, work));
    }

    /** Raw SQL as the owner of the tables; rolled back. */
    public <R> R asOwner(Function<JdbcClient, R> work) {
        return rolledBack(setting("spring.flyway.user"), setting("spring.flyway.password"), work);
    }

    /** Does something while every change of this table has to wait, as behind somebody else's long transaction. */
    public void whileNobodyCanChange(String table, Runnable act) {
        try (Connection connection = superuser().getConnection()) {
            connection.setAutoCommit(false);
            JdbcClient.create(new SingleConnectionDataSource(connection, true))
                    .sql("lock table " + table + " in exclusive mode")
                    .update();
            try {
                act.run();
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The table " + table + " can't be held", e);
        }
    }

    /** The database as it really is, whatever the walls show; what it does, stays. */
    public JdbcClient aboveAllWalls() {
        return JdbcClient.create(superuser());
    }

    /** Connections whom no policy binds. */
    public DriverManagerDataSource superuser() {
        return new DriverManagerDataSource(
                setting("spring.datasource.url"), "postgres", setting("codraft.test.superuser-password"));
    }

    private static <R> Function<JdbcClient, R> within(@Nullable Tenant tenant, Function<JdbcClient, R> work) {
        return sql -> {
            if (tenant != null) {
                sql.sql("select set_config('codraft.tenant', ?, true)")
                        .param(tenant.id().toString())
                        .query(String.class)
                        .single();
            }
            return work.apply(sql);
        };
    }

    private <R> R rolledBack(String role, String password, Function<JdbcClient, R> work) {
        try (Connection connection = DriverManager.getConnection(setting("spring.datasource.url"), role, password)) {
            connection.setAutoCommit(false);
            try {
                return work.apply(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("No way into the test database as " + role, e);
        }
    }

    private String setting(String name) {
        return settings.getRequiredProperty(name);
    }
}
