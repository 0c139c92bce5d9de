package dk.budgetspor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A person with a keyboard and no mouse, on a desk and on a phone; every page they meet is checked by axe. */
@ExtendWith({RunningPages.class, Chromium.Shared.class})
class KeyboardTest {
    private final Api api;
    private final Given given;

    KeyboardTest(Api api, Given given) {
        this.api = api;
        this.given = given;
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void anItemIsCompletedByKeyboardAlone(int width, Chromium chromium) {
        String plan = given.adoptedPlan();
        String item = given.itemOf(plan);
        given.planTreatment(item, given.body());
        given.attach(item, "Notat", "160397/21", "CLOSED");
        given.project(plan);
        Await.until(
                "the item is seen",
                () -> api.as("planner").get("/api/plan-items/" + item).status() == 200);
        try (Keyboard person = chromium.keyboard(width, api.address())) {
            person.logIn("planner");
            person.check();

            person.press("a[href='/planer/" + plan + "']", "#punkter");
            person.checkUnfolded();
            person.press("a[href='/punkter/" + item + "']", "#historik");
            person.checkUnfolded();

            person.press("summary:has-text('Lad punktet udgå')", "#udgaa-reason");
            person.type("#udgaa-reason", " ");
            person.press("form:has(#udgaa-reason) button", "#fejl");
            assertThat(person.isAt("#fejl"))
                    .as("the summary is what is heard first")
                    .isTrue();
            person.check();
            person.press("#fejl a", "#udgaa-reason:focus");

            person.press("summary:has-text('Afslut punktet')", "#afslut-note");
            person.type("#afslut-note", "Med tastaturet");
            person.press("form:has(#afslut-note) button", "[role=status]");
            assertThat(person.text("[role=status]")).isEqualTo("Punktet er afsluttet.");
            assertThat(person.text(".timeline")).contains("Med tastaturet");
            person.check();

            person.go("/findes-ikke");
            person.check();
            assertThat(person.complaints()).isEmpty();
        }
    }
}
