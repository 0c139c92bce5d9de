package dk.budgetspor.kernel.web;

import java.time.LocalTime;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** A time of the day is written as {@code 09:30}. Jackson would also take arrays, and parts of a second. */
final class IsoTime extends StdDeserializer<LocalTime> {
    private static final Pattern SHAPE = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");

    IsoTime() {
        super(LocalTime.class);
    }

    @Override
    public LocalTime deserialize(JsonParser json, DeserializationContext context) {
        if (json.currentToken() == JsonToken.VALUE_STRING
                && SHAPE.matcher(json.getString()).matches()) {
            return LocalTime.parse(json.getString());
        }
        return context.reportInputMismatch(this, "not a time of the day");
    }
}
