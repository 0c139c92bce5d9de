package dk.budgetspor.command.budget;

import static dk.budgetspor.command.budget.Given.DAY;
import static dk.budgetspor.command.budget.Given.TOMORROW;

import dk.budgetspor.command.platform.BusinessDate;
import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.budget.BudgetFollowUpFiled;
import dk.budgetspor.kernel.budget.BudgetFollowUpId;
import dk.budgetspor.kernel.budget.BudgetFollowUpOpened;
import dk.budgetspor.kernel.budget.BudgetOverviewGiven;
import dk.budgetspor.kernel.documents.DocumentNumber;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.organisation.BodyCode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BudgetFollowUpTest {
    private static final YearMonth MAY = YearMonth.of(2023, 5);
    private static final BudgetFollowUpId ID = new BudgetFollowUpId(MAY);
    private static final BudgetFollowUpOpened OPENED = new BudgetFollowUpOpened(MAY, "Budgetopfølgning maj");
    private static final BudgetFollowUpFiled FILED = new BudgetFollowUpFiled(MAY, DAY, "62929/23");

    @Test
    void a_follow_up_begins_with_the_overviews_that_are_known() {
        followUps()
                .givenNoPriorActivity()
                .when(open(overview("KU", 1_200L, "Merforbrug"), overview("øk", null, "")))
                .expectEvents(OPENED, given("KU", 1_200L, "Merforbrug"), given("ØK", null, ""));
    }

    @Test
    void a_month_is_followed_up_once() {
        followUps()
                .given(OPENED)
                .when(open())
                .expectNoEvents()
                .expectException(Refused.of("/month", ErrorCode.BUDGET_FOLLOW_UP_EXISTS, "2023-05"));
    }

    @Test
    void it_begins_with_one_overview_a_committee() {
        followUps()
                .givenNoPriorActivity()
                .when(open(overview("KU", null, "A"), overview("ku", null, "B")))
                .expectNoEvents()
                .expectException(Refused.of("/overviews/1/bodyCode", ErrorCode.DUPLICATE, "KU"));
    }

    @ParameterizedTest
    @CsvSource({"XX, UNKNOWN_BODY", "BØ, BODY_IS_DISSOLVED", "DIR, NOT_A_COMMITTEE"})
    void overviews_are_of_committees(String body, ErrorCode code) {
        followUps()
                .givenNoPriorActivity()
                .when(open(overview("KU", null, "A"), overview(body, null, "B")))
                .expectException(Refused.of("/overviews/1/bodyCode", code, body));
        followUps()
                .given(OPENED)
                .when(new GiveBudgetOverview(ID, overview(body, null, "B")))
                .expectException(Refused.of("/bodyCode", code, body));
    }

    @Test
    void an_overview_takes_the_place_of_the_one_before_and_the_same_is_no_news() {
        followUps()
                .given(OPENED, given("KU", 1_200L, "Merforbrug"))
                .when(new GiveBudgetOverview(ID, overview("KU", 900L, "Merforbrug")))
                .expectEvents(given("KU", 900L, "Merforbrug"));
        followUps()
                .given(OPENED, given("KU", 1_200L, "Merforbrug"))
                .when(new GiveBudgetOverview(ID, overview("KU", 1_200L, "Merforbrug")))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void it_is_filed_on_its_own_day() {
        followUps()
                .given(OPENED)
                .when(file(DAY))
                .expectEvents(FILED)
                .expectEventsMatching(BusinessDate.of("2023-06-07"));
        followUps()
                .given(OPENED)
                .when(new FileBudgetFollowUp(ID, DAY, null))
                .expectEvents(new BudgetFollowUpFiled(MAY, DAY, null));
    }

    @Test
    void that_day_is_not_to_come() {
        followUps()
                .given(OPENED)
                .when(file(TOMORROW))
                .expectException(Refused.of("/filedOn", ErrorCode.DATE_IN_THE_FUTURE, TOMORROW));
    }

    @Test
    void what_was_filed_stays_as_it_is() {
        followUps()
                .given(OPENED, FILED)
                .when(file(DAY))
                .expectException(Refused.because(ErrorCode.BUDGET_FOLLOW_UP_IS_FILED));
        followUps()
                .given(OPENED, FILED)
                .when(new GiveBudgetOverview(ID, overview("KU", null, "A")))
                .expectException(Refused.because(ErrorCode.BUDGET_FOLLOW_UP_IS_FILED));
    }

    private static AggregateTestFixture<BudgetFollowUp> followUps() {
        return Given.fixture(BudgetFollowUp.class);
    }

    private static OpenBudgetFollowUp open(Overview... overviews) {
        return new OpenBudgetFollowUp(ID, "Budgetopfølgning maj", List.of(overviews));
    }

    private static FileBudgetFollowUp file(LocalDate day) {
        return new FileBudgetFollowUp(ID, day, new DocumentNumber("62929/23"));
    }

    private static Overview overview(String body, @Nullable Long deviation, String text) {
        return new Overview(new BodyCode(body), deviation, text);
    }

    private static BudgetOverviewGiven given(String body, @Nullable Long deviation, String text) {
        return new BudgetOverviewGiven(MAY, body, deviation, text);
    }
}
