package dk.budgetspor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import dk.budgetspor.standalone.Visitor.Shown;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** From the page of a wheel a secretary puts a topic on the agenda of a meeting. */
@Timeout(120)
@ExtendWith({Running.Shared.class, Chromium.Shared.class})
class WheelToAgendaTest {
    private static final String TAKE = "saet-paa-dagsorden";

    private final Running app;
    private final String body;
    private final String path;
    private final Visitor secretary;

    WheelToAgendaTest(Running app) {
        this.app = app;
        this.body = app.given().body();
        this.path = "/udvalg/" + body + "/aarshjul/2023";
        this.secretary = Visitor.loggedIn(app.api(), "secretary");
    }

    @Test
    void aTopicGoesToTheMeetingThatIsChosen() {
        String topic = topic("Budgetdrøftelse");
        Meeting meeting = Meeting.of(app, body, "2023-06-14", "09:00", "12:00");

        Shown page = shown();
        assertThat(page.page().select("#" + TAKE + "-meetingId option").eachText())
                .containsExactly("Vælg", "14. juni 2023 kl. 9:00, Ordinært møde");
        Shown saved = page.fillIn(TAKE, Map.of("topicId", topic, "meetingId", meeting.id(), "openness", "CLOSED"))
                .follow();

        assertThat(saved.text()).contains("Emnet er sat på dagsordenen.");
        assertThat(saved.page()
                        .select("tbody a[href=/moeder/" + meeting.id() + "]")
                        .text())
                .isEqualTo("på dagsordenen");
        assertThat(saved.actions()).doesNotContain(TAKE, "flyt-emne");
        new Automations(app).done();
        JsonNode item = app.as("secretary")
                .getFrom(app.lastPosition(), meeting.path() + "/agenda")
                .json()
                .at("/items/0");
        assertThat(item.path("title").asString()).isEqualTo("Budgetdrøftelse");
        assertThat(item.path("openness").asString()).isEqualTo("CLOSED");
    }

    @Test
    void whatWasChosenStaysWhenTheMeetingIsOverMeanwhile() {
        String topic = topic("Budgetdrøftelse");
        Meeting meeting = Meeting.of(app, body, "2023-06-14", "09:00", "12:00");
        Meeting later = Meeting.of(app, body, "2023-06-21", "09:00", "12:00");
        Shown page = shown();
        for (String command : List.of("publish-agenda", "open")) {
            meeting.done(command, "{}");
        }
        meeting.done("hold", "{\"endedAt\": \"12:00\"}");
        app.as("secretary").getFrom(app.lastPosition(), "/api/meetings");

        Shown refused = page.fillIn(TAKE, Map.of("topicId", topic, "meetingId", meeting.id(), "openness", "CLOSED"));

        assertThat(refused.page().select("#fejl").text()).contains("Mødet er afholdt");
        assertThat(refused.filled(TAKE)).containsEntry("topicId", topic).containsEntry("openness", "CLOSED");
        assertThat(refused.fillIn(TAKE, Map.of("meetingId", later.id()))
                        .follow()
                        .text())
                .contains("Emnet er sat på dagsordenen.");
    }

    @Test
    void withoutAMeetingThePageSaysWhatIsMissing() {
        topic("Budgetdrøftelse");

        Shown page = shown();

        assertThat(page.actions()).doesNotContain(TAKE).contains("flyt-emne");
        assertThat(page.text()).contains("Emner kan sættes på dagsordenen, når et møde er indkaldt.");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void thePagesHaveNoBarriers(int width, Chromium chromium) {
        topic("Budgetdrøftelse");
        Meeting.of(app, body, "2023-06-14", "09:00", "12:00");
        shown();
        try (Keyboard person = chromium.keyboard(width, app.api().address())) {
            person.logIn("secretary");
            for (String address : List.of(path, "/udvalg/" + body + "/siden-sidste-moede")) {
                person.go(address);
                person.checkUnfolded();
            }
            assertThat(person.complaints()).isEmpty();
        }
    }

    private String topic(String title) {
        return app.as("secretary")
                .post("/api/bodies/" + body + "/annual-wheel/2023/plan-topic", """
                        {"title": "%s", "dates": ["2023-06-14"]}""".formatted(title))
                .text("topicId");
    }

    /** The page once it shows all that was done. */
    private Shown shown() {
        for (String view : List.of("/api/meetings", "/api/bodies/" + body + "/annual-wheel/2023")) {
            app.as("secretary").getFrom(app.lastPosition(), view);
        }
        return secretary.get(path);
    }
}
