package dk.budgetspor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Meetings of the Executive Board from agenda to minutes over HTTP, as documents B and D tell of them. */
@ExtendWith(Running.Shared.class)
class MeetingCommandsTest {
    private final Running app;
    private final String body;

    MeetingCommandsTest(Running app) {
        this.app = app;
        this.body = app.given().body();
    }

    @Test
    void theAgendaOfTheSeventhOfJuneIsPublished() {
        Meeting meeting = Meeting.of(app, body, "2023-06-07", "09:00", "17:00");
        String minutes = meeting.point("Beslutningsprotokoller og dagsordener", "");
        String economy = meeting.point("Økonomi", "");
        meeting.done("describe-agenda-item", """
                {"agendaItemId": "%s", "route": ["%s"], "statement": "Et fast punkt om kommunens økonomi.",
                 "financialImpact": "Direktionen følger den økonomiske udvikling."}""".formatted(economy, body));
        meeting.done("recommend", """
                {"agendaItemId": "%s", "recommender": "", "text": "Det indstilles, at punktet drøftes."}""".formatted(economy));
        meeting.done("invite-guest", """
                {"agendaItemId": "%s", "guest": "Økonomichef Bettina Andersen"}""".formatted(economy));
        meeting.subPoint(economy, "Udmøntningsplan 2023-2026", "");
        meeting.subPoint(economy, "Budgetopfølgning maj", "");
        meeting.file(economy, "Udmøntningsplan 2023-2026", "62688/23", "OPEN");
        meeting.file(economy, "Lukket bilag", "62930/23", "CLOSED");
        Answer announced = meeting.done("file-attachment", """
                {"agendaItemId": "%s", "title": "Hovedoversigt pr. maj 2023", "openness": "OPEN", "toFollow": true}""".formatted(economy));
        assertThat(announced.json().path("number").asInt()).isEqualTo(3);
        String others = meeting.point("Punkter til behandling", "");
        meeting.subPoint(others, "Direktionens årshjul 2023", "10:00");
        meeting.subPoint(others, "Temamøder KB 2024", "");
        meeting.subPoint(others, "Interesse for ejendom", "11:30");
        meeting.done("move-agenda-item", """
                {"agendaItemId": "%s", "place": 3}""".formatted(minutes));
        meeting.done("move-agenda-item", """
                {"agendaItemId": "%s", "place": 1}""".formatted(minutes));
        meeting.done("publish-agenda", "{}");
        meeting.done("receive-attachment", """
                {"agendaItemId": "%s", "number": 3, "documentNumber": "63700/23"}""".formatted(economy));
        meeting.point("Eventuelt, herunder punkter til næste møde", "");

        assertThat(eventsOf(meeting))
                .startsWith("meetings.MeetingScheduled", "meetings.AgendaItemAdded", "meetings.AgendaItemAdded")
                .endsWith("meetings.AgendaPublished", "meetings.AgendaDocumentArrived", "meetings.AgendaItemAdded");
        assertThat(lastEventOf(meeting)).contains("\"supplementary\":true");
    }

