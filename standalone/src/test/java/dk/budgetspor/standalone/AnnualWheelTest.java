package dk.budgetspor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import dk.budgetspor.standalone.Visitor.Shown;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The year of a body, as the list of dates and topics in document B tells it. */
@ExtendWith(Running.Shared.class)
class AnnualWheelTest {
    private final Running app;
    private final String body;
    private final String wheel;

    AnnualWheelTest(Running app) {
        this.app = app;
        this.body = app.given().body();
        this.wheel = "/api/bodies/" + body + "/annual-wheel/2023";
    }

    private Answer done(String command, String json) {
        Answer answer = app.as("secretary").post(wheel + "/" + command, json);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }

    private void listOfDocumentB() {
        done("plan-topic", "{\"title\": \"Budgetdrøftelse\", \"dates\": [\"2023-06-14\"]}");
        done("plan-topic", "{\"title\": \"Årligt dialogmøde\", \"dates\": [\"2023-06-14\"]}");
        done("add-date", "{\"date\": \"2023-06-28\"}");
        done("add-break", "{\"from\": \"2023-07-01\", \"to\": \"2023-07-31\", \"title\": \"Sommerferie\"}");
        done("plan-topic", "{\"title\": \"Direktionens årshjul\", \"dates\": [\"2023-08-09\", \"2023-09-06\"]}");
        done("plan-topic", """
                {"title": "DK2020 konference", "dates": ["2023-09-13"], "aboutDate": "2023-09-25"}""");
        done("plan-topic", "{\"title\": \"Regeringens lovprogram\", \"text\": \"Drøftelse\"}");
    }

