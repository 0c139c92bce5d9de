package dk.budgetspor.command.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.budgetspor.command.application.Api.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A proposal with a long history is read from its snapshot, and nothing of it is forgotten. */
@RunningService
class ProposalSnapshotsTest {
    private static final int MORE_THAN_A_SNAPSHOT_TAKES = 55;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient store;

    RoundOfProposals round;

    @BeforeEach
    void open() {
        round = RoundOfProposals.open(new Api(port));
    }

    @Test
    void it_remembers_what_is_said_and_what_was_done() {
        String proposal = round.forwarded("SO-01");
        String meeting = round.meeting(round.committee(), "2024-05-06");
        String exemption = "{\"rule\": \"HANDED_IN_BY_THE_DEADLINE\", \"reason\": \"R\"}";
        round.consult(proposal, 1).expect(200);
        round.on(proposal, "grant-exemption", exemption).expect(200);
        round.recommend(proposal, meeting, 1).join().expect(200);
        round.on(proposal, "put-in-catalogue", "{\"putOn\": \"2024-06-10\"}").expect(200);
        round.on(proposal, "incorporate", "{\"incorporatedOn\": \"2024-08-20\"}")
                .expect(200);
        consultUntilThereIsASnapshot(proposal);
        // the snapshot is made to say something else than the events
        RunningService.Database.DATABASE.superuser().sql("""
                        UPDATE event_store.snapshot_event_entry
                        SET payload = convert_to(replace(convert_from(payload, 'UTF8'), 'Fælles', 'Samlet'), 'UTF8')
                        WHERE aggregate_identifier = ?""").param(proposal).update();

        long version = version(round.on(proposal, "revise", round.revision("Samlet indkøb")));
        assertThat(version(round.consult(proposal, 1))).isEqualTo(version);
        assertThat(version(round.recommend(proposal, meeting, 1).join())).isEqualTo(version);
        assertThat(version(round.on(proposal, "put-in-catalogue", "{\"putOn\": \"2024-06-10\"}")))
                .isEqualTo(version);
        assertThat(version(round.on(proposal, "incorporate", "{\"incorporatedOn\": \"2024-08-20\"}")))
                .isEqualTo(version);
        assertThat(round.on(proposal, "grant-exemption", exemption).code()).isEqualTo("exemption-is-granted");
        assertThat(version(round.on(proposal, "revise", round.revision("Fælles indkøb"))))
                .as("it was read from the snapshot")
                .isEqualTo(version + 1);
    }

    @Test
    void it_remembers_what_was_decided_and_that_it_waits() {
        String proposal = round.forwarded("SO-01");
        round.adopt(proposal);
        await().until(() ->
                store.sql("SELECT count(*) FROM command_model.raaderum_awaiting_plan WHERE proposal_id = ?::uuid")
                                .param(proposal)
                                .query(Integer.class)
                                .single()
                        == 1);
        consultUntilThereIsASnapshot(proposal);

        assertThat(round.on(proposal, "revise", round.revision("Andet")).code()).isEqualTo("proposal-is-decided");
        round.on(proposal, "retry-plan-item", "{}").expect(200);
    }

    private void consultUntilThereIsASnapshot(String proposal) {
        for (int turn = 2; turn < MORE_THAN_A_SNAPSHOT_TAKES; turn++) {
            round.consult(proposal, turn).expect(200);
        }
        await().until(() ->
                store.sql("SELECT count(*) FROM event_store.snapshot_event_entry WHERE aggregate_identifier = ?")
                                .param(proposal)
                                .query(Integer.class)
                                .single()
                        == 1);
    }

    private static long version(Answer answer) {
        return answer.expect(200).json().path("version").asLong();
    }
}
