package dk.budgetspor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Finance with a keyboard and no mouse clears up what decisions left undone; every page on the way is checked by axe. */
@Timeout(240)
@ExtendWith({Running.Shared.class, Chromium.Shared.class})
class LeftUndoneByKeyboardTest {
    private static final String SAVED = "[role=status]";

    private final Running app;
    private final String plan;
    private final String item;
    private final String body;
    private final String area;

    LeftUndoneByKeyboardTest(Running app) {
        this.app = app;
        this.plan = app.given().adoptedPlan();
        this.area = app.given().area();
        this.body = app.given().body();
        this.item = app.given().createItem(plan, app.given().newCode(), area).id();
        app.given().abandon(item);
        decide();
        new Automations(app).done();
        app.as("planner").getFrom(app.lastPosition(), "/api/exceptions");
    }

    /** Held and complete, with a late follow-up, one that is not, a refused addition, a sub-point left and a seat. */
    private void decide() {
        Api administrator = app.as("administrator");
        String seat =
                administrator.post("/api/bodies/" + body + "/add-seat", "{}").text("seatId");
        administrator.post("/api/bodies/" + body + "/take-seat", """
                {"seatId": "%s", "memberName": "Ane Holm", "takenOn": "2020-01-01"}""".formatted(seat));
        Meeting meeting = Meeting.of(app, body, "2021-12-07", "09:00", "12:00");
        String point = meeting.point("Udmøntningsplan 2022-2025", "");
        meeting.subPoint(point, "Gennemgang af kommende møder", "11:00");
        meeting.done("publish-agenda", "{}");
        meeting.done("open", "{}");
        meeting.done("record-decision", """
                {"agendaItemId": "%1$s", "decidedOn": "2021-12-07", "outcome": "ENDORSED_WITH_REMARKS",
                 "text": "Tiltrådt.", "planIds": ["%2$s"],
                 "amendments": [{"planItemId": "%3$s", "text": "en kort status"}],
                 "remarks": [
                   {"text": "Der gives status", "followUp": {"areaCode": "%4$s", "dueOn": "2022-06-30"}},
                   {"text": "Planen tages op", "followUp": {"bodyCode": "%5$s", "dueOn": "2999-12-31"}}]}""".formatted(point, plan, item, area, body));
        meeting.done("hold", "{\"endedAt\": \"12:00\"}");
        meeting.done("complete-minutes", "{}");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void whatIsLeftUndoneIsFoundAndSettledByKeyboardAlone(int width, Chromium chromium) {
        try (Keyboard person = chromium.keyboard(width, app.api().address())) {
            person.logIn("planner");
            closeTheFollowUp(person);
            settleTheAddition(person);
            person.go("/planer/" + plan + "/behandling");
            person.check();
            assertThat(person.text("table")).contains("7. december 2021: Udmøntningsplan 2022-2025");
            assertThat(person.complaints()).isEmpty();
        }
    }

    private void closeTheFollowUp(Keyboard person) {
        person.go("/opfoelgninger?body=" + body);
        person.checkUnfolded();
        person.press("a:has-text('Afslut: Der gives status')", "details[open] #form-afslut-opfoelgning");
        person.type("#afslut-opfoelgning-note", " ");
        person.press("form:has(#afslut-opfoelgning-note) button", "#fejl");
        assertThat(person.isAt("#fejl")).isTrue();
        person.check();
        person.press("#fejl a", "#afslut-opfoelgning-note:focus");
        person.type("#afslut-opfoelgning-note", "Status er givet");
        person.press("form:has(#afslut-opfoelgning-note) button", SAVED);
        assertThat(person.text(SAVED)).isEqualTo("Opfølgningen er afsluttet.");
        assertThat(person.text("main")).contains("Senest afsluttede", "Status er givet");
        person.check();
    }

    private void settleTheAddition(Keyboard person) {
        person.go("/undtagelser?body=" + body);
        person.check();
        assertThat(person.text("main"))
                .contains("Tilføjelse afvist (1)", "Punkt uden beslutning (1)", "Protokol uden alle underskrifter (1)");
        person.press("a:has-text('Forsøg igen eller afklar')", "#form-afklar-tilfoejelse");
        person.checkUnfolded();
        person.press("#form-afklar-tilfoejelse", "#afklar-tilfoejelse-note");
        person.type("#afklar-tilfoejelse-note", "Punktet er udgået");
        person.press("form:has(#afklar-tilfoejelse-note) .btn-primary", SAVED);
        assertThat(person.text(SAVED)).isEqualTo("Tilføjelsen er afklaret.");
        person.check();
    }
}
