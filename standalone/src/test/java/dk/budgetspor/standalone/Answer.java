package dk.budgetspor.standalone;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An answer over HTTP, whole. */
record Answer(int status, Map<String, List<String>> headers, String text) {
    private static final JsonMapper JSON = new JsonMapper();

    Answer {
        Map<String, List<String>> anyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        anyCase.putAll(headers);
        headers = anyCase;
    }

    /** The first header of the name; null if there is none. */
    @Nullable
    String header(String name) {
        List<String> values = headers.getOrDefault(name, List.of());
        return values.isEmpty() ? null : values.get(0);
    }

    JsonNode json() {
        return JSON.readTree(text);
    }

    String text(String field) {
        return json().path(field).asString("");
    }

    List<JsonNode> items() {
        return StreamSupport.stream(json().path("items").spliterator(), false).toList();
    }

    /** The key of what a command brought about. */
    String id() {
        return text("id");
    }

    long position() {
        return Long.parseLong(String.valueOf(header("Budgetspor-Position")));
    }
}
