package dk.budgetspor.kernel.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * A date is written as {@code 2022-09-01}. Jackson would also take arrays, points in time, and years that the database
 * cannot hold.
 */
final class IsoDate extends StdDeserializer<LocalDate> {
    private static final Pattern SHAPE = Pattern.compile("[1-9]\\d{3}-\\d{2}-\\d{2}");

    IsoDate() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser json, DeserializationContext context) {
        if (json.currentToken() == JsonToken.VALUE_STRING
                && SHAPE.matcher(json.getString()).matches()) {
            try {
                return LocalDate.parse(json.getString());
            } catch (DateTimeException noSuchDay) {
                // told below
            }
        }
        return context.reportInputMismatch(this, "not a date");
    }
}
