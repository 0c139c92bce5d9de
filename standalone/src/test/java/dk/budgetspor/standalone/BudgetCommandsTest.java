package dk.budgetspor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Corrections and follow-ups of the budget over HTTP, as documents A and B tell of them. */
@ExtendWith(Running.Shared.class)
class BudgetCommandsTest {
    private final Running app;
    private final String area;
    private final String body;

    BudgetCommandsTest(Running app) {
        this.app = app;
        this.area = app.given().area();
        this.body = app.given().body();
    }

    @Test
    void aCorrectionIsAdjustedTreatedAndPutInTheBudget() {
        Meeting meeting = Meeting.of(app, body, "2023-06-07", "09:00", "17:00");
        String correction = "/api/budget-corrections/" + register();
        change(correction + "/adjust", """
                {"amounts": [{"year": 2024, "thousandDkk": -400}], "reason": "Nyt elevtal"}""");
        change(correction + "/treat", """
                {"bodyCode": "%s", "meetingId": "%s", "treatedOn": "2023-06-07", "note": "Anbefalet"}""".formatted(body, meeting.id()));
        change(correction + "/incorporate", "{\"incorporatedOn\": \"2023-08-15\"}");

        assertThat(told(correction))
                .containsExactly(
                        "budget.BudgetCorrectionRegistered null",
                        "budget.BudgetCorrectionAdjusted null",
                        "budget.BudgetCorrectionTreated 2023-06-07",
                        "budget.BudgetCorrectionIncorporated 2023-08-15");
    }

    @Test
    void aCorrectionIsWithdrawn() {
        String correction = "/api/budget-corrections/" + register();
        change(correction + "/withdraw", Scene.REASON);

        assertThat(told(correction))
                .containsExactly("budget.BudgetCorrectionRegistered null", "budget.BudgetCorrectionWithdrawn null");
    }

    @Test
    void aMonthIsFollowedUpWithAnOverviewOfEachCommittee() {
        Answer opened = app.as("planner").post("/api/budget-follow-ups", """
                {"month": "2032-07", "title": "Budgetopfølgning maj",
                 "overviews": [{"bodyCode": "%s", "text": "Merforbrug", "deviationThousandDkk": 1200}]}""".formatted(body));
        assertThat(opened.status()).as(opened.text()).isEqualTo(201);
        assertThat(opened.header("Location")).isEqualTo("/api/budget-follow-ups/2032-07");
        change("/api/budget-follow-ups/2032-07/give-overview", """
                {"bodyCode": "%s", "text": "Balance", "deviationThousandDkk": null}""".formatted(body));
        change("/api/budget-follow-ups/2032-07/file", """
                {"filedOn": "2023-06-07", "documentNumber": "62929/23"}""");

        assertThat(told("/budget-follow-up:2032-07"))
                .containsExactly(
                        "budget.BudgetFollowUpOpened null",
                        "budget.BudgetOverviewGiven null",
                        "budget.BudgetOverviewGiven null",
                        "budget.BudgetFollowUpFiled 2023-06-07");
    }

    private String register() {
        Answer registered = app.as("planner").post("/api/budget-corrections", """
                {"kind": "VOLUME_ADJUSTMENT", "title": "Færre elever", "budgetYear": 2024, "areaCode": "%s",
                 "bodyCode": "%s", "amounts": [{"year": 2024, "thousandDkk": -500}]}""".formatted(area, body));
        assertThat(registered.status()).as(registered.text()).isEqualTo(201);
        return registered.id();
    }

    private void change(String path, String json) {
        Answer answer = app.as("planner").post(path, json);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    /** The events of what the address ends with, with their business dates. */
    private List<String> told(String address) {
        return app.writer()
                .sql("""
                        SELECT payload_type || ' '
                               || coalesce(convert_from(meta_data, 'UTF8')::jsonb ->> 'businessDate', 'null')
                        FROM event_store.domain_event_entry WHERE aggregate_identifier = :id ORDER BY sequence_number""")
                .param("id", address.substring(address.lastIndexOf('/') + 1))
                .query(String.class)
                .list();
    }
}
