package dk.budgetspor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What tests start from, brought about by ordinary commands. Every thing is a new one, so that tests do not meet. */
final class Given {
    private final Api api;
    private final AtomicInteger last = new AtomicInteger();
    private @Nullable String areaOfItems;

    Given(Api api) {
        this.api = api;
    }

    /** A code that nothing has yet. */
    String newCode() {
        return "T" + last.incrementAndGet();
    }

    /** The code of a new body. */
    String body() {
        String code = newCode();
        return done(api.as("administrator").post("/api/bodies", """
                {"code": "%s", "name": "Udvalget %s", "kind": "STANDING_COMMITTEE"}""".formatted(code, code)));
    }

    /** A number that no case has yet. */
    String newCaseNumber() {
        return "21/" + last.incrementAndGet();
    }

    /** The number of a new open case, which the bodies are to treat. */
    String caseOf(String... route) {
        return done(api.as("secretary").post("/api/cases", caseJson(newCaseNumber(), route)));
    }

    static String caseJson(String caseNumber, String... route) {
        return """
                {"caseNumber": "%s", "kleCode": "00.30.10", "title": "Udmøntningsplan 2022-2025", "openness": "OPEN",
                 "route": [%s]}""".formatted(
                caseNumber, Arrays.stream(route).map(code -> '"' + code + '"').collect(Collectors.joining(", ")));
    }

    /** The code of a new area of a new body. */
    String area() {
        String code = newCode();
        return done(api.as("administrator").post("/api/areas", """
                {"code": "%s", "name": "Området %s", "administration": "Velfærd", "bodyCodes": ["%s"]}""".formatted(code, code, body())));
    }

    /** The identifier of a new plan of the years 2022-2025. */
    String plan() {
        return done(api.as("planner").post("/api/plans", """
                {"title": "Udmøntningsplan 2022-2025", "budgetYear": 2022, "budgetAgreement": "Budgetaftale"}"""));
    }

    String adoptedPlan() {
        String plan = plan();
        adopt(plan);
        return plan;
    }

    Answer adopt(String plan) {
        return api.as("planner").post("/api/plans/" + plan + "/adopt", "{\"adoptedOn\": \"2021-12-14\"}");
    }

    /** The identifier of a new item of the plan. */
    String itemOf(String plan) {
        if (areaOfItems == null) {
            areaOfItems = area();
        }
        return done(createItem(plan, newCode(), areaOfItems));
    }

    String item() {
        return itemOf(plan());
    }

    Answer createItem(String plan, String number, String area) {
        return api.as("planner").post("/api/plans/" + plan + "/items", itemJson(number, area));
    }

    static String itemJson(String number, String area) {
        return """
                {"number": "%s", "title": "Effektivisering", "kind": "OPERATING_CHANGE", "description": "Hvad",
                 "process": "Hvordan", "followUp": "Hvornår", "areaCode": "%s", "treatment": "POLITICAL",
                 "amounts": [{"year": 2022, "thousandDkk": -500}]}""".formatted(number, area);
    }

    /** The identifier of a new capital project of the plan. */
    String project(String plan) {
        String json = itemJson(newCode(), area()).replace("OPERATING_CHANGE", "CAPITAL_PROJECT");
        return done(api.as("planner").post("/api/plans/" + plan + "/items", json));
    }

    Answer planTreatment(String item, String body) {
        return api.as("planner").post("/api/plan-items/" + item + "/plan-treatment", """
                {"bodyCode": "%s", "indicativeDate": "2022-05-11", "purpose": "Status"}""".formatted(body));
    }

    Answer reportProgress(String item) {
        return api.as("planner").post("/api/plan-items/" + item + "/report-progress", """
                {"statusDate": "2022-04-01", "light": "GREEN", "note": "Som planlagt"}""");
    }

    /** Openness is {@code OPEN} or {@code CLOSED}. */
    Answer attach(String item, String title, String documentNumber, String openness) {
        return api.as("planner")
                .post("/api/plan-items/" + item + "/attach", """
                {"title": "%s", "documentNumber": "%s", "openness": "%s"}""".formatted(title, documentNumber, openness));
    }

    Answer start(String item) {
        return api.as("planner").post("/api/plan-items/" + item + "/start", "{}");
    }

    Answer complete(String item) {
        return api.as("planner").post("/api/plan-items/" + item + "/complete", """
                {"completedOn": "2022-09-01", "note": "Gennemført"}""");
    }

    Answer reopen(String item) {
        return api.as("planner").post("/api/plan-items/" + item + "/reopen", "{\"reason\": \"Ikke færdig\"}");
    }

