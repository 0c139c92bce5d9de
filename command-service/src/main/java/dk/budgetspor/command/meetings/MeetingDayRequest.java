package dk.budgetspor.command.meetings;

import dk.budgetspor.command.platform.Limits;
import dk.budgetspor.kernel.web.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Another day of a meeting as sent over HTTP; the place may be empty. */
record MeetingDayRequest(
        @NotNull LocalDate date,
        @NotNull LocalTime start,
        @Nullable LocalTime end,
        @NotNull @Size(max = Limits.TITLE) @PlainText String place,

        @NotBlank @Size(max = Limits.REASON) @PlainText(lines = true)
        String reason) {
    MeetingDay day() {
        return new MeetingDay(date, start, end, place);
    }
}
