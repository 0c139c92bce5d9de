package dk.budgetspor.command.application;

import static org.assertj.core.api.Assertions.assertThat;

import dk.budgetspor.command.application.Api.Answer;
import java.util.Locale;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.SubscribingEventProcessor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What rules know beyond one aggregate is stored with the event or not at all. */
@RunningService
class RegistersTest {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient store;

    @Autowired
    EventProcessingConfiguration processing;

    Api api;

    @BeforeEach
    void client() {
        api = new Api(port);
    }

    @Test
    void one_subscribing_processor_keeps_them_all_beside_the_automations() {
        assertThat(processing.eventProcessors())
                .containsOnlyKeys(
                        "command-model",
                        "automation.add-postponed-item",
                        "automation.add-topic-to-agenda",
                        "automation.amend-plan-item",
                        "automation.create-plan-item",
                        "automation.decide-proposals",
                        "automation.register-wanted-idea")
                .hasEntrySatisfying(
                        "command-model",
                        processor -> assertThat(processor).isInstanceOf(SubscribingEventProcessor.class));
    }

    @Test
    void a_register_that_fails_takes_the_event_with_it() {
        String code = Api.code();
        String area = Api.area(code, api.body());
        Answer answer;

        asOwner("ALTER TABLE command_model.planning_area RENAME TO away");
        try {
            answer = api.post(Api.ADMINISTRATOR, "/api/areas", area);
        } finally {
            asOwner("ALTER TABLE command_model.away RENAME TO planning_area");
        }

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.code()).isEqualTo("internal");
        assertThat(answer.response().body()).doesNotContainIgnoringCase("planning_area");
        assertThat(store.sql("SELECT count(*) FROM event_store.domain_event_entry WHERE aggregate_identifier = ?")
                        .param("area:" + code.toUpperCase(Locale.ROOT))
                        .query(Integer.class)
                        .single())
                .isZero();
        api.post(Api.ADMINISTRATOR, "/api/areas", area).expect(201);
    }

    @Test
    void an_area_of_a_dissolved_body_is_refused_until_that_body_is_back() {
        String body = api.body();
        api.post(Api.ADMINISTRATOR, "/api/bodies/" + body + "/dissolve", "{\"reason\": \"nedlagt\"}")
                .expect(200);
        String area = Api.area(Api.code(), body);

        Answer dissolved = api.post(Api.ADMINISTRATOR, "/api/areas", area);
        api.post(Api.ADMINISTRATOR, "/api/bodies", Api.body(body, "Udvalget igen"))
                .expect(201);
        Answer back = api.post(Api.ADMINISTRATOR, "/api/areas", area);

        assertThat(dissolved.json().at("/errors/0/code").asString()).isEqualTo("body-is-dissolved");
        assertThat(back.status()).isEqualTo(201);
    }

    @Test
    void an_item_needs_a_plan_an_area_and_a_free_number() {
        String plan = api.plan();
        String area = api.area(api.body());
        String items = "/api/plans/" + plan + "/items";
        api.post(Api.PLANNER, items, Api.item("D-01", area)).expect(201);

        Answer unknownPlan =
                api.post(Api.PLANNER, "/api/plans/00000000-0000-0000-0000-000000000000/items", Api.item("D-01", area));
        Answer unknownArea = api.post(Api.PLANNER, items, Api.item("D-02", "FINDESIKKE"));
        Answer takenNumber = api.post(Api.PLANNER, items, Api.item("D-01", area));

        assertThat(unknownPlan.status()).isEqualTo(404);
        assertThat(unknownArea.json().at("/errors/0/code").asString()).isEqualTo("unknown-area");
        assertThat(takenNumber.json().at("/errors/0/code").asString()).isEqualTo("item-number-taken");
    }

    @Test
    void an_item_is_not_treated_by_a_dissolved_body_until_that_body_is_back() {
        String body = api.body();
        String path = "/api/plan-items/" + api.item() + "/plan-treatment";
        String treatment = "{\"bodyCode\": \"" + body + "\"}";
        api.post(Api.ADMINISTRATOR, "/api/bodies/" + body + "/dissolve", "{\"reason\": \"nedlagt\"}")
                .expect(200);

        Answer dissolved = api.post(Api.PLANNER, path, treatment);
        api.post(Api.ADMINISTRATOR, "/api/bodies", Api.body(body, "Udvalget igen"))
                .expect(201);
        Answer back = api.post(Api.PLANNER, path, treatment);

        assertThat(dissolved.code()).isEqualTo("body-is-dissolved");
        assertThat(back.status()).isEqualTo(200);
    }

    @Test
    void an_operating_change_follows_from_a_project_that_follows_from_none() {
        String items = "/api/plans/" + api.plan() + "/items";
        String area = api.area(api.body());
        String change =
                api.post(Api.PLANNER, items, Api.item("D-01", area)).expect(201).id();
        String project = api.post(
                        Api.PLANNER, items, Api.item("A-01", area).replace("OPERATING_CHANGE", "CAPITAL_PROJECT"))
                .expect(201)
                .id();

        Answer derived = derive(change, project);
        Answer circle = derive(project, change);

        assertThat(derived.status()).isEqualTo(200);
        assertThat(circle.json().at("/errors/0/code").asString()).isEqualTo("derivation-in-a-circle");
    }

    private Answer derive(String item, String from) {
        return api.post(Api.PLANNER, "/api/plan-items/" + item + "/derive-from", "{\"planItemId\": \"" + from + "\"}");
    }

    @Test
    void nothing_of_a_closed_plan_changes() {
        String plan = api.plan();
        String area = api.area(api.body());
        String item = api.post(Api.PLANNER, "/api/plans/" + plan + "/items", Api.item("D-01", area))
                .expect(201)
                .id();
        api.post(Api.PLANNER, "/api/plans/" + plan + "/adopt", "{\"adoptedOn\": \"2021-10-12\"}")
                .expect(200);
        api.post(Api.PLANNER, "/api/plans/" + plan + "/close", "{\"reason\": \"slut\"}")
                .expect(200);

        Answer start = api.post(Api.PLANNER, "/api/plan-items/" + item + "/start", "{}");
        Answer create = api.post(Api.PLANNER, "/api/plans/" + plan + "/items", Api.item("D-02", area));

        assertThat(start.code()).isEqualTo("plan-is-closed");
        assertThat(create.code()).isEqualTo("plan-is-closed");
    }

    private void asOwner(String sql) {
        var database = RunningService.Database.DATABASE;
        database.as(database.settings().owner()).sql(sql).update();
    }
}
