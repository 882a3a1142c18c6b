package org.codraft.tenancy;

import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;

/**
 * Begins every transaction by telling the database which tenant it is for, so that row-level security holds for native
 * SQL too. The setting ends with the transaction; a transaction without a tenant sees no country's rows.
 */
@Component("transactionManager")
class TenantTransactions extends JpaTransactionManager {

    private static final String NAME_THE_TENANT = "select set_config('codraft.tenant', ?, true)";

    TenantTransactions(EntityManagerFactory entityManagerFactory, DataSource dataSource) {
        super(entityManagerFactory);
        setDataSource(dataSource);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        DataSource dataSource = java.util.Objects.requireNonNull(getDataSource());
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try (PreparedStatement statement = connection.prepareStatement(NAME_THE_TENANT)) {
            statement.setString(
                    1,
                    CurrentTenant.current()
                            .map(tenant -> tenant.id().toString())
                            .orElse(""));
            statement.execute();
        } catch (SQLException e) {
            doCleanupAfterCompletion(transaction);
            throw new CannotCreateTransactionException("The database would not bind the transaction to its tenant.", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }
}
