package dk.budgetspor.query.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.budgetspor.kernel.eventstore.Databases;
import dk.budgetspor.kernel.eventstore.TestDatabase;
import java.sql.Date;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the version before left becomes what this one keeps, and what rows cannot say is read anew from the events. */
class UpgradeTest {
    private static final UUID DECISION = UUID.fromString("11111111-1111-1111-1111-111111111111");
    private static final UUID MEETING = UUID.fromString("22222222-2222-2222-2222-222222222222");
    private static final UUID ITEM = UUID.fromString("33333333-3333-3333-3333-333333333333");
    private static final UUID OPEN = UUID.fromString("44444444-4444-4444-4444-444444444444");
    private static final UUID CLOSED = UUID.fromString("55555555-5555-5555-5555-555555555555");

    private final TestDatabase database = TestDatabase.unmigrated();
    private final JdbcClient reader = database.as(database.settings().reader());

    @Test
    void aViewWithoutWhatLaterVersionsKeepIsToBeBuiltAnew() {
        before("11");
        reader.sql("INSERT INTO read_model.token_entry (processor_name, segment) VALUES ('view.meetings', 0)")
                .update();

        migrate();

        assertThat(wanted()).containsExactly("meetings");
    }

    @Test
    void aNewStoreNeedsNone() {
        migrate();

        assertThat(wanted()).isEmpty();
    }

    @Test
    void followUpsAndDecidedItemsAreTakenFromDecisions() {
        before("12");
        decision("""
                [{"text": "Uden opfølgning", "followUp": null},
                 {"text": "Åben", "followUp": {"followUpId": "%s", "areaCode": "SOC", "dueOn": "2024-12-31"}},
                 {"text": "Gjort", "followUp": {"followUpId": "%s", "bodyCode": "ØK", "dueOn": "2024-06-30"}}]""".formatted(OPEN, CLOSED));
        reader.sql("""
                        INSERT INTO read_model.meeting_follow_up_closed (follow_up_id, decision_id, note, closed_on, position)
                        VALUES (?, ?, 'Afgjort', '2024-05-01', 12)""").params(CLOSED, DECISION).update();
        agendaItem(ITEM);
        agendaItem(UUID.randomUUID());

        migrate();

        assertThat(reader.sql("SELECT * FROM read_model.follow_up ORDER BY due_on DESC")
                        .query()
                        .listOfRows())
                .extracting(
                        row -> row.get("follow_up_id"),
                        row -> row.get("area_code"),
                        row -> row.get("body_code"),
                        row -> row.get("text"),
                        row -> row.get("closed_on"),
                        row -> row.get("from_position"))
                .containsExactly(
                        tuple(OPEN, "SOC", null, "Åben", null, 10L),
                        tuple(CLOSED, null, "ØK", "Gjort", Date.valueOf("2024-05-01"), 12L));
        assertThat(reader.sql("SELECT agenda_item_id FROM read_model.meeting_item WHERE decided")
                        .query(UUID.class)
                        .list())
                .containsExactly(ITEM);
    }

    @Test
    void sinceWhenAnItemWasToldOfIsTakenFromItsReportsOrElseFromItsHistory() {
        before("12");
        UUID reported = planItem(3);
        UUID started = planItem(5);
        history(reported, 1, "planning.PlanItemCreated", "2022-01-01");
        history(started, 2, "planning.PlanItemCreated", "2022-01-01");
        history(started, 4, "planning.PlanItemStarted", "2022-02-01");
        history(started, 5, "planning.PlanItemTransferred", "2022-03-01");
        history(started, 6, "planning.PlanItemReopened", "2022-04-01");
        reader.sql("""
                        INSERT INTO read_model.plan_item_progress (position, plan_item_id, status_date, light, note, effect,
                            citizen_consequences)
                        VALUES (3, ?, '2021-12-01', 'GREEN', '', '', '')""").param(reported).update();

        migrate();

        assertThat(toldOn(reported)).isEqualTo("2021-12-01");
        assertThat(toldOn(started)).isEqualTo("2022-02-01");
    }

    private String toldOn(UUID planItem) {
        return reader.sql("SELECT told_on::text FROM read_model.plan_item WHERE plan_item_id = ?")
                .param(planItem)
                .query(String.class)
                .single();
    }

    private void decision(String remarks) {
        reader.sql("""
                        INSERT INTO read_model.decision (decision_id, meeting_id, agenda_item_id, body_code, number, openness,
                            decided_on, outcome, text, dissent, votes, remarks, plan_ids, plan_item_ids, amendments,
                            recorded_on, version, from_position)
                        VALUES (?, ?, ?, 'DIR', 0, 'OPEN', '2024-03-20', 'NOTED', '', '', '[]', ?::jsonb, '[]', '[]', '[]',
                            '2024-03-20', 4, 10)""").params(DECISION, MEETING, ITEM, remarks).update();
    }

    private void agendaItem(UUID item) {
        reader.sql("""
                        INSERT INTO read_model.meeting_item (agenda_item_id, meeting_id, place, kind, title, openness,
                            supplementary, route, statement, relation, financial_impact, guests, note, gone, version,
                            from_position)
                        VALUES (?, ?, 1, 'POINT', 'Økonomi', 'OPEN', false, '[]', '', '', '', '[]', '', false, 1, 2)""").params(item, MEETING).update();
    }

    /** As it stands since the position. */
    private UUID planItem(long position) {
        UUID item = UUID.randomUUID();
        reader.sql("""
                        INSERT INTO read_model.plan_item (plan_item_id, plan_id, number, title, kind, status, description,
                            process, follow_up, area_code, treatment, amounts, version, from_position)
                        VALUES (?, ?, '1', '', 'CAPITAL_PROJECT', 'IN_PROGRESS', '', '', '', 'SOC', 'POLITICAL', '[]', 1, ?)""").params(item, MEETING, position).update();
        return item;
    }

    private void history(UUID item, long position, String type, String day) {
        reader.sql("""
                        INSERT INTO read_model.plan_item_history (position, aggregate_type, aggregate_id, version, type,
                            recorded_at, business_date, actor, actor_name, role, changes)
                        VALUES (:place, 'PlanItem', :item, :position, :type, now(), :day::date, '', '', '', '[]')""")
                .param("place", position)
                .param("item", item.toString())
                .param("position", position)
                .param("type", type)
                .param("day", day)
                .update();
    }

    private List<String> wanted() {
        return reader.sql("SELECT view FROM read_model.rebuild_wanted ORDER BY view")
                .query(String.class)
                .list();
    }

    /** As the version before left it. */
    private void before(String version) {
        var login = database.settings().reader();
        Flyway.configure()
                .dataSource(database.url(), login.username(), login.password())
                .schemas("read_model")
                .createSchemas(false)
                .locations("classpath:db/read_model")
                .target(version)
                .load()
                .migrate();
    }

    private void migrate() {
        Databases.migrate("read_model", database.url(), database.settings().reader());
    }
}
