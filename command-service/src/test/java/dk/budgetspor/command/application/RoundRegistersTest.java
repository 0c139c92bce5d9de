package dk.budgetspor.command.application;

import static org.assertj.core.api.Assertions.assertThat;

import dk.budgetspor.command.application.Api.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What rules know of savings rounds, ideas, work packages and hearings beyond one of them. */
@RunningService
class RoundRegistersTest {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient store;

    Api api;
    Rounds round;

    @BeforeEach
    void open() {
        api = new Api(port);
        round = Rounds.open(api);
    }

    @Test
    void an_idea_goes_into_a_work_package_of_its_round_and_area() {
        String area = api.area(api.body());
        String other = api.area(api.body());
        String idea = round.idea();
        String workPackage = round.workPackage(area);

        assertThat(code(round.sort(idea, other, workPackage))).isEqualTo("work-package-of-another-area");
        assertThat(code(round.sort(idea, area, Rounds.open(api).workPackage(area))))
                .isEqualTo("unknown-work-package");
        assertThat(round.sort(idea, area, workPackage).status()).isEqualTo(200);
    }

    @Test
    void ideas_of_a_round_do_not_go_on_as_each_other() {
        String one = round.idea();
        String two = round.idea();
        String three = round.idea();
        String aside = round.idea();
        round.merge(one, two).expect(200);
        round.merge(two, three).expect(200);
        round.setAside(aside).expect(200);

        assertThat(code(round.merge(three, one))).isEqualTo("merged-in-a-circle");
        assertThat(code(round.merge(three, three))).isEqualTo("merged-in-a-circle");
        assertThat(code(round.merge(three, aside))).isEqualTo("idea-is-set-aside");
        assertThat(code(round.merge(three, Rounds.open(api).idea()))).isEqualTo("unknown-idea");
        assertThat(round.merge(one, three).code()).isEqualTo("idea-is-merged");
    }

    @Test
    void what_was_set_aside_can_be_merged_into_once_it_is_sorted() {
        String area = api.area(api.body());
        String aside = round.idea();
        round.setAside(aside).expect(200);
        round.sort(aside, area, round.workPackage(area)).expect(200);

        assertThat(round.merge(round.idea(), aside).status()).isEqualTo(200);
    }

    @Test
    void nothing_is_added_to_a_round_that_is_over() {
        String area = api.area(api.body());
        String idea = round.idea();
        round.on("close", "{\"reason\": \"Vedtaget\"}").expect(200);

        assertThat(round.on("ideas", "{\"text\": \"T\", \"origin\": \"OTHER\"}").code())
                .isEqualTo("round-is-closed");
        assertThat(round.on("work-packages", "{\"title\": \"T\", \"areaCode\": \"%s\"}".formatted(area))
                        .code())
                .isEqualTo("round-is-closed");
        assertThat(round.setAside(idea).code()).isEqualTo("round-is-closed");
        assertThat(round.respond("Åse", "2024-09-01").code()).isEqualTo("round-is-closed");
    }

    @Test
    void responses_count_within_the_hearing_as_it_stands() {
        assertThat(counts(round.respond("Åse", "2024-09-11"))).isTrue();
        assertThat(counts(round.respond("Åse", "2024-09-12"))).isFalse();

        String milestone =
                store.sql("""
                        SELECT milestone_id FROM command_model.raaderum_milestone
                        WHERE round_id = :round::uuid""").param("round", round.round()).query(String.class).single();
        round.on("move-milestone", """
                {"milestoneId": "%s", "from": "2024-09-12", "to": "2024-09-20", "reason": "Senere"}""".formatted(milestone)).expect(200);
        assertThat(counts(round.respond("Åse", "2024-09-11"))).isFalse();
        assertThat(counts(round.respond("Åse", "2024-09-12"))).isTrue();

        round.on("cancel-milestone", """
                {"milestoneId": "%s", "reason": "Ingen høring"}""".formatted(milestone)).expect(200);
        assertThat(counts(round.respond("Åse", "2024-09-12"))).isFalse();
    }

    @Test
    void a_milestone_without_a_date_holds_none() {
        round.on("plan-milestone", "{\"kind\": \"HEARING\", \"title\": \"Ekstra høring\"}")
                .expect(200);

        assertThat(counts(round.respond("Åse", "2024-10-01"))).isFalse();
    }

    private boolean counts(Answer response) {
        return store.sql("""
                        SELECT (convert_from(payload, 'UTF8')::jsonb ->> 'counts')::boolean
                        FROM event_store.domain_event_entry WHERE aggregate_identifier = :id""")
                .param("id", response.expect(201).id())
                .query(Boolean.class)
                .single();
    }

    /** Of the field that is to blame. */
    private static String code(Answer answer) {
        return answer.json().at("/errors/0/code").asString();
    }
}
