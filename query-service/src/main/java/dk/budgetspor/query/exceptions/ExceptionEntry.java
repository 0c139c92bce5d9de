package dk.budgetspor.query.exceptions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is missing or late.
 *
 * @param kind what
 * @param planItemId the item it is about
 * @param planId the plan that holds the item
 * @param number the item's number in the plan
 * @param title what the item is called
 * @param areaCode the area responsible
 * @param bodyCode the committee it is about; null if it is about none
 * @param date the date that has passed, of the latest report, or of the start where there is none; null if it is a date
 *     or a committee that is missing
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ExceptionEntry(
        ExceptionKind kind,
        UUID planItemId,
        UUID planId,
        String number,
        String title,
        String areaCode,
        @Nullable String bodyCode,
        @Nullable LocalDate date) {}
