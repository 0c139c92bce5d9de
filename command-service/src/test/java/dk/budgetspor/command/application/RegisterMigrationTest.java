package dk.budgetspor.command.application;

import static org.assertj.core.api.Assertions.assertThat;

import dk.budgetspor.kernel.eventstore.Databases;
import dk.budgetspor.kernel.eventstore.TestDatabase;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A register that comes with an upgrade begins with what has happened. */
class RegisterMigrationTest {
    private static final UUID PLAN = UUID.fromString("11111111-1111-1111-1111-111111111111");
    private static final UUID ITEM = UUID.fromString("22222222-2222-2222-2222-222222222222");

    @Test
    void items_are_taken_from_the_events() {
        TestDatabase database = TestDatabase.withEvents();
        before(database);
        JdbcClient writer = database.as(database.settings().writer());
        append(writer, "planning.PlanItemCreated", """
                {"planItemId": "%s", "planId": "%s", "number": "Å-01", "title": "Ungdomshus", "kind": "CAPITAL_PROJECT",
                 "description": "", "process": "", "followUp": "", "areaCode": "KUF", "treatment": "POLITICAL",
                 "amounts": [{"year": 2022, "thousandDkk": -100}]}""".formatted(ITEM, PLAN));
        append(writer, "organisation.ManagementAreaEstablished", "{\"code\": \"KUF\"}");

        migrate(database);

        assertThat(writer.sql("SELECT * FROM command_model.planning_item")
                        .query()
                        .singleRow())
                .containsEntry("plan_item_id", ITEM)
                .containsEntry("plan_id", PLAN)
                .containsEntry("number", "Å-01")
                .containsEntry("kind", "CAPITAL_PROJECT")
                .containsEntry("derived_from", null);
    }

    @Test
    void what_decisions_can_be_about_is_taken_from_plans_and_items() {
        TestDatabase database = TestDatabase.withEvents();
        before(database);
        JdbcClient writer = database.as(database.settings().writer());
        writer.sql("INSERT INTO command_model.planning_plan (plan_id, budget_year, status) VALUES (?, 2022, 'OPEN')")
                .param(PLAN)
                .update();
        append(writer, "planning.PlanItemCreated", """
                {"planItemId": "%s", "planId": "%s", "number": "Å-01", "kind": "CAPITAL_PROJECT"}""".formatted(ITEM, PLAN));

        migrate(database);

        assertThat(writer.sql("SELECT plan_id FROM command_model.meetings_plan")
                        .query(UUID.class)
                        .list())
                .containsExactly(PLAN);
        assertThat(writer.sql("SELECT plan_item_id FROM command_model.meetings_plan_item")
                        .query(UUID.class)
                        .list())
                .containsExactly(ITEM);
    }

