package dk.budgetspor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A secretary with a keyboard and no mouse runs a whole meeting; every page and mistake on the way is checked by axe. */
@ExtendWith({Running.Shared.class, Chromium.Shared.class})
class MeetingByKeyboardTest {
    private static final String SAVED = "[role=status]";

    private final Running app;
    private final String body;
    private final String proposal;

    MeetingByKeyboardTest(Running app) {
        this.app = app;
        this.body = app.given().body();
        Api administrator = app.as("administrator");
        String seat = administrator
                .post("/api/bodies/" + body + "/add-seat", "{\"title\": \"Formand\"}")
                .text("seatId");
        Answer taken = administrator.post("/api/bodies/" + body + "/take-seat", """
                {"seatId": "%s", "memberName": "Ane Holm", "party": "A", "userId": "member", "acting": false,
                 "takenOn": "2022-01-01"}""".formatted(seat));
        proposal = app.given().newCode();
        SavingsRound.of(app, 2045).proposal(proposal);
        app.as("planner").getFrom(taken.position(), "/api/meetings");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void aMeetingIsRunFromTheFirstPointToTheSignature(int width, Chromium chromium) {
        try (Keyboard person = chromium.keyboard(width, app.api().address())) {
            person.logIn("secretary");
            schedule(person);
            prepare(person);
            String meeting = person.at();
            hold(person);
            person.go(meeting + "/protokol");
            assertThat(person.text(".document")).contains(proposal + " Fælles indkøb: vedtaget");
            person.check();
            person.go("/beslutninger?body=" + body);
            person.check();
            person.press("tbody a", "dl.facts");
            person.checkUnfolded();
            assertThat(person.complaints()).isEmpty();

            try (Keyboard member = chromium.keyboard(width, app.api().address())) {
                member.logIn("member");
                member.go(meeting);
                send(member, "#form-underskriv ~ form button", "Protokollen er underskrevet.");
                member.check();
            }
        }
    }

    private void schedule(Keyboard person) {
        person.go("/moeder?body=" + body);
        person.checkUnfolded();
        person.press("#form-indkald-moede", "#indkald-moede-date");
        person.date("#indkald-moede-date", LocalDate.of(2024, 3, 20));
        person.time("#indkald-moede-start", "09:00");
        person.time("#indkald-moede-end", "08:00");
        person.type("#indkald-moede-place", "Rådhuset");
        person.press("form:has(#indkald-moede-date) button", "#fejl");
        person.check();
        person.press("#fejl a", "#indkald-moede-end:focus");
        person.time("#indkald-moede-end", "12:00");
        send(person, "form:has(#indkald-moede-date) button", "Mødet er indkaldt.");
        assertThat(person.text(".next-step")).contains("Dagsordenen er tom");
        person.checkUnfolded();
    }

    private void prepare(Keyboard person) {
        person.press(".next-step a", "#tilfoej-punkt-title");
        person.type("#tilfoej-punkt-title", "Økonomi");
        send(person, "form:has(#tilfoej-punkt-title) button", "Punktet er på dagsordenen.");
        person.press("tbody a", "#handlinger");
        person.checkUnfolded();
        person.press("#form-skriv-punkt", "#skriv-punkt-statement");
        person.type("#skriv-punkt-statement", "Et fast punkt om økonomien.");
        send(person, "form:has(#skriv-punkt-statement) button", "Teksterne er gemt.");
        person.press("#form-angiv-forslag", "#angiv-forslag-savingsProposalIds");
        person.type("#angiv-forslag-savingsProposalIds", proposal);
        send(
                person,
                "form:has(#angiv-forslag-savingsProposalIds) button",
                "Det er gemt, hvilke råderumsforslag punktet handler om.");
        person.checkUnfolded();
        person.press("nav[aria-label=Brødkrumme] a:nth-of-type(2)", ".next-step");
        person.press(".next-step a", "#form-offentliggoer:focus");
        send(person, "#form-offentliggoer ~ form button", "Dagsordenen er offentliggjort.");
        person.check();
    }

    private void hold(Keyboard person) {
        step(person, "aabn-moede", "Mødet er åbnet.");
        person.press(".next-step a", "#form-fremmoede:focus");
        person.choose("#fremmoede-attendance-0-presence", "afbud");
        send(person, "form:has(#fremmoede-attendance-0-presence) button", "Fremmødet er registreret.");
        assertThat(person.text("dl.facts")).contains("Ane Holm (A) (afbud)");
        person.checkUnfolded();

        person.press(".next-step a", "#form-beslut");
        person.checkUnfolded();
        person.press("#form-beslut", "#beslut-outcome");
        person.choose("#beslut-outcome", "godkendt");
        person.type("#beslut-text", "Godkendt.");
        person.choose("#beslut-savingsProposals-0-verdict", "vedtaget");
        person.type("#beslut-remarks-0-text", "Udvalget følger op.");
        person.choose("#beslut-remarks-0-bodyCode", "Udvalget " + body);
        person.press("form:has(#beslut-outcome) .btn-primary", "#fejl");
        assertThat(person.text("#fejl")).contains("Bemærkning 1, senest den");
        person.check();
        person.press("#fejl a", "#beslut-remarks-0-dueOn:focus");
        person.date("#beslut-remarks-0-dueOn", LocalDate.of(2024, 5, 1));
        send(person, "form:has(#beslut-outcome) .btn-primary", "Beslutningen er registreret.");

        person.press("tbody a", "#form-bemaerk");
        person.press("#form-bemaerk", "#bemaerk-text");
        person.type("#bemaerk-text", "Formanden takkede.");
        send(person, "form:has(#bemaerk-text) button", "Bemærkningen er gemt.");
        step(person, "slut-moede", "Mødet er slut.");
        step(person, "goer-faerdig", "Protokollen er færdig.");
        person.check();
    }

    private static void send(Keyboard person, String button, String saved) {
        person.press(button, SAVED + ":text-is('" + saved + "')");
    }

    /** Goes to the form of the next step and sends it as it stands. */
    private static void step(Keyboard person, String handling, String saved) {
        person.press(".next-step a", "#form-" + handling + ":focus");
        send(person, "#form-" + handling + " ~ form button", saved);
    }
}
