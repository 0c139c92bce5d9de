package dk.budgetspor.command.application;

import static org.assertj.core.api.Assertions.assertThat;

import dk.budgetspor.command.application.Api.Answer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two proposals that want the same number or the same rank at once: one gets it. */
@RunningService
class SimultaneousProposalsTest {
    @LocalServerPort
    int port;

    RoundOfProposals round;

    @BeforeEach
    void open() {
        round = RoundOfProposals.open(new Api(port));
    }

    @Test
    void a_number_is_given_once_in_a_round() throws Exception {
        List<Answer> answers = atOnce(() -> List.of(submit(), submit()));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
        assertThat(answers).extracting(Answer::code).contains("proposal-number-taken");
    }

    @Test
    void a_rank_is_given_once_by_a_committee() throws Exception {
        String one = ready("SO-01");
        String other = ready("SO-02");
        String meeting = round.meeting(round.committee(), "2024-05-06");

        List<Answer> answers =
                atOnce(() -> List.of(round.recommend(one, meeting, 1), round.recommend(other, meeting, 1)));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        assertThat(answers).extracting(Answer::code).contains("rank-taken");
    }

    private String ready(String number) {
        String proposal = round.forwarded(number);
        round.consult(proposal, 1).expect(200);
        return proposal;
    }

    private CompletableFuture<Answer> submit() {
        return round.api().send(Api.PLANNER, round.proposals(), round.json("SO-01"));
    }

    private static List<Answer> atOnce(Supplier<List<CompletableFuture<Answer>>> send) throws Exception {
        List<CompletableFuture<Answer>> sent;
        try (Held appends = new Held(RunningService.Database.DATABASE)) {
            sent = send.get();
            appends.untilWaiting(2);
        }
        return sent.stream().map(CompletableFuture::join).toList();
    }
}