    @Test
    void theYearIsToldByDateWithEmptyDaysBreaksAndWhatAwaitsADate() {
        listOfDocumentB();

        Answer answer = app.as("member").getFrom(app.lastPosition(), wheel);

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json()
                        .path("days")
                        .valueStream()
                        .map(day -> day.path("date").asString() + " "
                                + day.path("topics")
                                        .valueStream()
                                        .map(topic -> topic.path("title").asString())
                                        .toList()))
                .containsExactly(
                        "2023-06-14 [Budgetdrøftelse, Årligt dialogmøde]",
                        "2023-06-28 []",
                        "2023-08-09 [Direktionens årshjul]",
                        "2023-09-06 [Direktionens årshjul]",
                        "2023-09-13 [DK2020 konference]");
        assertThat(answer.json().at("/days/4/topics/0/aboutDate").asString()).isEqualTo("2023-09-25");
        assertThat(answer.json().at("/days/2/topics/0/seriesId").asString())
                .isNotEmpty()
                .isEqualTo(answer.json().at("/days/3/topics/0/seriesId").asString());
        assertThat(answer.json().at("/breaks/0/title").asString()).isEqualTo("Sommerferie");
        assertThat(answer.json().at("/awaitingDate/0/title").asString()).isEqualTo("Regeringens lovprogram");
    }

    @Test
    void aTopicThatMovesIsShownWhereItIsAndWhereItWas() {
        String topic = done("plan-topic", "{\"title\": \"Emne\", \"dates\": [\"2023-06-14\"]}")
                .text("topicId");
        done("move-topic", "{\"topicId\": \"%s\", \"date\": \"2023-08-16\", \"reason\": \"Høring\"}".formatted(topic));

        Answer answer = app.as("member").getFrom(app.lastPosition(), wheel);

        assertThat(answer.json().at("/days/0/date").asString()).isEqualTo("2023-08-16");
        assertThat(answer.json().at("/days/0/topics/0/originalDate").asString()).isEqualTo("2023-06-14");
        Shown page = Visitor.loggedIn(app.api(), "member").get("/udvalg/" + body + "/aarshjul/2023");
        assertThat(page.page().select(".slippage").text()).isEqualTo("var planlagt til 14. juni 2023");

        done("drop-topic", "{\"topicId\": \"%s\", \"reason\": \"Aflyst\"}".formatted(topic));
        assertThat(app.as("member").getFrom(app.lastPosition(), wheel).json().path("days"))
                .isEmpty();
    }

    @Test
    void aRetryNamesTheTopicThatTheFirstTryPlanned() {
        String json = "{\"title\": \"Emne\"}";

        Answer first = app.as("secretary").post(wheel + "/plan-topic", json, "Idempotency-Key", "wheel-" + body);
        Answer second = app.as("secretary").post(wheel + "/plan-topic", json, "Idempotency-Key", "wheel-" + body);

        assertThat(second.text("topicId")).isNotEmpty().isEqualTo(first.text("topicId"));
        assertThat(app.as("member").getFrom(app.lastPosition(), wheel).json().path("awaitingDate"))
                .hasSize(1);
    }

    @Test
    void thePageShowsTheWheelAndTheListAndSaysWhatAwaitsADate() {
        listOfDocumentB();
        app.as("member").getFrom(app.lastPosition(), wheel);

        Shown page = Visitor.loggedIn(app.api(), "member").get("/udvalg/" + body + "/aarshjul/2023");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select("tbody th").eachText())
                .containsExactly(
                        "14. juni 2023",
                        "28. juni 2023",
                        "1. juli 2023 – 31. juli 2023",
                        "9. august 2023",
                        "6. september 2023",
                        "13. september 2023");
        assertThat(page.text()).contains("DK2020 konference (25. september 2023)");
        assertThat(page.page().select("#afventer + ul").text()).isEqualTo("Regeringens lovprogram. Drøftelse");
        assertThat(page.page().select("svg.wheel circle.day")).hasSize(5);
        assertThat(page.page().select("svg.wheel path.pause title").text()).isEqualTo("Sommerferie");
        assertThat(page.actions()).isEmpty();
    }

    @Test
    void aSecretaryPlansFromThePageAndKeepsWhatWasTyped() {
        String path = "/udvalg/" + body + "/aarshjul/2023";
        Visitor secretary = Visitor.loggedIn(app.api(), "secretary");

        Shown refused = secretary.get(path).fillIn("planlaeg-emne", Map.of("title", "Emne", "dates", "2024-01-01"));
        assertThat(refused.page().select("#fejl").text()).contains("2024-01-01 ligger ikke i 2023.");
        assertThat(refused.filled("planlaeg-emne")).containsEntry("title", "Emne");

        Shown saved = refused.fillIn("planlaeg-emne", Map.of("dates", "2023-01-11\n2023-02-08"))
                .follow();
        assertThat(saved.text()).contains("Emnet står i årshjulet.", "11. januar 2023", "8. februar 2023");
        assertThat(saved.actions()).contains("flyt-emne", "tag-emne-ud", "fjern-moededag");
    }

    @Test
    void theCalendarHoldsWholeDaysThatAreNotSure() throws IOException, ParserException {
        listOfDocumentB();
        app.as("member").getFrom(app.lastPosition(), wheel);

        Answer answer = app.as("member").get(wheel, "Accept", "text/calendar");

        assertThat(answer.header("Content-Type")).isEqualTo("text/calendar;charset=UTF-8");
        List<VEvent> events =
                new CalendarBuilder().build(new StringReader(answer.text())).getComponents("VEVENT");
        assertThat(events).hasSize(6);
        assertThat(answer.text())
                .contains("DTSTART;VALUE=DATE:20230614", "SUMMARY:DK2020 konference", "STATUS:TENTATIVE")
                .contains("DTSTART;VALUE=DATE:20230701", "DTEND;VALUE=DATE:20230801");
        assertThat(app.as("member").get(wheel, "Accept", "text/calendar").text())
                .isEqualTo(answer.text());
    }

    @ParameterizedTest
    @CsvSource({
        "404, not-found, /api/bodies/NIX/annual-wheel/2023/add-date, '{\"date\": \"2023-01-01\"}'",
        "404, not-found, /api/bodies/{body}/annual-wheel/x/add-date, '{\"date\": \"2023-01-01\"}'",
        "404, not-found, /api/bodies/{body}/annual-wheel/1999/add-date, '{\"date\": \"1999-01-01\"}'",
        "400, validation-failed, /api/bodies/{body}/annual-wheel/2023/add-date, '{\"date\": \"2024-01-01\"}'",
        "409, date-is-not-in-wheel, /api/bodies/{body}/annual-wheel/2023/drop-date, '{\"date\": \"2023-01-02\", \"reason\": \"-\"}'"
    })
    void nonsenseIsRefused(int status, String code, String path, String json) {
        done("add-date", "{\"date\": \"2023-01-01\"}");

        Answer answer = app.as("secretary").post(path.replace("{body}", body), json);

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.text("code")).isEqualTo(code);
    }

    @Test
    void aDayOfAnotherYearIsBlamed() {
        Answer answer = app.as("secretary").post(wheel + "/add-date", "{\"date\": \"2024-01-01\"}");

        assertThat(answer.json().at("/errors/0/code").asString()).isEqualTo("date-outside-year");
        assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo("/date");
    }

    @Test
    void aWheelIsNotPublic() {
        assertThat(app.api().get(wheel).status()).isEqualTo(401);
        assertThat(app.as("member").get("/api/bodies/NIX/annual-wheel/2023").status())
                .isEqualTo(404);
        assertThat(app.as("member")
                        .get("/api/bodies/" + body + "/annual-wheel/20x")
                        .status())
                .isEqualTo(404);
    }
}
