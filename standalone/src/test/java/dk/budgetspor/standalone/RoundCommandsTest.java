package dk.budgetspor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A savings round, its ideas, work packages and hearing over HTTP, as document C tells of them. */
@ExtendWith(Running.Shared.class)
class RoundCommandsTest {
    private final Running app;
    private final String area;

    RoundCommandsTest(Running app) {
        this.app = app;
        this.area = app.given().area();
    }

    @Test
    void aRoundIsPlannedMovedAndSteered() {
        Round round = Round.open(app);
        String group = steeringGroup();
        round.done("set-target", """
                {"targets": [{"year": 2026, "thousandDkk": -40000}], "reason": "Lavere tilskud"}""");
        Answer planned = round.done("plan-milestone", """
                {"kind": "CITIZENS_MEETING", "title": "Ekstra borgerkonference", "from": null, "to": null,
                 "areaCodes": ["%s"], "place": "Auning eller Allingåbro"}""".formatted(area));
        String milestone = UUID.fromString(planned.text("milestoneId")).toString();
        round.done("move-milestone", """
                {"milestoneId": "%s", "from": "2024-05-14", "to": null, "reason": "Datoen er fundet"}""".formatted(milestone));
        round.done("cancel-milestone", "{\"milestoneId\": \"%s\", \"reason\": \"Aflyst\"}".formatted(milestone));
        round.done("appoint-steering-group", """
                {"bodyCode": "%s", "level": "COORDINATING", "areaCodes": ["%s"]}""".formatted(group, area));
        round.done("relieve-steering-group", "{\"bodyCode\": \"%s\", \"reason\": \"Omlagt\"}".formatted(group));
        round.done("arrange-catalogue", """
                {"title": "Omstillings- og Udviklingskataloget", "arrangement": "MERGED", "areaCodes": ["%s"]}""".formatted(area));
        round.done("close", "{\"reason\": \"Budgettet er vedtaget\"}");

        assertThat(eventsOf(round.id()))
                .containsExactly(
                        "raaderum.SavingsRoundOpened",
                        "raaderum.MilestonePlanned",
                        "raaderum.SavingsTargetSet",
                        "raaderum.MilestonePlanned",
                        "raaderum.MilestoneMoved",
                        "raaderum.MilestoneCancelled",
                        "raaderum.SteeringGroupAppointed",
                        "raaderum.SteeringGroupRelieved",
                        "raaderum.OtherCatalogueArranged",
                        "raaderum.SavingsRoundClosed");
        assertThat(round.ask("close", Scene.REASON).text("code")).isEqualTo("round-is-closed");
    }

    @Test
    void ideasAreSortedMergedAndSetAside() {
        Round round = Round.open(app);
        String workPackage = round.made("work-packages", """
                {"title": "Kørsel", "areaCode": "%s", "workingGroup": ["Økonomi"], "steeringGroupCode": "%s"}""".formatted(area, steeringGroup()));
        String idea = round.idea("Fælles kørsel");
        String same = round.idea("Kør sammen");
        String other = round.idea("Luk noget");
        on(
                "savings-ideas",
                idea,
                "sort",
                "{\"areaCode\": \"%s\", \"workPackageId\": \"%s\"}".formatted(area, workPackage));
        on("savings-ideas", same, "merge", "{\"intoIdeaId\": \"%s\"}".formatted(idea));
        on("savings-ideas", other, "set-aside", "{\"reason\": \"Ikke lovligt\"}");
        on("savings-ideas", other, "sort", "{\"areaCode\": \"%s\"}".formatted(area));
        on("work-packages", workPackage, "regroup", """
                {"workingGroup": ["Økonomi", "Vej og Ejendom"], "steeringGroupCode": null, "reason": "Flere kræfter"}""");

        assertThat(eventsOf(idea)).containsExactly("raaderum.SavingsIdeaRegistered", "raaderum.SavingsIdeaSorted");
        assertThat(eventsOf(same)).containsExactly("raaderum.SavingsIdeaRegistered", "raaderum.SavingsIdeaMerged");
        assertThat(eventsOf(other))
                .containsExactly(
                        "raaderum.SavingsIdeaRegistered", "raaderum.SavingsIdeaSetAside", "raaderum.SavingsIdeaSorted");
        assertThat(eventsOf(workPackage))
                .containsExactly("raaderum.WorkPackageFormed", "raaderum.WorkPackageRegrouped");
    }

    @ParameterizedTest
    @ValueSource(strings = {"planner", "area-manager", "secretary", "member", "executive", "administrator"})
    void whoWorksWithTheBudgetMayHaveAnIdea(String user) {
        Answer had = app.as(user).post(Round.open(app).path() + "/ideas", """
                {"text": "Fælles kørsel", "origin": "SEMINAR", "areaCode": "%s"}""".formatted(area));

        assertThat(had.status()).as(had.text()).isEqualTo(201);
        assertThat(had.header("Location")).isEqualTo("/api/savings-ideas/" + had.id());
    }

    @Test
    void theHearingIsAnsweredAndANameIsErased() {
        Round round = Round.open(app);
        String response = round.made("hearing-responses", """
                {"respondent": "Åse Ødegård", "receivedOn": "2024-09-11", "text": "Bevar skolen", "proposalIds": []}""");
        round.made("hearing-responses", """
                {"respondent": "Forældrerådet", "respondentKind": "ORGANISATION", "receivedOn": "2024-09-12",
                 "text": "For sent"}""");
        on("hearing-responses", response, "erase-respondent", "{\"reason\": \"Anmodning\"}");

        assertThat(eventsOf(response))
                .containsExactly("raaderum.HearingResponseReceived", "raaderum.HearingRespondentErased");
        assertThat(app.writer()
                        .sql("""
                        SELECT convert_from(payload, 'UTF8')::jsonb ->> 'counts' FROM event_store.domain_event_entry
                        WHERE convert_from(payload, 'UTF8')::jsonb ->> 'roundId' = :round
                          AND payload_type = 'raaderum.HearingResponseReceived' ORDER BY global_index""")
                        .param("round", round.id())
                        .query(String.class)
                        .list())
                .containsExactly("true", "false");
    }

    @Test
    void aRetryGetsTheFirstAnswerAndAStalePageIsTold() {
        Round round = Round.open(app);
        String json = "{\"kind\": \"OTHER\", \"title\": \"Møde\"}";

        Answer first = round.ask("plan-milestone", json, "Idempotency-Key", "k1");
        Answer second = round.ask("plan-milestone", json, "Idempotency-Key", "k1");
        Answer stale = round.ask("plan-milestone", json, "If-Match", "\"0\"");

        assertThat(first.status()).isEqualTo(200);
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(stale.status()).isEqualTo(412);
    }

    private String steeringGroup() {
        String code = app.given().newCode();
        Answer established = app.as("administrator").post("/api/bodies", """
                {"code": "%s", "name": "Styregruppen", "kind": "STEERING_GROUP"}""".formatted(code));
        assertThat(established.status()).as(established.text()).isEqualTo(201);
        return code;
    }

    private void on(String what, String id, String command, String json) {
        Answer answer = app.as("planner").post("/api/" + what + "/" + id + "/" + command, json);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private List<String> eventsOf(String id) {
        return app.writer().sql("""
                        SELECT payload_type FROM event_store.domain_event_entry WHERE aggregate_identifier = :id
                        ORDER BY sequence_number""").param("id", id).query(String.class).list();
    }
}
