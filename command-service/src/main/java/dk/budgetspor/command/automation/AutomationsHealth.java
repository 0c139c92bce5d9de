package dk.budgetspor.command.automation;

import dk.budgetspor.kernel.eventstore.DeadLetters;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.OptionalLong;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** Whether the automations run, and how many events they could not follow; commands are taken anyway. */
@Component("automations")
class AutomationsHealth implements HealthIndicator, MeterBinder {
    private final EventProcessingConfiguration processing;
    private final EventStore events;
    private final DeadLetters letters;

    AutomationsHealth(
            EventProcessingConfiguration processing,
            EventStore events,
            @Qualifier("automationDeadLetters") DeadLetters letters) {
        this.processing = processing;
        this.events = events;
        this.letters = letters;
    }

    @Override
    public Health health() {
        boolean sound = letters.count() == 0
                && AutomationConfiguration.GROUPS.stream()
                        .noneMatch(group -> processor(group).isError());
        Health.Builder health = Health.status(sound ? Status.UP : new Status("DEGRADED"));
        AutomationConfiguration.GROUPS.forEach(group -> health.withDetail(group, "lag " + lag(group)));
        return health.withDetail("deadLetters", letters.count()).build();
    }

    /** Of what another node follows this one knows nothing: it lags by nothing. */
    private long lag(String group) {
        TrackingToken head = events.createHeadToken();
        OptionalLong newest = head == null ? OptionalLong.empty() : head.position();
        return processor(group).processingStatus().values().stream()
                .map(EventTrackerStatus::getTrackingToken)
                .mapToLong(token ->
                        newest.orElse(0) - (token == null ? 0 : token.position().orElse(0)))
                .filter(behind -> behind > 0)
                .findFirst()
                .orElse(0);
    }

    private StreamingEventProcessor processor(String group) {
        return processing
                .eventProcessor(group, StreamingEventProcessor.class)
                .orElseThrow(() -> new IllegalStateException("no processor for " + group));
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (String group : AutomationConfiguration.GROUPS) {
            Gauge.builder("budgetspor.automation.lag", () -> lag(group))
                    .description("events of the store the automation has not seen")
                    .tag("automation", group.substring(AutomationConfiguration.GROUP_PREFIX.length()))
                    .register(registry);
        }
        Gauge.builder("budgetspor.automation.dead.letters", letters::count).register(registry);
    }
}
