package dk.budgetspor.command.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.budgetspor.command.application.Api.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is long is read from its snapshot, and nothing of it is forgotten; the snapshots are made to say something else
 * than the events.
 */
@RunningService
class RoundSnapshotsTest {
    private static final int MORE_THAN_A_SNAPSHOT_TAKES = 55;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient store;

    Api api;

    @BeforeEach
    void client() {
        api = new Api(port);
    }

    @Test
    void of_a_round_target_milestones_groups_and_catalogues() {
        Rounds round = Rounds.open(api);
        String area = api.area(api.body());
        String group = Api.code();
        api.post(
                        Api.ADMINISTRATOR,
                        "/api/bodies",
                        Api.body(group, "Styregruppen").replace("STANDING_COMMITTEE", "STEERING_GROUP"))
                .expect(201);
        String appoint = "{\"bodyCode\": \"%s\", \"level\": \"TOP\"}".formatted(group);
        String catalogue = """
                {"title": "Katalog", "arrangement": "MERGED", "areaCodes": ["%s"]}""".formatted(area);
        String target = "{\"targets\": [{\"year\": 2025, \"thousandDkk\": -54}], \"reason\": \"R\"}";
        String milestone = round.on(
                        "plan-milestone", "{\"kind\": \"OTHER\", \"title\": \"T\", \"from\": \"2024-01-01\"}")
                .expect(200)
                .json()
                .path("milestoneId")
                .asString();
        round.on("appoint-steering-group", appoint).expect(200);
        round.on("arrange-catalogue", catalogue).expect(200);
        for (int turn = 0; turn < MORE_THAN_A_SNAPSHOT_TAKES; turn++) {
            round.on("set-target", target.replace("54", Integer.toString(turn))).expect(200);
        }
        rewriteSnapshot(round.round(), "2024-01-01", "2023-01-01");
        String move = "{\"milestoneId\": \"%s\", \"from\": \"%s\", \"reason\": \"R\"}";

        long version = version(round.on("set-target", target));
        assertThat(version(round.on("arrange-catalogue", catalogue))).isEqualTo(version);
        assertThat(version(round.on("move-milestone", move.formatted(milestone, "2023-01-01"))))
                .isEqualTo(version);
        assertThat(version(round.on("move-milestone", move.formatted(milestone, "2024-01-01"))))
                .isEqualTo(version + 1);
        assertThat(round.on("appoint-steering-group", appoint).code()).isEqualTo("steering-group-is-appointed");
    }

    @Test
    void of_an_idea_where_it_is() {
        Rounds round = Rounds.open(api);
        String area = api.area(api.body());
        String workPackage = round.workPackage(area);
        String idea = round.idea();
        for (int turn = 0; turn < MORE_THAN_A_SNAPSHOT_TAKES; turn++) {
            round.setAside(idea).expect(200);
            round.sort(idea, area, workPackage).expect(200);
        }

        assertThat(version(round.sort(idea, area, workPackage))).isEqualTo(2L * MORE_THAN_A_SNAPSHOT_TAKES);
    }

    @Test
    void of_a_work_package_who_works_on_it() {
        Rounds round = Rounds.open(api);
        String path = "/api/work-packages/" + round.workPackage(api.area(api.body())) + "/regroup";
        String regroup = "{\"workingGroup\": [\"Kontor %d\"], \"reason\": \"R\"}";
        for (int turn = 1; turn <= MORE_THAN_A_SNAPSHOT_TAKES; turn++) {
            api.post(Api.PLANNER, path, regroup.formatted(turn)).expect(200);
        }

        Answer same = api.post(Api.PLANNER, path, regroup.formatted(MORE_THAN_A_SNAPSHOT_TAKES));

        assertThat(version(same)).isEqualTo(MORE_THAN_A_SNAPSHOT_TAKES);
    }

    @Test
    void of_a_correction_its_amounts_and_who_treated_it() {
        String body = api.body();
        String path = "/api/budget-corrections/"
                + api.post(Api.PLANNER, "/api/budget-corrections", """
                                {"kind": "TECHNICAL_CORRECTION", "title": "T", "budgetYear": 2024, "areaCode": "%s",
                                 "bodyCode": "%s", "amounts": [{"year": 2024, "thousandDkk": 9}]}""".formatted(api.area(body), body))
                        .expect(201)
                        .id();
        String treat = "{\"bodyCode\": \"%s\", \"treatedOn\": \"2023-06-07\", \"note\": \"N\"}".formatted(body);
        String adjust = "{\"amounts\": [{\"year\": 2025, \"thousandDkk\": 55}], \"reason\": \"R\"}";
        api.post(Api.PLANNER, path + "/treat", treat).expect(200);
        for (int turn = 1; turn <= MORE_THAN_A_SNAPSHOT_TAKES; turn++) {
            api.post(Api.PLANNER, path + "/adjust", adjust.replace("55", Integer.toString(turn)))
                    .expect(200);
        }
        rewriteSnapshot(path.substring(path.lastIndexOf('/') + 1), "2023-06-07", "2023-06-06");

        assertThat(version(api.post(Api.PLANNER, path + "/adjust", adjust))).isEqualTo(56);
        assertThat(version(api.post(Api.PLANNER, path + "/treat", treat.replace("06-07", "06-06"))))
                .isEqualTo(56);
    }

    @Test
    void of_a_follow_up_the_last_overviews() {
        String body = api.body();
        String other = api.body();
        api.post(Api.PLANNER, "/api/budget-follow-ups", "{\"month\": \"2023-05\", \"title\": \"Maj\"}")
                .expect(201);
        String overview = "{\"bodyCode\": \"%s\", \"text\": \"%s\", \"deviationThousandDkk\": %d}";
        give(overview.formatted(other, "Merforbrug", 1));
        for (int turn = 1; turn <= MORE_THAN_A_SNAPSHOT_TAKES; turn++) {
            give(overview.formatted(body, "T", turn));
        }
        rewriteSnapshot("budget-follow-up:2023-05", "Merforbrug", "Mindreforbrug");

        assertThat(version(give(overview.formatted(other, "Mindreforbrug", 1))))
                .isEqualTo(1L + MORE_THAN_A_SNAPSHOT_TAKES);
        assertThat(version(give(overview.formatted(other, "Merforbrug", 1))))
                .isEqualTo(2L + MORE_THAN_A_SNAPSHOT_TAKES);
    }

    private Answer give(String overview) {
        return api.post(Api.PLANNER, "/api/budget-follow-ups/2023-05/give-overview", overview)
                .expect(200);
    }

    private static long version(Answer answer) {
        return answer.expect(200).json().path("version").asLong();
    }

    private void rewriteSnapshot(String aggregateId, String text, String by) {
        await().until(() ->
                store.sql("SELECT count(*) FROM event_store.snapshot_event_entry WHERE aggregate_identifier = ?")
                                .param(aggregateId)
                                .query(Integer.class)
                                .single()
                        == 1);
        RunningService.Database.DATABASE
                .superuser()
                .sql("""
                        UPDATE event_store.snapshot_event_entry
                        SET payload = convert_to(replace(convert_from(payload, 'UTF8'), :text, :by), 'UTF8')
                        WHERE aggregate_identifier = :id""")
                .param("text", text)
                .param("by", by)
                .param("id", aggregateId)
                .update();
    }
}
