package dk.budgetspor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.meetings.AgendaItemAdded;
import dk.budgetspor.kernel.meetings.AgendaItemKind;
import dk.budgetspor.kernel.meetings.AgendaPublished;
import dk.budgetspor.kernel.meetings.DecisionRecorded;
import dk.budgetspor.kernel.meetings.MeetingEvent;
import dk.budgetspor.kernel.meetings.MeetingHeld;
import dk.budgetspor.kernel.meetings.MeetingKind;
import dk.budgetspor.kernel.meetings.MeetingOpened;
import dk.budgetspor.kernel.meetings.MeetingScheduled;
import dk.budgetspor.kernel.meetings.MinutesCompleted;
import dk.budgetspor.kernel.meetings.Outcome;
import dk.budgetspor.standalone.Visitor.Shown;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Meetings, agendas, minutes and decisions, over HTTP and as pages. */
@ExtendWith(Running.Shared.class)
class MeetingsTest {
    private static final LocalDate DAY = LocalDate.of(2023, 6, 7);

    private final Running app;
    private final UUID meeting = UUID.randomUUID();
    private final UUID decision = UUID.randomUUID();

    MeetingsTest(Running app) {
        this.app = app;
        UUID open = UUID.randomUUID();
        tell(new MeetingScheduled(meeting, "DIR", DAY, LocalTime.of(9, 0), null, "Rådhuset", MeetingKind.ORDINARY, ""));
        tell(item(open, "Økonomi", Openness.OPEN));
        tell(item(UUID.randomUUID(), "HEMMELIGT", Openness.CLOSED));
        tell(new AgendaPublished(meeting));
        tell(new MeetingOpened(meeting));
        tell(new DecisionRecorded(
                meeting,
                decision,
                open,
                "DIR",
                null,
                Openness.OPEN,
                DAY,
                Outcome.NOTED,
                "Taget til efterretning.",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null));
        tell(new MeetingHeld(meeting, LocalTime.of(12, 0)));
        tell(new MinutesCompleted(meeting));
        assertThat(app.api()
                        .getFrom(app.lastPosition(), "/api/meetings/" + meeting)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void agendasAndMinutesComeAsDataAsAPageAndAsAPdf() {
        for (String document : List.of("agenda", "minutes")) {
            String path = "/api/meetings/" + meeting + "/" + document;
            Answer data = app.api().get(path);
            Answer page = app.api().get(path, "Accept", "text/html");
            Answer file = app.api().get(path, "Accept", "application/pdf");

            assertThat(data.status()).as(data.text()).isEqualTo(200);
            assertThat(data.json().path("items").get(1).path("title").asString())
                    .isEqualTo("Lukket punkt");
            assertThat(page.header("Content-Type")).startsWith("text/html");
            assertThat(page.text()).contains("1. Økonomi", "2. Lukket punkt").doesNotContain("HEMMELIGT");
            assertThat(page.header("Content-Security-Policy"))
                    .matches("default-src 'none'; style-src 'sha256-[\\w/+=]{44}'; base-uri 'none'; .*");
            assertThat(data.header("Content-Security-Policy")).startsWith("default-src 'none'; base-uri 'none'");
            assertThat(file.header("Content-Security-Policy")).startsWith("default-src 'none'; base-uri 'none'");
            assertThat(file.header("Content-Type")).isEqualTo("application/pdf");
            assertThat(file.text()).startsWith("%PDF");
            assertThat(app.api().get(path, "Accept", "*/*").header("Content-Type"))
                    .startsWith("application/json");
            assertThat(app.api().get(path, "Accept", "text/csv").status()).isEqualTo(406);
            assertThat(app.api().get(path + "?edition=full").text("code")).isEqualTo("not-logged-in");
            assertThat(app.as("planner").get(path + "?edition=full").text()).contains("HEMMELIGT");
        }
    }

    @Test
    void thePagesShowWhatEverybodyMaySee() {
        Visitor anyone = Visitor.anonymous(app.api());

        for (String path : List.of(
                "/moeder?body=DIR",
                "/moeder/" + meeting,
                "/moeder/" + meeting + "/dagsorden",
                "/moeder/" + meeting + "/protokol",
                "/beslutninger?body=DIR",
                "/beslutninger/" + decision)) {
            Shown shown = anyone.get(path);

            assertThat(shown.status()).as(path).isEqualTo(200);
            assertThat(shown.page().text()).as(path).doesNotContain("HEMMELIGT");
        }
        assertThat(anyone.get("/moeder/" + meeting + "/protokol").page().text())
                .contains("BESLUTNINGSPROTOKOL", "Taget til efterretning.", "2. Lukket punkt", "Underskriftsside");
        assertThat(anyone.get("/moeder/" + meeting + "/protokol?edition=full").status())
                .isNotEqualTo(200);
    }

    private AgendaItemAdded item(UUID id, String title, Openness openness) {
        return new AgendaItemAdded(
                meeting, id, null, AgendaItemKind.POINT, null, null, title, openness, null, null, false);
    }

    private void tell(MeetingEvent event) {
        new Told(app).tell(event);
    }
}
