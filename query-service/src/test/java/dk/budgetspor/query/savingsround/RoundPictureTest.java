package dk.budgetspor.query.savingsround;

import static org.assertj.core.api.Assertions.assertThat;

import dk.budgetspor.kernel.raaderum.MilestoneKind;
import dk.budgetspor.query.platform.raaderum.MilestoneRow;
import dk.budgetspor.query.savingsround.RoundPicture.Mark;
import dk.budgetspor.query.savingsround.RoundPicture.Month;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RoundPictureTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 4, 1);

    @Test
    void milestonesLieBelowOneAnotherFromTheFirstMonthToTheLast() {
        RoundPicture picture = RoundPicture.narrow(
                List.of(milestone("Frist", FIRST, null), milestone("Periode", FIRST.plusDays(30), FIRST.plusDays(60))),
                FIRST.plusDays(15));

        assertThat(picture.months()).extracting(Month::name).containsExactly("apr", "maj");
        assertThat(picture.months()).extracting(Month::left).containsExactly(0.0, rounded(340.0 * 30 / 61));
        assertThat(picture.marks())
                .containsExactly(
                        new Mark("Frist", 24, 0, 8, "past"),
                        new Mark(
                                "Periode",
                                48,
                                rounded(340.0 * 30 / 61),
                                rounded(340 - rounded(340.0 * 30 / 61)),
                                "ahead"));
        assertThat(picture.today()).isEqualTo(rounded(340.0 * 15 / 61));
        assertThat(picture.height()).isEqualTo(72);
    }

    @Test
    void whatAwaitsADateOrWasCancelledLiesNowhere() {
        MilestoneRow cancelled = new MilestoneRow(
                UUID.randomUUID(), MilestoneKind.OTHER, "Aflyst", FIRST, null, FIRST, null, List.of(), "", "Aflyst");
        RoundPicture picture = RoundPicture.wide(
                List.of(
                        milestone("Uden dato", null, null),
                        new Milestone(cancelled, MilestoneState.CANCELLED, List.of())),
                FIRST);

        assertThat(picture.marks()).isEmpty();
        assertThat(picture.months()).isEmpty();
        assertThat(picture.today()).isNull();
    }

    @Test
    void todayLiesNowhereOutsideTheMonths() {
        List<Milestone> april = List.of(milestone("Frist", FIRST.plusDays(9), null));

        assertThat(RoundPicture.wide(april, FIRST).today()).isEqualTo(300.0);
        assertThat(RoundPicture.wide(april, FIRST.minusDays(1)).today()).isNull();
        assertThat(RoundPicture.wide(april, FIRST.plusMonths(1)).today()).isNull();
    }

    @Test
    void ofManyMonthsEveryThirdIsNamed() {
        RoundPicture picture = RoundPicture.wide(
                List.of(milestone("Først", FIRST, null), milestone("Sidst", FIRST.plusMonths(17), null)), FIRST);

        assertThat(picture.months()).hasSize(18);
        assertThat(picture.months().subList(0, 4)).extracting(Month::name).containsExactly("apr", "", "", "jul");
    }

    private static Milestone milestone(String title, @Nullable LocalDate from, @Nullable LocalDate to) {
        MilestoneRow row = new MilestoneRow(
                UUID.randomUUID(), MilestoneKind.OTHER, title, from, to, from, to, List.of(), "", null);
        return new Milestone(row, MilestoneState.of(row, FIRST.plusDays(15)), List.of());
    }

    private static double rounded(double length) {
        return Math.round(length * 100) / 100.0;
    }
}
