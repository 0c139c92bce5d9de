package dk.budgetspor.query.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dk.budgetspor.kernel.eventstore.EventNames;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** People read of events in Danish, whichever page tells of them. */
class EventTextsTest {
    private static final Set<String> TEXTS =
            ResourceBundle.getBundle("messages.pages").keySet();

    static Stream<String> events() {
        return EventNames.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    void everyEventIsToldInDanish(String event) {
        assertThat(TEXTS).contains("event." + event);
    }
}
