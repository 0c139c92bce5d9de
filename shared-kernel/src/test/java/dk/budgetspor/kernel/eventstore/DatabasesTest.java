package dk.budgetspor.kernel.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class DatabasesTest {
    private final TestDatabase database = TestDatabase.withEvents();

    @Test
    void aPlanThatWasMadeOnAnEmptyStoreReadsOnInTheOrderOfItsIndex() {
        assertThat(planOfReading()).contains("Seq Scan");
        assertThat(planOfReading(Databases.BY_KEY))
                .doesNotContain("Seq Scan")
                .containsPattern("Limit .*\n *-> +Index Scan");
    }

    @SafeVarargs
    private String planOfReading(List<String>... settings) {
        try (HikariDataSource pool = pool(settings)) {
            List<String> lines = JdbcClient.create(pool)
                    .sql("EXPLAIN " + ReadStatement.text(1000))
                    .params(new Long[0], 0)
                    .query(String.class)
                    .list();
            return String.join("\n", lines);
        }
    }

    @Test
    void onlyWhatCanBeDoneAgainNeedNotWaitForTheDisk() {
        assertThat(synchronousCommit()).isEqualTo("on");
        assertThat(synchronousCommit(Databases.BY_KEY)).isEqualTo("on");
        assertThat(synchronousCommit(Databases.REPEATABLE)).isEqualTo("off");
    }

    @SafeVarargs
    private String synchronousCommit(List<String>... settings) {
        try (HikariDataSource pool = pool(settings)) {
            return JdbcClient.create(pool)
                    .sql("SHOW synchronous_commit")
                    .query(String.class)
                    .single();
        }
    }

    @SafeVarargs
    private HikariDataSource pool(List<String>... settings) {
        return Databases.pool("one", database.url(), database.settings().reader(), "event_store", 1, settings);
    }
}
