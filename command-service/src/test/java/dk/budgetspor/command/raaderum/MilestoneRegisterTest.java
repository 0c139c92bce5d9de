package dk.budgetspor.command.raaderum;

import static org.assertj.core.api.Assertions.assertThat;

import dk.budgetspor.command.raaderum.MilestoneRegister.Milestone;
import dk.budgetspor.kernel.organisation.AreaCode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MilestoneRegisterTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 8, 29);
    private static final LocalDate LAST = LocalDate.of(2024, 9, 11);

    @ParameterizedTest
    @CsvSource({"2024-08-28, false", "2024-08-29, true", "2024-09-11, true", "2024-09-12, false"})
    void a_period_holds_its_first_and_last_day(LocalDate day, boolean held) {
        assertThat(milestone(FIRST, LAST).holds(day)).isEqualTo(held);
    }

    @ParameterizedTest
    @CsvSource({"2024-08-28, false", "2024-08-29, true", "2024-08-30, false"})
    void a_day_holds_itself(LocalDate day, boolean held) {
        assertThat(milestone(FIRST, null).holds(day)).isEqualTo(held);
        assertThat(milestone(FIRST, null).lastDay()).isEqualTo(FIRST);
    }

    @Test
    void what_has_no_date_holds_no_day() {
        assertThat(milestone(null, null).holds(FIRST)).isFalse();
        assertThat(milestone(null, null).dated()).isFalse();
    }

    @Test
    void it_is_about_its_areas_or_about_all() {
        assertThat(milestone(FIRST, null, "KUF").concerns(new AreaCode("kuf"))).isTrue();
        assertThat(milestone(FIRST, null, "KUF").concerns(new AreaCode("SO"))).isFalse();
        assertThat(milestone(FIRST, null).concerns(new AreaCode("SO"))).isTrue();
    }

    private static Milestone milestone(@Nullable LocalDate from, @Nullable LocalDate to, String... areas) {
        return new Milestone(new UUID(0, 1), from, to, List.of(areas));
    }
}
