package dk.budgetspor.query.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/**
 * The transactions that write views, which do not wait for the disk: where the machine stops, rows and token of the last
 * moment are lost together, and are told again by the events, which did wait.
 */
class ViewTransactions extends JdbcTransactionManager {
    private static final long serialVersionUID = 1L;

    ViewTransactions(DataSource reader) {
        super(reader);
    }

    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET LOCAL synchronous_commit = off");
        }
    }
}
