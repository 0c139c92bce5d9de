package dk.budgetspor.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A planner with a keyboard and no mouse sorts ideas with one key each; every page of a round is checked by axe. */
@ExtendWith({RunningPages.class, Chromium.Shared.class})
class SortingByKeyboardTest {
    private static final String SAVED = "[role=status]";

    private final Api api;
    private final String round;

    SortingByKeyboardTest(Api api) {
        this.api = api;
        Api planner = api.as("planner");
        this.round = planner.post("/api/savings-rounds", """
                        {"title": "Råderum 2025-2028", "budgetYear": 2025,
                         "targets": [{"year": 2025, "thousandDkk": -30000}],
                         "milestones": [
                           {"kind": "SORTING", "title": "Idéerne sorteres efter chefområde", "from": "2023-12-01",
                            "to": "2023-12-31", "areaCodes": [], "place": null},
                           {"kind": "CITIZENS_MEETING", "title": "Ekstra borgerkonference", "from": null, "to": null,
                            "areaCodes": ["%s"], "place": "Auning eller Allingåbro"}]}""".formatted(RunningPages.OWN_AREA))
                .id();
        for (String text : new String[] {"Fælles indkøb", "Færre møder", "Sluk lyset om natten"}) {
            planner.post(
                    "/api/savings-rounds/" + round + "/ideas",
                    "{\"text\": \"%s\", \"origin\": \"WORKSHOP\"}".formatted(text));
        }
        planner.post("/api/savings-rounds/" + round + "/work-packages", """
                {"title": "Indkøb", "areaCode": "%s", "workingGroup": ["Økonomi"]}""".formatted(RunningPages.OWN_AREA));
        Answer last = planner.post("/api/savings-rounds/" + round + "/hearing-responses", """
                {"respondent": "Karen Jensen", "receivedOn": "2024-09-02", "text": "Spar et andet sted"}""");
        planner.getFrom(last.position(), "/api/savings-rounds/" + round);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void ideasAreSortedWithOneKeyEach(int width, Chromium chromium) {
        String page = "/raaderum/" + round;
        try (Keyboard person = chromium.keyboard(width, api.address())) {
            person.logIn("planner");
            person.go("/raaderum");
            person.checkUnfolded();
            person.go(page);
            person.checkUnfolded();
            for (String part : new String[] {"/arbejdspakker", "/hoering"}) {
                person.go(page + part);
                person.checkUnfolded();
                person.press("tbody a", "dl.facts");
                person.checkUnfolded();
            }
            person.go(page + "/ideer");
            person.checkUnfolded();
            person.press(".next-step a", ".sorting");
            person.checkUnfolded();

            assertThat(person.isAt(".sorting fieldset"))
                    .as("the idea is what is heard first")
                    .isTrue();
            person.pressKey("1", SAVED + ":text-is('Idéen er sorteret.')");
            assertThat(person.text(".sorting legend")).isEqualTo("Færre møder");
            assertThat(person.isAt(".sorting fieldset"))
                    .as("and so is the next")
                    .isTrue();
            person.pressKey("1", ".sorting legend:text-is('Sluk lyset om natten')");
            person.check();
            person.press(".places .btn-outline-secondary", "main p:text('Der er ikke flere idéer at sortere.')");
            person.check();
            assertThat(api.as("planner")
                            .get("/api/savings-rounds/" + round + "/ideas")
                            .items())
                    .extracting(
                            idea -> idea.path("areaCode").asString(),
                            idea -> idea.path("workPackageTitle").asString(""))
                    .containsExactly(
                            tuple(RunningPages.OWN_AREA, ""),
                            tuple(RunningPages.OWN_AREA, ""),
                            tuple(RunningPages.OWN_AREA, "Indkøb"));

            person.go(page + "/ideer");
            person.press("tbody a", ".timeline");
            person.checkUnfolded();
            assertThat(person.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void theHeadOfAnAreaReadsOwnTasks(int width, Chromium chromium) {
        try (Keyboard person = chromium.keyboard(width, api.address())) {
            person.logIn("area-manager");
            person.go("/raaderum/" + round);
            person.checkUnfolded();
            person.press("nav.tabs a[href$=ideer]", "#antal");
            person.press("#form-skriv-ide", "#skriv-ide-text");
            person.type("#skriv-ide-text", "Genbrug af inventar");
            person.choose("#skriv-ide-origin", "workshop");
            person.press("form:has(#skriv-ide-text) button", SAVED + ":text-is('Idéen er skrevet op.')");
            assertThat(person.isAt("#form-skriv-ide")).as("ready for the next").isTrue();
            person.check();
            assertThat(person.complaints()).isEmpty();
        }
    }
}
