package dk.budgetspor.kernel.eventstore;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import dk.budgetspor.kernel.documents.EventsSayTheirOpenness;
import dk.budgetspor.kernel.meetings.DecisionsNameSavingsProposals;
import dk.budgetspor.kernel.startup.StartRefused;
import java.time.Clock;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** What the command service and the query service set up alike: serializers, upcasters, where the database is. */
@AutoConfiguration(
        after = AxonOrderAutoConfiguration.class,
        beforeName = "org.axonframework.springboot.autoconfig.AxonAutoConfiguration")
public class EventStoreAutoConfiguration {
    /**
     * How every JSON of the store is read. Tokens name their own classes, so that those of Axon are allowed: without
     * this a processor that starts on a used store could not read its own replay token.
     */
    static final Jackson3SerializerCustomizer MAPPING =
            mapper -> mapper.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                            .allowIfBaseType(TrackingToken.class)
                            .allowIfSubType("org.axonframework.eventhandling.")
                            .build())
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @Bean
    Jackson3SerializerCustomizer jackson3SerializerCustomizer() {
        return MAPPING;
    }

    @Bean
    @Qualifier("eventSerializer")
    Serializer eventSerializer() {
        return new EventSerializer();
    }

    @Bean
    EventStoreSerializers eventStoreSerializers() {
        Serializer snapshots = Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(mapper -> mapper.changeDefaultVisibility(visibility -> visibility
                        .withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                        .withVisibility(PropertyAccessor.FIELD, Visibility.ANY)))
                .build();
        return new EventStoreSerializers(eventSerializer(), snapshots);
    }

    /** A changed event adds its upcaster, which stands beside it, at the end. */
    @Bean
    EventUpcasterChain upcasterChain() {
        return new EventUpcasterChain(new EventsSayTheirOpenness(), new DecisionsNameSavingsProposals());
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    @ConditionalOnMissingBean
    DatabaseSettings databaseSettings(Environment environment) {
        return Binder.get(environment)
                .bind("budgetspor.database", DatabaseSettings.class)
                .orElseThrow(() -> new StartRefused(
                        "Set budgetspor.database.url and the logins owner, writer and reader under it."));
    }

    /** One a process wakes all its readers, whichever they are. */
    @Bean
    @ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "false")
    AppendListener appendListener(DatabaseSettings settings) {
        return new AppendListener(settings.url(), settings.listener());
    }
}
