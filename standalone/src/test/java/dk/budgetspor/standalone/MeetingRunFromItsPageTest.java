package dk.budgetspor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import dk.budgetspor.standalone.Visitor.Shown;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A secretary runs a meeting from its page, from the first item to the last signature. */
@ExtendWith(Running.Shared.class)
class MeetingRunFromItsPageTest {
    private final Running app;
    private final String body;
    private final Visitor secretary;
    private final Desks desks;

    MeetingRunFromItsPageTest(Running app) {
        this.app = app;
        this.body = app.given().body();
        this.secretary = Visitor.loggedIn(app.api(), "secretary");
        this.desks = new Desks(secretary, body);
    }

    @Test
    void aMeetingIsRunFromItsPage() {
        seat("Formand", "Ane Holm", "A", "member");
        seat("", "Bo Lund", "B", "nobody");
        Shown desk = desks.schedule("2024-03-20");
        assertThat(desk.page().select("[role=status]").text()).isEqualTo("Mødet er indkaldt.");
        assertThat(desk.actions())
                .containsExactly(
                        "offentliggoer",
                        "tilfoej-sag",
                        "tilfoej-punkt",
                        "tilfoej-tidspunkt",
                        "flyt-moede",
                        "aflys-moede");
        assertThat(Desks.next(desk)).contains("Dagsordenen er tom");

        desk = desk.fillIn(
                        "flyt-moede",
                        Map.of("date", "2024-03-21", "start", "09:30", "place", "Byrådssalen", "reason", "Sygdom"))
                .follow();
        assertThat(desk.text()).contains("Torsdag den 21. marts 2024 kl. 9:30", "Byrådssalen");
        desk = desk.fillIn("tilfoej-punkt", Map.of("title", "Økonomi", "openness", "OPEN", "startsAt", "10:00"))
                .follow()
                .fillIn("tilfoej-punkt", Map.of("title", "Eventuelt", "openness", "OPEN"))
                .follow()
                .fillIn("tilfoej-sag", Map.of("caseNumber", app.given().caseOf(body), "openness", "OPEN"))
                .follow()
                .fillIn("tilfoej-tidspunkt", Map.of("title", "Frokost", "startsAt", "12:00", "endsAt", "12:30"))
                .follow();
        desk = desk.fillIn(
                        "tilfoej-punkt",
                        Map.of("title", "Lån", "openness", "OPEN", "parentItemId", option(desk, "1. Økonomi")))
                .follow();
        assertThat(desk.page().select("tbody tr").eachText())
                .containsExactly(
                        "1 Økonomi 10:00 åben",
                        "1.1 Lån åben",
                        "2 Eventuelt åben",
                        "3 Udmøntningsplan 2022-2025 åben",
                        "Frokost 12:00");

        prepare(desks.item(desk, "Økonomi"));
        desk = secretary.get(Desks.path(desk));
        desk = desk.fillIn("offentliggoer", Map.of()).follow();
        assertThat(desk.actions()).doesNotContain("offentliggoer").contains("aabn-moede");
        desk = desks.item(desk, "Eventuelt")
                .fillIn("tag-punkt-af", Map.of("reason", "Intet"))
                .follow();
        assertThat(desk.page().select("tbody tr").get(2).text()).endsWith("taget af dagsordenen");
        desk = desk.fillIn("aabn-moede", Map.of()).follow();
        assertThat(Desks.next(desk)).contains("Registrér, hvem der er mødt");
        desk = desk.fillIn(
                        "fremmoede",
                        Map.of(
                                "attendance-1-presence", "APOLOGY",
                                "attendance-1-substitute", "Eva Dahl",
                                "others-0-memberName", "Per Krogh",
                                "others-0-presence", "PRESENT"))
                .follow();
        assertThat(desk.text()).contains("Fraværende Bo Lund (B), stedfortræder: Eva Dahl (afbud)");
        assertThat(desk.filled("fremmoede")).containsEntry("others-0-memberName", "Per Krogh");

        decide(desk);
    }

    private void prepare(Shown item) {
        item = item.fillIn("skriv-punkt", Map.of("statement", "Fast punkt.", "route", body, "financialImpact", "Ingen"))
                .follow()
                .fillIn("indstil", Map.of("recommender", "Direktøren", "text", "at punktet drøftes."))
                .follow()
                .fillIn("inviter-gaest", Map.of("guest", "Økonomichefen"))
                .follow()
                .fillIn("saet-tid", Map.of("startsAt", "10:15", "endsAt", "11:00"))
                .follow()
                .fillIn("vedlaeg-bilag", Map.of("title", "Plan", "documentNumber", "62688/23"))
                .follow()
                .fillIn("vedlaeg-bilag", Map.of("title", "Tal", "toFollow", "true"))
                .follow()
                .fillIn("modtag-bilag", Map.of("number", "2", "documentNumber", "62711/23"))
                .follow()
                .fillIn("traek-bilag-tilbage", Map.of("number", "1", "reason", "Forældet"))
                .follow();
        assertThat(item.text())
                .contains(
                        "Fast punkt.",
                        "Direktøren indstiller, at punktet drøftes.",
                        "Økonomichefen deltager under punktet.",
                        "10:15-11:00",
                        "2 Åben Tal 62711/23");
        assertThat(item.actions()).doesNotContain("modtag-bilag", "beslut");
    }

