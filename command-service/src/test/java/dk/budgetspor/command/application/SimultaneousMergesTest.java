package dk.budgetspor.command.application;

import static org.assertj.core.api.Assertions.assertThat;

import dk.budgetspor.command.application.Api.Answer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two ideas that are merged into each other at once: one goes on as the other, and the other goes on. */
@RunningService
class SimultaneousMergesTest {
    @LocalServerPort
    int port;

    @Test
    void two_at_once_make_no_circle() throws Exception {
        Api api = new Api(port);
        Rounds round = Rounds.open(api);
        String one = round.idea();
        String other = round.idea();
        List<CompletableFuture<Answer>> sent;

        try (Held appends = new Held(RunningService.Database.DATABASE)) {
            sent = List.of(merge(api, one, other), merge(api, other, one));
            appends.untilWaiting(2);
        }

        List<Answer> answers = sent.stream().map(CompletableFuture::join).toList();
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 400);
        assertThat(answers.stream()
                        .flatMap(answer -> Stream.of(answer.response().body())))
                .anyMatch(body -> body.contains("merged-in-a-circle"));
    }

    private static CompletableFuture<Answer> merge(Api api, String idea, String into) {
        return api.send(Api.PLANNER, "/api/savings-ideas/" + idea + "/merge", "{\"intoIdeaId\": \"" + into + "\"}");
    }
}
