package dk.budgetspor.standalone;

/** Things in every state, for those who ask wrongly about them. */
record Scene(
        Running app,
        Api api,
        String body,
        String dissolvedBody,
        String area,
        String plan,
        String adoptedPlan,
        String closedPlan,
        String itemOfClosedPlan,
        String planned,
        String started,
        String completed) {
    /** The key with which the completed item was completed. */
    static final String USED_KEY = "used-already";

    static final String REASON = "{\"reason\": \"Prøve\"}";
    static final String COMPLETE = "{\"completedOn\": \"2022-09-01\", \"note\": \"Gennemført\"}";

    static Scene of(Running app) {
        Given given = app.given();
        String dissolved = given.body();
        app.as("administrator").post("/api/bodies/" + dissolved + "/dissolve", REASON);
        String plan = given.plan();
        String closed = given.plan();
        String itemOfClosed = given.itemOf(closed);
        app.as("planner").post("/api/plans/" + closed + "/close", REASON);
        String started = given.itemOf(plan);
        given.start(started);
        String completed = given.itemOf(plan);
        app.as("planner").post("/api/plan-items/" + completed + "/complete", COMPLETE, "Idempotency-Key", USED_KEY);
        return new Scene(
                app,
                app.api(),
                given.body(),
                dissolved,
                given.area(),
                plan,
                given.adoptedPlan(),
                closed,
                itemOfClosed,
                given.itemOf(plan),
                started,
                completed);
    }

    Scene in(String language) {
        return new Scene(
                app,
                api.in(language),
                body,
                dissolvedBody,
                area,
                plan,
                adoptedPlan,
                closedPlan,
                itemOfClosedPlan,
                planned,
                started,
                completed);
    }

    Api planner() {
        return api.as("planner");
    }

    Api administrator() {
        return api.as("administrator");
    }

    /** The command on the item, by the planner. */
    Answer onItem(String item, String command, String json, String... headers) {
        return planner().post("/api/plan-items/" + item + "/" + command, json, headers);
    }

    /** The command, which takes nothing, on the planned item by someone else. */
    Answer onItemAs(Api someone, String command) {
        return someone.post("/api/plan-items/" + planned + "/" + command, "{}");
    }
}
