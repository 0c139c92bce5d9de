package dk.budgetspor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Topics of the annual wheel and postponed items come on the agenda by themselves, once. */
@Timeout(120)
@ExtendWith(Running.Shared.class)
class ArrivalsTest {
    private final Running app;
    private final Given given;
    private final Automations automations;
    private String body;
    private String wheel;
    private Meeting first;
    private Meeting next;

    ArrivalsTest(Running app) {
        this.app = app;
        this.given = app.given();
        this.automations = new Automations(app);
    }

    @BeforeEach
    void twoMeetings() {
        body = given.body();
        wheel = "/api/bodies/" + body + "/annual-wheel/2023";
        first = Meeting.of(app, body, "2023-06-07", "09:00", "12:00");
        next = Meeting.of(app, body, "2023-06-20", "09:00", "12:00");
    }

    @Test
    void aTopicBecomesAPointOfTheMeetingUnderTheIdentifierThatTheAnswerNames() {
        Answer taken = take(topic("Årshjul for budgettet"), next, "\"CLOSED\"");
        automations.done();

        assertThat(taken.status()).as(taken.text()).isEqualTo(200);
        JsonNode point = agenda(next).get(0);
        assertThat(point.path("agendaItemId").asString()).isEqualTo(taken.text("agendaItemId"));
        assertThat(point.path("title").asString()).isEqualTo("Årshjul for budgettet");
        assertThat(point.path("openness").asString()).isEqualTo("CLOSED");
        automations.beginAnew();
        automations.done();
        assertThat(agenda(next)).hasSize(1);
    }

    @Test
    void aTopicGoesToAMeetingOfItsBodyThatTakesItems() {
        String topic = topic("Emne");
        Meeting ofOthers = Meeting.of(app, given.body(), "2023-06-07", "09:00", "12:00");
        hold(first);

        assertThat(take(topic, ofOthers, "null").json().at("/errors/0/code").asString())
                .isEqualTo("unknown-meeting");
        assertThat(take(topic, first, "null").text("code")).isEqualTo("meeting-is-held");
        take(topic, next, "null");
        assertThat(take(topic, next, "null").text("code")).isEqualTo("topic-is-not-planned");
    }

    @Test
    void aTopicThatTheMeetingCannotTakeGoesBackToTheWheel() {
        String topic = topic("Emne");

        automations.late(() -> {
            take(topic, next, "null");
            hold(next);
        });
        automations.done();

        assertThat(take(topic, first, "null").status()).isEqualTo(200);
        automations.done();
        assertThat(agenda(first))
                .extracting(item -> item.path("title").asString())
                .containsExactly("Emne");
    }

    @Test
    void aPostponedItemComesWithAllThatBelongsToIt() {
        String point = first.point("Kysten", "09:30");
        String part = first.subPoint(point, "Havnen", "");
        String gone = first.subPoint(point, "Broen", "");
        first.done("withdraw-agenda-item", "{\"agendaItemId\": \"%s\", \"reason\": \"R\"}".formatted(gone));
        first.done("describe-agenda-item", """
                {"agendaItemId": "%s", "route": ["%s"], "statement": "Om kysten", "financialImpact": "Ingen"}""".formatted(point, body));
        first.done("recommend", """
                {"agendaItemId": "%s", "recommender": "Direktøren", "text": "at det drøftes"}""".formatted(part));
        first.file(point, "Gammelt notat", "1/23", "OPEN");
        first.file(point, "Notat", "2/23", "CLOSED");
        first.done("withdraw-attachment", """
                {"agendaItemId": "%s", "number": 1, "reason": "Forældet"}""".formatted(point));
        next.done("publish-agenda", "{}");

        postpone(first, point, next);
        automations.done();

        List<JsonNode> agenda = agenda(next);
        assertThat(agenda).hasSize(1);
        String text = agenda.get(0).toString();
        assertThat(text)
                .contains("Kysten", "Havnen", "Om kysten", "Ingen", "Direktøren", "at det drøftes", "2/23")
                .doesNotContain("Broen", "1/23", "09:30", point, part);
        assertThat(agenda.get(0).path("supplementary").asBoolean()).isTrue();
        automations.beginAnew();
        automations.done();
        assertThat(agenda(next)).hasSize(1);
    }

    @Test
    void aCaseThatSomebodyHasPutThereAlreadyIsThere() {
        String number = given.caseOf(body);
        String item = addCase(first, number);
        addCase(next, number);
        first.done("publish-agenda", "{}");

        postpone(first, item, next);
        automations.done();

        assertThat(agenda(next)).hasSize(1);
        assertThat(agenda(first).get(0).at("/postponed/awaitingDate").asBoolean())
                .isFalse();
    }

    @Test
    void anItemThatAwaitsADateComesWhenAMeetingIsFoundAlsoAfterTheMinutes() {
        String point = first.point("Kysten", "");
        first.done("postpone-agenda-item", "{\"agendaItemId\": \"%s\", \"reason\": \"Mangler\"}".formatted(point));
        hold(first);
        first.done("complete-minutes", "{}");
        automations.done();
        assertThat(agenda(next)).isEmpty();

        postpone(first, point, next);
        automations.done();

        assertThat(agenda(next))
                .extracting(item -> item.path("title").asString())
                .containsExactly("Kysten");
    }

    @Test
    void anItemThatTheMeetingCannotTakeAwaitsADate() {
        String point = first.point("Kysten", "");
        first.done("publish-agenda", "{}");

        automations.late(() -> {
            postpone(first, point, next);
            hold(next);
        });
        automations.done();

        assertThat(agenda(first).get(0).at("/postponed/awaitingDate").asBoolean())
                .isTrue();
    }

    private String topic(String title) {
        return app.as("secretary")
                .post(wheel + "/plan-topic", "{\"title\": \"%s\", \"dates\": [\"2023-06-20\"]}".formatted(title))
                .text("topicId");
    }

    private Answer take(String topic, Meeting meeting, String openness) {
        return app.as("secretary").post(wheel + "/take-topic", """
                {"topicId": "%s", "meetingId": "%s", "openness": %s}""".formatted(topic, meeting.id(), openness));
    }

    private static String addCase(Meeting meeting, String number) {
        return meeting.done("add-agenda-item", """
                {"caseNumber": "%s", "openness": "OPEN"}""".formatted(number)).text("agendaItemId");
    }

    private static void postpone(Meeting from, String item, Meeting to) {
        from.done("postpone-agenda-item", """
                {"agendaItemId": "%s", "toMeetingId": "%s", "reason": "Ikke nået"}""".formatted(item, to.id()));
    }

    private static void hold(Meeting meeting) {
        meeting.done("publish-agenda", "{}");
        meeting.done("open", "{}");
        meeting.done("hold", "{\"endedAt\": \"12:00\"}");
    }

    private List<JsonNode> agenda(Meeting meeting) {
        return meeting.api()
                .getFrom(app.lastPosition(), meeting.path() + "/agenda?edition=full")
                .json()
                .path("items")
                .valueStream()
                .toList();
    }
}
