package dk.budgetspor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody with a keyboard and no mouse writes a proposal, whose draft is not lost; the pages are checked by axe. */
@Timeout(240)
@ExtendWith({Running.Shared.class, Chromium.Shared.class})
class ProposalByKeyboardTest {
    private static final String SAVED = "[role=status][data-saved]";
    private static final String KEPT = "[data-draft-status]:has-text('Kladden er gemt')";
    private static final String OFFERED = "[data-draft-notice]:visible";

    private final Running app;
    private final SavingsRound round;
    private final String form;

    ProposalByKeyboardTest(Running app) {
        this.app = app;
        this.round = SavingsRound.of(app, 2025);
        this.form = "/raaderum/" + round.id() + "/indsend-forslag";
        app.as("planner").getFrom(app.lastPosition(), round.path());
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void theDraftOfAProposalIsNotLost(int width, Chromium chromium) {
        try (Keyboard person = chromium.keyboard(width, app.api().address())) {
            person.logIn("planner");
            person.go(form);
            person.check();
            assertThat(person.shows(OFFERED)).isFalse();
            person.type("#indsend-forslag-title", "Fælles indkøb");
            person.waitFor(KEPT);
            person.check();

            person.go("/raaderum");
            person.go(form);
            assertThat(person.value("#indsend-forslag-title")).isEmpty();
            assertThat(person.text(OFFERED)).contains("Der ligger en kladde");
            person.check();
            person.press("[data-draft-take]", "[data-draft-status]:has-text('er taget op igen')");
            assertThat(person.value("#indsend-forslag-title")).isEqualTo("Fælles indkøb");

            ofNobodyElse(person);
            handIn(person);
            person.go(form);
            assertThat(person.shows(OFFERED)).isFalse();
            assertThat(person.complaints()).isEmpty();
        }
    }

    /** On a computer that people share each has a draft of their own. */
    private void ofNobodyElse(Keyboard person) {
        person.press("form[action$=logout] button", "a[href*=login]");
        person.logIn("area-manager");
        person.go(form);
        assertThat(person.shows(OFFERED)).isFalse();
        person.press("form[action$=logout] button", "a[href*=login]");
        person.logIn("planner");
        person.go(form);
        person.press("[data-draft-take]", "[data-draft-status]:has-text('er taget op igen')");
    }

    private void handIn(Keyboard person) {
        person.press("form.long-form button.btn-primary:not([data-draft-take])", "#indsend-forslag-number:invalid");
        person.type("#indsend-forslag-number", "SO 01");
        person.choose("#indsend-forslag-areaCode", "Sundhed og Omsorg");
        person.choose("#indsend-forslag-bodyCode", "Udvalget " + round.committee());
        person.type("#indsend-forslag-description", "Der købes ind sammen.");
        person.type("#indsend-forslag-amount-2025", "-1.250");
        person.type("#indsend-forslag-staffEffectFte", "-2,5");
        person.date("#indsend-forslag-submittedOn", LocalDate.of(2024, 3, 15));
        person.press("form.long-form > button.btn-primary", "#fejl");
        person.check();
        assertThat(person.shows(OFFERED)).isFalse();
        assertThat(person.value("#indsend-forslag-description")).isEqualTo("Der købes ind sammen.");
        person.replace("#indsend-forslag-number", "SO-01");
        person.press("form.long-form > button.btn-primary", SAVED);
        assertThat(person.text(SAVED)).contains("Forslaget er indsendt.");
        assertThat(person.text("main")).contains("-1.250", "-2,5", "Der købes ind sammen.");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void aDraftIsThrownAway(int width, Chromium chromium) {
        try (Keyboard person = chromium.keyboard(width, app.api().address())) {
            person.logIn("planner");
            person.go(form);
            person.type("#indsend-forslag-title", "Fælles indkøb");
            person.waitFor(KEPT);
            person.press("[data-draft-drop]", "[data-draft-status]:has-text('er smidt væk')");
            person.go(form);
            assertThat(person.shows(OFFERED)).isFalse();
            person.type("#indsend-forslag-title", "Fælles indkøb");
            person.waitFor(KEPT);
            person.go(form);
            person.press("[data-draft-drop-offered]", "[data-draft-status]:has-text('er smidt væk')");
            assertThat(person.value("#indsend-forslag-title")).isEmpty();
            person.check();
            assertThat(person.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void everyPageAboutProposalsIsWithoutBarriers(int width, Chromium chromium) {
        String proposal = round.proposal("SO-02");
        round.treat(proposal, "FORWARDED", "2024-04-10");
        round.done(
                proposal, "grant-exemption", "{\"rule\": \"MED_BEFORE_COMMITTEE\", \"reason\": \"Mødet blev aflyst\"}");
        round.done(proposal, "put-in-catalogue", "{\"putOn\": \"2024-08-01\"}");
        app.as("planner").getFrom(app.lastPosition(), round.path() + "/evidence");
        try (Keyboard person = chromium.keyboard(width, app.api().address())) {
            person.logIn("planner");
            for (String part : new String[] {"/forslag", "/katalog", "/dokumentation"}) {
                person.go("/raaderum/" + round.id() + part);
                person.checkUnfolded();
                assertThat(person.text("main")).contains("SO-02");
            }
            person.go("/udvalg/" + round.areaMed() + "/hoeringer");
            person.check();
            person.press("tbody th a", "#handlinger");
            person.checkUnfolded();
            person.press("#form-traek-forslag-tilbage", "#traek-forslag-tilbage-reason");
            person.date("#traek-forslag-tilbage-withdrawnOn", LocalDate.of(2024, 9, 1));
            person.type("#traek-forslag-tilbage-reason", "Udgår");
            person.press("form:has(#traek-forslag-tilbage-reason) .btn-primary", SAVED);
            person.check();
            person.go("/raaderumsforslag/" + proposal + "/udgaver/1");
            person.check();
            assertThat(person.complaints()).isEmpty();
        }
    }
}