    Answer abandon(String item) {
        return api.as("planner").post("/api/plan-items/" + item + "/abandon", "{\"reason\": \"Udgår\"}");
    }

    /** A year of a body: a day, a break and a topic, of each one that stays and one that is taken out. */
    void wheelOf(String body) {
        String wheel = "/api/bodies/" + body + "/annual-wheel/2023/";
        Api secretary = api.as("secretary");
        for (String date : new String[] {"2023-06-14", "2023-06-28"}) {
            changed(secretary.post(wheel + "add-date", "{\"date\": \"%s\"}".formatted(date)));
        }
        changed(secretary.post(wheel + "drop-date", "{\"date\": \"2023-06-28\", \"reason\": \"Ferie\"}"));
        for (String month : new String[] {"2023-07", "2023-10"}) {
            changed(secretary.post(wheel + "add-break", """
                    {"from": "%s-01", "to": "%s-14", "title": "Ferie"}""".formatted(month, month)));
        }
        changed(secretary.post(wheel + "drop-break", "{\"from\": \"2023-10-01\", \"reason\": \"Møde\"}"));
        for (String topic : new String[] {"Årshjul", "Budget"}) {
            Answer planned = secretary.post(wheel + "plan-topic", """
                    {"title": "%s", "dates": ["2023-06-14"]}""".formatted(topic));
            changed(secretary.post(wheel + "move-topic", """
                    {"topicId": "%s", "date": null, "reason": "Afventer"}""".formatted(planned.text("topicId"))));
            if (topic.equals("Budget")) {
                changed(secretary.post(wheel + "drop-topic", """
                        {"topicId": "%s", "reason": "Udgår"}""".formatted(planned.text("topicId"))));
            }
        }
    }

    /** Has everything happen to an item that can happen while it is active, and its plan reported on. */
    void wholeLife(String plan, String item) {
        String committee = body();
        String other = body();
        api.as("planner").post("/api/plans/" + plan + "/items", """
                {"number": "%s", "title": "Anlæg", "kind": "CAPITAL_PROJECT", "areaCode": "%s",
                 "treatment": "IN_OPERATION"}""".formatted(newCode(), area()));
        complete(item);
        reopen(item);
        give(item, "reword", "{\"title\": \"Ny titel\", \"process\": \"\", \"reason\": \"Klarere\"}");
        give(item, "adjust-amounts", """
                {"amounts": [{"year": 2023, "thousandDkk": 7}], "priceLevel": 2023, "reason": "Nye priser"}""");
        give(item, "transfer", "{\"areaCode\": \"%s\", \"reason\": \"Ny organisering\"}".formatted(area()));
        give(item, "weigh", """
                {"weight": "HIGH", "staffInvolvement": "LOW", "politicalLevel": "MEDIUM"}""");
        for (String body : new String[] {committee, other}) {
            give(item, "plan-treatment", """
                    {"bodyCode": "%s", "indicativeDate": "2022-03-01", "purpose": "Drøftes"}""".formatted(body));
        }
        give(item, "move-treatment", """
                {"bodyCode": "%s", "indicativeDate": null, "reason": "Afventer"}""".formatted(committee));
        give(item, "cancel-treatment", "{\"bodyCode\": \"%s\", \"reason\": \"Afgjort\"}".formatted(other));
        give(item, "report-progress", """
                {"statusDate": "2022-05-01", "light": "YELLOW", "note": "I udbud"}""");
        give(item, "give-strategic-focus", """
                {"rationale": "Kysten", "sustainableDevelopmentGoals": [11, 17], "strengths": ["Det blå"]}""");
        give(item, "plan-presentation", """
                {"presentationOn": "2022-04-20", "presenter": "Direktøren"}""");
        give(item, "plan-kick-off", "{\"kickOffOn\": \"2022-01-19\"}");
        give(item, "lift-strategic-focus", "{\"reason\": \"Nået\"}");
        give(item, "attach", """
                {"title": "Notat", "documentNumber": "160397/21", "openness": "OPEN"}""");
        done(api.as("planner").post("/api/plans/" + plan + "/submit-status-report", """
                {"title": "Forår", "toBodies": ["%s"], "statusDate": "2022-05-01"}""".formatted(committee)));
    }

    private void give(String item, String command, String body) {
        Answer answer = api.as("planner").post("/api/plan-items/" + item + "/" + command, body);
        assertThat(answer.status()).as(command + " " + answer.text()).isEqualTo(200);
    }

    private static String done(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.id();
    }

    private static void changed(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }
}