    @Test
    void the_body_of_a_meeting_and_whether_it_is_over_are_taken_from_the_events() {
        TestDatabase database = TestDatabase.withEvents();
        before(database, "6");
        JdbcClient writer = database.as(database.settings().writer());
        UUID held = PLAN;
        UUID ahead = ITEM;
        for (UUID meeting : new UUID[] {held, ahead}) {
            writer.sql("INSERT INTO command_model.meetings_meeting (meeting_id) VALUES (?)")
                    .param(meeting)
                    .update();
            append(writer, "meetings.MeetingScheduled", """
                    {"meetingId": "%s", "bodyCode": "ØK"}""".formatted(meeting));
        }
        append(writer, "meetings.MeetingHeld", "{\"meetingId\": \"%s\"}".formatted(held));

        migrate(database);

        assertThat(writer.sql(
                                "SELECT meeting_id || ' ' || body_code || ' ' || held FROM command_model.meetings_meeting")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(held + " ØK true", ahead + " ØK false");
    }

    @Test
    void when_a_meeting_is_and_whether_it_has_begun_are_taken_from_the_events() {
        TestDatabase database = TestDatabase.withEvents();
        before(database, "10");
        JdbcClient writer = database.as(database.settings().writer());
        UUID opened = PLAN;
        UUID ahead = ITEM;
        for (UUID meeting : new UUID[] {opened, ahead}) {
            writer.sql("INSERT INTO command_model.meetings_meeting (meeting_id, body_code) VALUES (?, 'ØK')")
                    .param(meeting)
                    .update();
            append(writer, "meetings.MeetingScheduled", dated(meeting, "2024-05-01"));
        }
        append(writer, "meetings.MeetingRescheduled", dated(opened, "2024-05-03"));
        append(writer, "meetings.MeetingRescheduled", dated(opened, "2024-05-02"));
        append(writer, "meetings.MeetingOpened", "{\"meetingId\": \"%s\"}".formatted(opened));
        append(writer, "meetings.MeetingContinued", dated(opened, "2024-05-06"));
        append(writer, "meetings.MeetingContinued", dated(opened, "2024-05-08"));

        migrate(database);

        assertThat(writer.sql(
                                "SELECT meeting_id || ' ' || opened || ' ' || days::text FROM command_model.meetings_meeting")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(
                        opened + " true {2024-05-02,2024-05-06,2024-05-08}", ahead + " false {2024-05-01}");
    }

    private static String dated(UUID meeting, String date) {
        return "{\"meetingId\": \"%s\", \"date\": \"%s\"}".formatted(meeting, date);
    }

    @Test
    void in_whose_field_an_area_lies_is_taken_from_the_events() {
        TestDatabase database = TestDatabase.withEvents();
        before(database, "10");
        JdbcClient writer = database.as(database.settings().writer());
        for (String code : new String[] {"SO", "SD"}) {
            writer.sql("INSERT INTO command_model.planning_area (code) VALUES (?)")
                    .param(code)
                    .update();
            append(writer, "organisation.ManagementAreaEstablished", """
                    {"code": "%s", "bodyCodes": ["VPU", "OMU"]}""".formatted(code));
        }
        append(writer, "organisation.ManagementAreaReassigned", """
                {"code": "SD", "previousBodyCodes": ["VPU", "OMU"], "bodyCodes": ["BUU"]}""");

        migrate(database);

        assertThat(writer.sql("SELECT code || ' ' || body_codes::text FROM command_model.planning_area")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("SO {VPU,OMU}", "SD {BUU}");
    }

    @Test
    void which_plan_was_opened_first_is_taken_from_the_events() {
        TestDatabase database = TestDatabase.withEvents();
        before(database, "10");
        JdbcClient writer = database.as(database.settings().writer());
        for (UUID plan : new UUID[] {PLAN, ITEM}) {
            writer.sql(
                            "INSERT INTO command_model.planning_plan (plan_id, budget_year, status) VALUES (?, 2025, 'OPEN')")
                    .param(plan)
                    .update();
        }
        append(writer, "planning.ImplementationPlanOpened", "{\"planId\": \"%s\"}".formatted(ITEM));
        append(writer, "planning.ImplementationPlanOpened", "{\"planId\": \"%s\"}".formatted(PLAN));

        migrate(database);
        UUID third = UUID.randomUUID();
        writer.sql("INSERT INTO command_model.planning_plan (plan_id, budget_year, status) VALUES (?, 2025, 'OPEN')")
                .param(third)
                .update();

        assertThat(writer.sql("SELECT plan_id FROM command_model.planning_plan ORDER BY place")
                        .query(UUID.class)
                        .list())
                .containsExactly(ITEM, PLAN, third);
    }

    @Test
    void where_the_events_are_elsewhere_they_begin_empty() {
        TestDatabase database = TestDatabase.unmigrated();
        before(database);

        migrate(database);

        assertThat(database.as(database.settings().writer())
                        .sql("SELECT count(*) FROM command_model.planning_item")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** As the version before left it. */
    private static void before(TestDatabase database) {
        before(database, "1");
    }

    private static void before(TestDatabase database, String version) {
        var owner = database.settings().owner();
        Flyway.configure()
                .dataSource(database.url(), owner.username(), owner.password())
                .schemas("command_model")
                .createSchemas(false)
                .locations("classpath:db/command_model")
                .target(version)
                .load()
                .migrate();
    }

    private static void migrate(TestDatabase database) {
        Databases.migrate("command_model", database.url(), database.settings().owner());
    }

    private static void append(JdbcClient writer, String type, String payload) {
        writer.sql("""
                        INSERT INTO event_store.domain_event_entry (event_identifier, aggregate_identifier,
                            sequence_number, type, time_stamp, payload_type, payload_revision, payload, meta_data)
                        VALUES (:id, :id, 0, 'Any', '2024-03-14T11:00:00Z', :type, '1',
                                convert_to(:payload, 'UTF8'), convert_to('{}', 'UTF8'))""")
                .param("id", UUID.randomUUID().toString())
                .param("type", type)
                .param("payload", payload)
                .update();
    }
}
