package dk.budgetspor.query.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dk.budgetspor.kernel.eventstore.Databases;
import dk.budgetspor.kernel.eventstore.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Views need not wait for the disk; whatever else the same connections write does. */
class ViewTransactionsTest {
    @Test
    void theyDoNotWaitForTheDiskAndNothingElseIsHurried() {
        TestDatabase database = TestDatabase.unmigrated();
        try (HikariDataSource one =
                Databases.pool("one", database.url(), database.settings().reader(), "read_model", 1)) {
            String within = new TransactionTemplate(new ViewTransactions(one)).execute(status -> waits(one));

            assertThat(within).isEqualTo("off");
            assertThat(waits(one)).isEqualTo("on");
        }
    }

    private static String waits(HikariDataSource connections) {
        return JdbcClient.create(connections)
                .sql("SHOW synchronous_commit")
                .query(String.class)
                .single();
    }
}
