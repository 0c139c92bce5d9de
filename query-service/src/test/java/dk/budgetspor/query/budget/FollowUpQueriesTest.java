package dk.budgetspor.query.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.budgetspor.kernel.budget.BudgetFollowUpFiled;
import dk.budgetspor.kernel.budget.BudgetFollowUpOpened;
import dk.budgetspor.kernel.budget.BudgetOverviewGiven;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.query.budget.FollowUp.Overview;
import dk.budgetspor.query.platform.Pages;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of follow-ups of the budget. */
class FollowUpQueriesTest {
    private static final YearMonth MAY = YearMonth.of(2023, 5);

    private final ToldBudget told = new ToldBudget();

    @AfterEach
    void close() {
        told.close();
    }

    @Test
    void aFollowUpIsToldCommitteeByCommittee() {
        told.tell(new BudgetFollowUpOpened(MAY, "Budgetopfølgning maj"));
        told.tell(new BudgetOverviewGiven(MAY, "ØK", -250L, "Mindreforbrug"));
        told.tell(new BudgetOverviewGiven(MAY, "BUU", null, "Kendes ikke"));
        told.tell(new BudgetOverviewGiven(MAY, "ØK", 100L, "Merforbrug"));
        told.tell(new BudgetFollowUpFiled(MAY, LocalDate.of(2023, 6, 7), "62929/23"));

        FollowUp followUp = told.followUps.one("2023-05");

        assertThat(followUp)
                .isEqualTo(new FollowUp(
                        MAY,
                        "Budgetopfølgning maj",
                        List.of(new Overview("BUU", null, "Kendes ikke"), new Overview("ØK", 100L, "Merforbrug")),
                        LocalDate.of(2023, 6, 7),
                        "62929/23",
                        4));
        assertThat(followUp.deviation()).isEqualTo(100);
        assertThat(told.followUps.one("2023-05", 1).orElseThrow().overviews())
                .containsExactly(new Overview("ØK", -250L, "Mindreforbrug"));
        assertThat(told.followUps.one("2023-05", 0).orElseThrow().deviation()).isNull();
        assertThat(told.history.since("budget-follow-up:2023-05", 3)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void monthsComeTheLatestFirstPageByPage(int limit) {
        for (int month = 12; month >= 8; month--) {
            told.tell(new BudgetFollowUpOpened(YearMonth.of(2022, month), "Opfølgning"));
        }
        told.tell(new BudgetFollowUpOpened(MAY, "Opfølgning"));

        assertThat(Pages.all(limit, FollowUpQueries.KEYS, told.followUps::followUps))
                .extracting(each -> each.month().toString())
                .containsExactly("2023-05", "2022-12", "2022-11", "2022-10", "2022-09", "2022-08");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-06", "maj", "2023-5", "\0"})
    void whatIsNotThereIsNotFound(String month) {
        told.tell(new BudgetFollowUpOpened(MAY, "Opfølgning"));

        assertThatThrownBy(() -> told.followUps.one(month))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.NOT_FOUND));
    }
}
