package dk.budgetspor.query.platform;

import dk.budgetspor.kernel.eventstore.DeadLetters;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** Tells of events that could not be digested; the service still answers, so that it stays ready. */
@Component("deadLetters")
class DeadLettersHealth implements HealthIndicator, MeterBinder {
    private final DeadLetters letters;

    DeadLettersHealth(@Qualifier("viewDeadLetters") DeadLetters letters) {
        this.letters = letters;
    }

    @Override
    public Health health() {
        long count = letters.count();
        return Health.status(count == 0 ? Status.UP : new Status("DEGRADED"))
                .withDetail("count", count)
                .build();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("budgetspor.dead.letters", letters::count).register(registry);
    }
}
