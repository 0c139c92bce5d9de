package dk.budgetspor.kernel.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.Test;

/** The catalogue of events is made from the events; {@code -Dcatalogue.write=true} writes it anew. */
class EventCatalogueTest {
    private static final Path CATALOGUE = Path.of("..", "docs", "events.md");

    @Test
    void theCatalogueListsEveryEventAsItIs() throws IOException {
        if (Boolean.getBoolean("catalogue.write")) {
            Files.writeString(CATALOGUE, catalogue());
        }
        assertThat(Files.readString(CATALOGUE)).isEqualTo(catalogue());
    }

    private static String catalogue() {
        String rows = EventNames.all().entrySet().stream()
                .map(event -> row(event.getKey(), event.getValue()))
                .collect(Collectors.joining("\n"));
        return """
                # Events

                Every fact the store can hold, by its stored name. Made from the code; a test compares. What the fields mean
                stands at the event in `shared-kernel`; their JSON is pinned in `shared-kernel/src/test/resources/events`.

                | name | revision | fields |
                |---|---|---|
                """ + rows + "\n";
    }

    private static String row(String name, Class<?> event) {
        String fields = Arrays.stream(event.getRecordComponents())
                .map(EventCatalogueTest::field)
                .collect(Collectors.joining(", "));
        return "| `" + name + "` | " + event.getAnnotation(Revision.class).value() + " | " + fields + " |";
    }

    private static String field(RecordComponent field) {
        String type = field.getGenericType().getTypeName().replaceAll("[a-z0-9]+\\.", "");
        return "`" + type + " " + field.getName() + "`";
    }
}