    @Test
    void theMeetingOfTheTwentiethOfMarchIsDecidedAndItsMinutesCompleted() {
        Meeting meeting = Meeting.of(app, body, "2024-03-20", "10:00", "13:00");
        String others = meeting.point("Punkter til behandling", "");
        meeting.slot(others, "Ankomst", "10:00");
        meeting.slot(others, "Pause", "11:00");
        String analysis = meeting.subPoint(others, "Status på BDO's styringsanalyse", "11:35");
        meeting.slot(others, "Frokost", "12:00");
        String process = meeting.subPoint(others, "Opsamling på direktionsmøde og udviklingsproces", "12:30");
        String coming = meeting.subPoint(others, "Gennemgang af kommende møder", "12:45");
        meeting.done("publish-agenda", "{}");
        meeting.done("open", "{}");
        meeting.done("record-attendance", """
                {"attendance": [{"memberName": "Lene Mehlsen Thomsen", "presence": "PRESENT"},
                                {"memberName": "Kim Bruun Nielsen", "presence": "APOLOGY", "substitute": "NN"}]}""");
        String decision =
                meeting.done("record-decision", """
                {"agendaItemId": "%s", "decidedOn": "2024-03-20", "outcome": "DISCUSSED", "text": "Drøftet.",
                 "remarks": [{"text": "Der lægges ikke yderligere opgaver på områderne.",
                              "followUp": {"bodyCode": "%s", "dueOn": "2024-12-31"}}, {"text": "Bilag er vedlagt."}],
                 "votes": [{"party": "A", "inFavour": 2, "against": 0, "abstained": 0}]}""".formatted(analysis, body)).text("decisionId");
        meeting.done("hold", "{\"endedAt\": \"13:05\"}");
        Answer tooEarly = meeting.ask("complete-minutes", "{}");
        assertThat(tooEarly.status()).isEqualTo(409);
        assertThat(tooEarly.text("code")).isEqualTo("items-without-decision");
        meeting.done("note", "{\"agendaItemId\": \"%s\", \"text\": \"Taget.\"}".formatted(process));
        meeting.done("withdraw-agenda-item", "{\"agendaItemId\": \"%s\", \"reason\": \"Ikke nået\"}".formatted(coming));
        meeting.done("complete-minutes", "{}");
        meeting.done("correct-decision", """
                {"decisionId": "%s", "reason": "Udfaldet var forkert", "decidedOn": "2024-03-20", "outcome": "INFORMED",
                 "text": "Orienteret.",
                 "remarks": [{"text": "Der lægges ikke yderligere opgaver på områderne.",
                              "followUp": {"bodyCode": "%s", "dueOn": "2025-01-31"}}]}""".formatted(decision, body));
        String followUp = followUpIn(lastEventOf(meeting));
        Answer closed =
                app.as("planner").post("/api/follow-ups/" + followUp + "/close", "{\"note\": \"Områderne er skånet\"}");

        assertThat(closed.status()).as(closed.text()).isEqualTo(200);
        assertThat(closed.id()).isEqualTo(meeting.id());
        assertThat(eventsOf(meeting))
                .endsWith(
                        "meetings.MeetingHeld",
                        "meetings.AgendaItemNoted",
                        "meetings.AgendaItemWithdrawn",
                        "meetings.MinutesCompleted",
                        "meetings.DecisionCorrected",
                        "meetings.FollowUpClosed");
        assertThat(businessDatesOf(meeting, "meetings.DecisionRecorded")).containsExactly("2024-03-20");
        assertThat(businessDatesOf(meeting, "meetings.MeetingOpened")).containsExactly("2024-03-20");
    }

    @Test
    void aRetryNamesTheSamePart() {
        Meeting meeting = Meeting.of(app, body, "2024-03-20", "10:00", "13:00");
        String json = "{\"title\": \"Økonomi\", \"openness\": \"OPEN\"}";

        Answer first = meeting.ask("add-agenda-item", json, "Idempotency-Key", "k1");
        Answer second = meeting.ask("add-agenda-item", json, "Idempotency-Key", "k1");

        assertThat(first.status()).isEqualTo(200);
        assertThat(UUID.fromString(first.text("agendaItemId"))).isNotNull();
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(eventsOf(meeting)).containsExactly("meetings.MeetingScheduled", "meetings.AgendaItemAdded");
    }

    @Test
    void aDecisionIsAboutPlansAndItemsThereAre() {
        Meeting meeting = Meeting.of(app, body, "2024-03-20", "10:00", "13:00");
        String plan = app.given().plan();
        String planItem = app.given().itemOf(plan);
        String item = meeting.point("Udmøntningsplan", "");
        meeting.done("publish-agenda", "{}");
        meeting.done("open", "{}");
        String json = """
                {"agendaItemId": "%s", "decidedOn": "2024-03-20", "outcome": "APPROVED", "text": "",
                 "planIds": ["%s"], "planItemIds": ["%s"], "amendments": [{"planItemId": "%s", "text": "Kort status"}]}""";

        Answer unknown = meeting.ask("record-decision", json.formatted(item, UUID.randomUUID(), planItem, planItem));
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.text()).contains("/planIds/0", "unknown-plan");
        meeting.done("record-decision", json.formatted(item, plan, planItem, planItem));
    }

    private List<String> eventsOf(Meeting meeting) {
        return told(meeting, "payload_type", "");
    }

    private String lastEventOf(Meeting meeting) {
        List<String> payloads = told(meeting, "convert_from(payload, 'UTF8')", "");
        return payloads.get(payloads.size() - 1);
    }

    private List<String> businessDatesOf(Meeting meeting, String type) {
        return told(
                meeting,
                "convert_from(meta_data, 'UTF8')::jsonb ->> 'businessDate'",
                " AND payload_type = '" + type + "'");
    }

    private List<String> told(Meeting meeting, String what, String where) {
        return app.writer()
                .sql("SELECT " + what + " FROM event_store.domain_event_entry WHERE aggregate_identifier = :id" + where
                        + " ORDER BY sequence_number")
                .param("id", meeting.id())
                .query(String.class)
                .list();
    }

    private static String followUpIn(String payload) {
        String name = "\"followUpId\":\"";
        int start = payload.indexOf(name) + name.length();
        return payload.substring(start, start + 36);
    }
}
