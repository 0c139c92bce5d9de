package dk.budgetspor.command.automation;

import dk.budgetspor.kernel.eventstore.AppendListener;
import dk.budgetspor.kernel.eventstore.DatabaseEventSource;
import dk.budgetspor.kernel.eventstore.DeadLetters;
import dk.budgetspor.kernel.eventstore.EventStoreKind;
import dk.budgetspor.kernel.eventstore.EventStoreSerializers;
import dk.budgetspor.kernel.eventstore.PostgresEventStorage;
import dk.budgetspor.kernel.eventstore.StreamingProcessors;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.util.function.SingletonSupplier;

/** One streaming processor an automation, on one node at a time, from the first event of the store on. */
@Configuration(proxyBeanMethods = false)
class AutomationConfiguration {
    static final String GROUP_PREFIX = "automation.";
    static final List<String> GROUPS = List.of(
            WhenDecisionAmendsThenAmendPlanItem.GROUP,
            WhenItemPostponedThenAddItThere.GROUP,
            WhenTopicTakenThenAddAgendaItem.GROUP,
            WhenDecisionNamesProposalsThenDecideThem.GROUP,
            WhenProposalAdoptedThenCreatePlanItem.GROUP,
            WhenCommitteeWantsIdeaThenRegisterIt.GROUP);

    private static final String SCHEMA = "command_model";
    /** What one event leads to takes a transaction of its own, and the database ends long ones. */
    private static final int BATCH = 1;

    @Bean
    StreamingProcessors automationProcessors(
            @Qualifier("writerDataSource") DataSource writer,
            @Qualifier("writerTransactions") JdbcTransactionManager transactions,
            EventStoreSerializers serializers,
            Serializer general,
            Environment environment) {
        var processors = new StreamingProcessors(SCHEMA, writer, transactions, serializers, general);
        if (EventStoreKind.in(environment) == EventStoreKind.EMBEDDED) {
            processors.releaseClaims();
        }
        return processors;
    }

    @Bean
    DeadLetters automationDeadLetters(
            @Qualifier("writerJdbc") JdbcClient writer, EventProcessingConfiguration processing) {
        return new DeadLetters(SCHEMA, writer, processing);
    }

    @Bean
    ConfigurerModule registeredAutomations(
            @Qualifier("automationProcessors") StreamingProcessors processors,
            ObjectProvider<PostgresEventStorage> storage,
            ObjectProvider<AppendListener> listener) {
        // found when the processors are built: the storage is itself built from the configuration of Axon
        Supplier<@Nullable DatabaseEventSource> database =
                SingletonSupplier.ofNullable(() -> events(storage.getIfAvailable(), listener));
        return configurer -> GROUPS.forEach(group -> processors.register(
                configurer.eventProcessing(),
                group,
                axon -> Objects.requireNonNullElseGet(database.get(), axon::eventStore),
                BATCH));
    }

    private static @Nullable DatabaseEventSource events(
            @Nullable PostgresEventStorage storage, ObjectProvider<AppendListener> listener) {
        return storage == null ? null : new DatabaseEventSource(storage, listener.getObject());
    }
}
