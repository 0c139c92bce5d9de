package dk.budgetspor.kernel.eventstore;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Turns the one switch {@code budgetspor.event-store} into Axon's own settings, and keeps Axon from calling home and
 * from writing a file in the user's home.
 */
public class EventStoreEnvironment implements EnvironmentPostProcessor {
    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        System.setProperty("axoniq.update-checker.disabled", "true");
        EventStoreKind kind =
                EventStoreKind.of(environment.getProperty(EventStoreKind.PROPERTY, EventStoreKind.POSTGRES.value()));
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "budgetspor.event-store",
                        Map.of(
                                // switched off, it would still write a machine's identity into the user's home
                                "spring.autoconfigure.exclude",
                                "org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration",
                                "axon.axonserver.enabled",
                                kind == EventStoreKind.AXON_SERVER,
                                "axon.axonserver.servers",
                                "${budgetspor.axon-server.host:localhost}:${budgetspor.axon-server.port:8124}",
                                "axon.axonserver.token",
                                "${budgetspor.axon-server.token:}",
                                "axon.axonserver.context",
                                "${budgetspor.axon-server.context:default}",
                                // takes a stack trace for every handler; the database ends long transactions anyway
                                "axon.timeout.enabled",
                                false,
                                "axon.serializer.general",
                                "jackson3",
                                "axon.serializer.messages",
                                "jackson3",
                                "axon.serializer.events",
                                "jackson3")));
    }
}
