package dk.budgetspor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import dk.budgetspor.kernel.eventstore.DatabaseSettings;
import dk.budgetspor.standalone.database.EmbeddedDatabase;
import java.nio.file.Path;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.command.AxonServerCommandBus;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.DefaultLifecycleProcessor;

/** Without a server: that everything is wired to one, and the settings reach it. */
class AxonServerTest {
    @TempDir
    Path directory;

    @Test
    void theSwitchWiresTheConnectorWithItsSettings() {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory)) {
            DatabaseSettings settings = database.settings();
            SpringApplication application = Standalone.application();
            application.addInitializers(context ->
                    context.getBeanFactory().registerSingleton("lifecycleProcessor", new WiredAndNotStarted()));
            try (ConfigurableApplicationContext context = application.run(
                    "--server.port=0",
                    "--budgetspor.example=false",
                    "--budgetspor.event-store=axon-server",
                    "--budgetspor.axon-server.host=127.0.0.1",
                    "--budgetspor.axon-server.port=1",
                    "--budgetspor.axon-server.token=secret",
                    "--budgetspor.axon-server.context=norddjurs",
                    "--budgetspor.database.url=" + settings.url(),
                    "--budgetspor.database.owner.username=" + settings.owner().username(),
                    "--budgetspor.database.owner.password=" + settings.owner().password(),
                    "--budgetspor.database.writer.username=" + settings.writer().username(),
                    "--budgetspor.database.writer.password=" + settings.writer().password(),
                    "--budgetspor.database.reader.username=" + settings.reader().username(),
                    "--budgetspor.database.reader.password=" + settings.reader().password())) {
                assertThat(context.getBean(EventStore.class)).isInstanceOf(AxonServerEventStore.class);
                assertThat(context.getBean(CommandBus.class)).isInstanceOf(AxonServerCommandBus.class);
                AxonServerConfiguration server = context.getBean(AxonServerConfiguration.class);
                assertThat(server.getServers()).isEqualTo("127.0.0.1:1");
                assertThat(server.getToken()).isEqualTo("secret");
                assertThat(server.getContext()).isEqualTo("norddjurs");
            }
        }
    }

    /** Starting would wait for the server. */
    private static final class WiredAndNotStarted extends DefaultLifecycleProcessor {
        @Override
        public void onRefresh() {}

        @Override
        public void onClose() {}
    }
}