    private void decide(Shown desk) {
        String plan = app.given().plan();
        String planItem = app.given().itemOf(plan);
        String number = app.as("planner")
                .getFrom(app.lastPosition(), "/api/plan-items/" + planItem)
                .text("number");
        Map<String, String> decision = new HashMap<>(Map.of(
                "outcome", "ENDORSED_WITH_REMARKS",
                "text", "Tiltrådt.",
                "remarks-0-text", "Planen tages op.",
                "remarks-0-bodyCode", body,
                "remarks-0-dueOn", "2024-05-01",
                "votes-0-inFavour", "1",
                "votes-1-against", "x",
                "planItemIds", "2022 " + number,
                "amendments-0-planItemId", "1999 findes ikke",
                "amendments-0-text", "En kort status"));
        Shown refused = desks.item(desk, "Økonomi").fillIn("beslut", decision);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.page().select("#fejl a").text()).startsWith("Parti 2, imod: ");
        assertThat(refused.filled("beslut")).containsAllEntriesOf(decision);
        refused = refused.fillIn("beslut", Map.of("votes-1-against", "1"));
        assertThat(refused.page().select("#fejl a").text()).startsWith("Tilføjelse 1, punkt");
        assertThat(refused.page().select("#fejl a").attr("href")).isEqualTo("#beslut-amendments-0-planItemId");
        desk = refused.fillIn("beslut", Map.of("amendments-0-planItemId", number))
                .follow();
        assertThat(desk.page().select("[role=status]").text()).isEqualTo("Beslutningen er registreret.");
        assertThat(Desks.next(desk)).contains("3. Udmøntningsplan 2022-2025").doesNotContain("Økonomi");
        desk = desks.item(desk, "Udmøntningsplan")
                .fillIn("bemaerk", Map.of("text", "Drøftet kort."))
                .follow();
        assertThat(Desks.next(desk)).startsWith("Det næste Alle punkter er behandlet.");

        Shown told = desks.item(desk, "Økonomi");
        assertThat(told.filled("ret-beslutning"))
                .containsEntry("remarks-0-bodyCode", body)
                .containsEntry("votes-1-against", "1")
                .containsEntry("amendments-0-planItemId", "2022 " + number)
                .containsEntry("planItemIds", "2022 " + number);
        told = told.fillIn("ret-beslutning", Map.of("text", "Tiltrådt igen.", "reason", "Skrivefejl"))
                .follow()
                .fillIn("fremmoede-ved-punkt", Map.of("attendance-0-presence", "DISQUALIFIED"))
                .follow();
        assertThat(told.text()).contains("Rettet den", "Skrivefejl", "Inhabil: Ane Holm (A)");

        desk = secretary
                .get(told.page().select("nav[aria-label=Brødkrumme] a").get(1).attr("href"))
                .fillIn("slut-moede", Map.of("endedAt", "13:00"))
                .follow()
                .fillIn("goer-faerdig", Map.of())
                .follow();
        assertThat(desk.actions()).isEmpty();
        assertThat(Desks.next(desk)).contains("mangler underskrifter");
        sign(desk.by() == secretary ? Desks.path(desk) : "");
        closeFollowUp();
    }

    private void sign(String meeting) {
        assertThat(Visitor.loggedIn(app.api(), "executive").get(meeting).actions())
                .as("has no seat")
                .isEmpty();
        Shown signed = Visitor.loggedIn(app.api(), "member")
                .get(meeting)
                .fillIn("underskriv", Map.of())
                .follow();
        assertThat(signed.page().select("[role=status]").text()).isEqualTo("Protokollen er underskrevet.");
        assertThat(signed.actions()).isEmpty();
    }

    private void closeFollowUp() {
        Shown register = secretary.get("/beslutninger?body=" + body);
        Shown decision = secretary.get(register.page().select("tbody a").attr("href"));
        Shown refused = decision.fillIn("afslut-opfoelgning", Map.of("note", "Taget op"));
        assertThat(refused.page().select("#fejl a").attr("href")).isEqualTo("#afslut-opfoelgning-followUpId");
        String followUp = refused.page()
                .select("#afslut-opfoelgning-followUpId option:contains(Planen tages op)")
                .attr("value");
        decision = refused.fillIn("afslut-opfoelgning", Map.of("followUpId", followUp))
                .follow();
        assertThat(decision.text()).contains("Afsluttede opfølgninger", "Taget op");
        assertThat(decision.actions()).isEmpty();
    }

    private void seat(String title, String name, String party, String user) {
        Api administrator = app.as("administrator");
        Answer added = administrator.post("/api/bodies/" + body + "/add-seat", "{\"title\": \"%s\"}".formatted(title));
        assertThat(added.status()).as(added.text()).isEqualTo(200);
        Answer taken = administrator.post(
                "/api/bodies/" + body + "/take-seat", """
                {"seatId": "%s", "memberName": "%s", "party": "%s", "userId": "%s", "acting": false,
                 "takenOn": "2022-01-01"}""".formatted(added.text("seatId"), name, party, user));
        assertThat(taken.status()).as(taken.text()).isEqualTo(200);
        app.as("planner").getFrom(taken.position(), "/api/meetings");
    }

    private static String option(Shown desk, String text) {
        return desk.page()
                .select("#tilfoej-punkt-parentItemId option:contains(" + text + ")")
                .attr("value");
    }
}
