package dk.budgetspor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import dk.budgetspor.standalone.Visitor.Shown;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What forms of meetings do with items that move, with others who were faster, and with bad input. */
@ExtendWith(Running.Shared.class)
class MeetingFormsTest {
    private final String body;
    private final Visitor secretary;
    private final Desks desks;

    MeetingFormsTest(Running app) {
        this.body = app.given().body();
        this.secretary = Visitor.loggedIn(app.api(), "secretary");
        this.desks = new Desks(secretary, body);
    }

    @Test
    void itemsAreMovedAndPutOffAndMeetingsGoOnOrAreCancelled() {
        Shown later = desks.schedule("2024-04-17");
        Shown desk = desks.schedule("2024-03-20")
                .fillIn("tilfoej-punkt", Map.of("title", "Et", "openness", "OPEN"))
                .follow()
                .fillIn("tilfoej-punkt", Map.of("title", "To", "openness", "OPEN"))
                .follow();
        desk = desks.item(desk, "To").fillIn("flyt-punkt", Map.of("place", "1")).follow();
        assertThat(desk.page().select("tbody tr").eachText()).containsExactly("1 To åben", "2 Et åben");
        desk = desk.fillIn("offentliggoer", Map.of())
                .follow()
                .fillIn("aabn-moede", Map.of())
                .follow();
        Shown item = desks.item(desk, "Et");
        String other = item.page()
                .select("#udsaet-punkt-toMeetingId option:contains(17. april 2024)")
                .attr("value");
        desk = item.fillIn("udsaet-punkt", Map.of("toMeetingId", other, "reason", "Tid"))
                .follow();
        assertThat(desk.page().select("tbody tr").get(1).text()).endsWith("udsat");
        desk = desk.fillIn("fortsaet-moede", Map.of("date", "2024-03-22", "start", "08:00", "reason", "Tid"))
                .follow();
        assertThat(desk.text()).contains("Fortsat Fredag den 22. marts 2024 kl. 8:00");
        later = secretary.get(Desks.path(later));
        assertThat(later.text()).contains("1 Et åben");
        assertThat(later.fillIn("aflys-moede", Map.of("reason", "Valg"))
                        .follow()
                        .text())
                .contains("Aflyst Valg");
    }

    @Test
    void whoWasTooLateSeesBothVersionsAndKeepsWhatTheyTyped() {
        Shown desk = desks.schedule("2024-03-20")
                .fillIn("tilfoej-punkt", Map.of("title", "Økonomi", "openness", "OPEN"))
                .follow();
        Shown seen = desks.item(desk, "Økonomi")
                .fillIn("skriv-punkt", Map.of("statement", "Før", "financialImpact", "Ingen"))
                .follow();
        desks.item(desk, "Økonomi")
                .fillIn("skriv-punkt", Map.of("statement", "Andres"))
                .follow();

        Shown late = seen.fillIn("skriv-punkt", Map.of("financialImpact", "5 mio."));
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.page().select(".versions").text())
                .contains("1. Økonomi: sagsfremstilling Før", "1. Økonomi: sagsfremstilling Andres");
        assertThat(late.filled("skriv-punkt"))
                .containsEntry("statement", "Andres")
                .containsEntry("financialImpact", "5 mio.");
        assertThat(late.fillIn("skriv-punkt", Map.of()).follow().text()).contains("Andres", "5 mio.");
    }

    @Test
    void whatWasTypedAboutAnItemThatIsGoneIsShown() {
        Shown desk = desks.schedule("2024-03-20")
                .fillIn("tilfoej-punkt", Map.of("title", "Økonomi", "openness", "OPEN"))
                .follow();
        Shown seen = desks.item(desk, "Økonomi");
        desks.item(desk, "Økonomi")
                .fillIn("tag-punkt-af", Map.of("reason", "Fejl"))
                .follow();

        Shown late = seen.fillIn("skriv-punkt", Map.of("statement", "Et langt\nafsnit", "financialImpact", "5 mio."));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select("dd").eachText()).contains("5 mio.", "Et langt afsnit");
        assertThat(late.page().select("dt").eachText()).contains("Økonomiske konsekvenser", "Sagsfremstilling");
        assertThat(late.page().select("main a").attr("href")).isEqualTo(Desks.path(desk));
    }

    @Test
    void badInputStaysInTheForm() {
        Shown list = secretary.get("/moeder");
        Shown refused = list.fillIn(
                "indkald-moede",
                Map.of("bodyCode", body, "date", "2024-03-20", "start", "10:00", "end", "09:00", "place", "<b>"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.page().select("#fejl a").attr("href")).isEqualTo("#indkald-moede-end");
        assertThat(refused.filled("indkald-moede"))
                .containsEntry("place", "<b>")
                .containsEntry("end", "09:00");

        Shown desk = desks.schedule("2024-03-20");
        Shown wrong =
                desk.fillIn("tilfoej-sag", Map.of("caseNumber", "99/99999", "openness", "OPEN", "startsAt", "11:00"));
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.filled("tilfoej-sag"))
                .containsEntry("caseNumber", "99/99999")
                .containsEntry("startsAt", "11:00");
        assertThat(wrong.page().select("details[open] #tilfoej-sag-caseNumber")).hasSize(1);
        assertThat(secretary
                        .post(Desks.path(desk), Map.of("handling", "findes-ikke"))
                        .status())
                .isIn(400, 403);
    }

    @Test
    void moreRoomIsGivenWithWhatWasTyped() {
        Shown desk = desks.schedule("2024-03-20")
                .fillIn("offentliggoer", Map.of())
                .follow()
                .fillIn("aabn-moede", Map.of())
                .follow();
        assertThat(desk.page().select("[name=others-2-memberName]")).isEmpty();
        Shown more = desk.fillIn("fremmoede", Map.of("others-0-memberName", "Per", "flere", "ja"));
        assertThat(more.status()).isEqualTo(200);
        assertThat(more.filled("fremmoede")).containsEntry("others-0-memberName", "Per");
        assertThat(more.page().select("[name=others-2-memberName]")).hasSize(1);
    }
}
