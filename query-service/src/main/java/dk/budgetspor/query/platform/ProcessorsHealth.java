package dk.budgetspor.query.platform;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.OptionalLong;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether every view is being kept, and how far it lags behind the store. */
@Component("processors")
class ProcessorsHealth implements HealthIndicator, MeterBinder {
    private static final long LARGEST_LAG = 10_000;

    private final ViewProgress progress;
    private final ReadModelConfiguration.EventSource events;

    ProcessorsHealth(ViewProgress progress, ReadModelConfiguration.EventSource events) {
        this.progress = progress;
        this.events = events;
    }

    @Override
    public Health health() {
        Health.Builder health = Health.up();
        for (View view : progress.views()) {
            boolean broken = progress.processor(view).isError();
            long lag = lag(view);
            health.withDetail(view.name(), broken ? "error" : "lag " + lag);
            if (broken || lag > LARGEST_LAG) {
                health.outOfService();
            }
        }
        return health.build();
    }

    private long lag(View view) {
        TrackingToken head = events.stream().createHeadToken();
        OptionalLong newest = head == null ? OptionalLong.empty() : head.position();
        return Math.max(0, newest.orElse(0) - progress.position(view).orElse(0));
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (View view : progress.views()) {
            Gauge.builder("budgetspor.processor.lag", () -> lag(view))
                    .description("events of the store the view has not seen")
                    .tag("view", view.name())
                    .register(registry);
        }
    }
}
