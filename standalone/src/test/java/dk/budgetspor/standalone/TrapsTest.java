package dk.budgetspor.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.util.Collections;
import java.util.stream.Stream;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.axonframework.updates.UpdateChecker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.env.OriginTrackedMapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What cost a day to find, and must not come back. */
@Timeout(120)
@ExtendWith(Running.Shared.class)
class TrapsTest {
    private final Running app;

    TrapsTest(Running app) {
        this.app = app;
    }

    @Test
    void commandsRunInTransactions() {
        assertThat(app.context().getBean(Configuration.class).getComponent(TransactionManager.class))
                .isInstanceOf(SpringTransactionManager.class);
    }

    @Test
    void processorsHaveNoThreadsOfTheirOwn() {
        app.given().item();

        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .contains("read_model-coordinator-1", "command_model-coordinator-1")
                .noneMatch(name -> name.startsWith("Coordinator[") || name.startsWith("WorkPackage["));
    }

    @ParameterizedTest
    @ValueSource(strings = {"audit-history", "plans"})
    void aProcessorThatIsResetOnAUsedStoreReadsItsOwnToken(String view) {
        String item = app.given().item();
        long last = app.given().start(item).position();
        Views views = new Views(app.as("administrator"));
        views.awaitPosition(last);
        ViewTables tables = new ViewTables(app.reader());
        var before = tables.rows();
        StreamingEventProcessor processor = app.context()
                .getBean(EventProcessingConfiguration.class)
                .eventProcessor("view." + view, StreamingEventProcessor.class)
                .orElseThrow();

        processor.shutDown();
        processor.resetTokens();
        processor.start();

        Await.until(
                "it has replayed",
                () -> processor.processingStatus().values().stream()
                        .anyMatch(status -> status.getCurrentPosition().orElse(0) >= last));
        assertThat(processor.isError()).isFalse();
        assertThat(tables.rows()).as("writing an event again changes nothing").isEqualTo(before);
        views.awaitPosition(app.given().complete(item).position());
        assertThat(processor.processingStatus().values()).noneMatch(status -> status.isReplaying());
    }

    @Test
    void axonDoesNotCallHome() {
        assertThat(System.getProperty("axoniq.update-checker.disabled")).isEqualTo("true");
        assertThat(app.context().getBeanNamesForType(UpdateChecker.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"application, 0", "standalone, 1", "budgetspor-defaults, 1", "command-service, 1", "query-service, 1"})
    void everyConfigurationIsThereOnceAndNoneIsReadByAccident(String name, int times) throws IOException {
        int found = 0;
        for (String ending : new String[] {".yml", ".yaml", ".properties"}) {
            found += Collections.list(getClass().getClassLoader().getResources(name + ending))
                    .size();
        }

        assertThat(found).isEqualTo(times);
        assertThat(configurationsRead()).noneMatch(source -> source.contains("-service.yml"));
        assertThat(configurationsRead()).anyMatch(source -> source.contains("standalone.yml"));
    }

    private Stream<String> configurationsRead() {
        return app.context().getEnvironment().getPropertySources().stream()
                .filter(OriginTrackedMapPropertySource.class::isInstance)
                .map(source -> source.getName());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "full_page_writes", "synchronous_commit"})
    void whatIsAcknowledgedIsOnDisk(String setting) {
        assertThat(app.writer().sql("SHOW " + setting).query(String.class).single())
                .isEqualTo("on");
    }

    @ParameterizedTest
    @CsvSource({"viewJdbc, off, off", "readerJdbc, on, on", "writerJdbc, on, off"})
    void onlyViewsNeedNotWaitForTheDiskAndWhoFindsRowsByKeyNeverReadsAWholeTable(
            String connections, String waits, String readsWholeTables) {
        JdbcClient jdbc = app.context().getBean(connections, JdbcClient.class);

        assertThat(jdbc.sql("SHOW synchronous_commit").query(String.class).single())
                .isEqualTo(waits);
        assertThat(jdbc.sql("SHOW enable_seqscan").query(String.class).single()).isEqualTo(readsWholeTables);
    }

    @ParameterizedTest
    @CsvSource({"UPDATE event_store.domain_event_entry SET type = ''", "DELETE FROM event_store.domain_event_entry"})
    void theWriterCannotChangeHistory(String statement) {
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> app.writer().sql(statement).update())
                .withStackTraceContaining("permission denied");
    }

    @Test
    void theServerListensOnThisMachineOnly() {
        int port = app.api().address().getPort();

        assertThatExceptionOfType(ConnectException.class).isThrownBy(() -> new Socket("127.0.0.2", port).close());
    }
}
