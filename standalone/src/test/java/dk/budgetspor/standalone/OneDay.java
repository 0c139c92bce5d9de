package dk.budgetspor.standalone;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import org.axonframework.eventhandling.GenericEventMessage;
import org.springframework.context.annotation.Bean;

/** Where the same day stays: two stores that are asked one after the other, over midnight even, tell the same today. */
class OneDay {
    private static final Instant TODAY = Instant.parse("2025-02-03T10:00:00Z");

    @Bean
    StoppingClock clock() {
        return new StoppingClock();
    }

    /**
     * A store of its own where nothing happens by itself.
     *
     * @param when its events happened
     * @param tell tells them
     * @param settings as on the command line
     */
    static Running store(Instant when, Consumer<Running> tell, String... settings) {
        Running started = Running.with(OneDay.class, settings);
        started.context().getBean(StoppingClock.class).stop();
        new Automations(started).stop();
        Clock clock = GenericEventMessage.clock;
        GenericEventMessage.clock = Clock.fixed(when, ZoneOffset.UTC);
        try {
            tell.accept(started);
        } finally {
            GenericEventMessage.clock = clock;
        }
        new Views(started.as("administrator")).awaitPosition(started.lastPosition());
        return started;
    }

    /** Right while the application starts, which it compares with the clock of its database. */
    static final class StoppingClock extends Clock {
        private volatile Clock shown = Clock.systemUTC();

        private void stop() {
            shown = Clock.fixed(TODAY, ZoneOffset.UTC);
        }

        @Override
        public Instant instant() {
            return shown.instant();
        }

        @Override
        public ZoneId getZone() {
            return shown.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return shown.withZone(zone);
        }
    }
}
