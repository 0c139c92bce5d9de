package dk.budgetspor.command.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningService
class StatusReportsTest {
    @LocalServerPort
    int port;

    @Test
    void a_report_has_an_address_under_its_plan() {
        Api api = new Api(port);
        String plan = api.plan();

        var answer = api.post(Api.PLANNER, "/api/plans/" + plan + "/submit-status-report", """
                {"title": "Status 1", "toBodies": ["%s"], "statusDate": "2022-03-01"}""".formatted(api.body()));

        assertThat(answer.expect(201).header("Location"))
                .isEqualTo("/api/plans/" + plan + "/status-reports/" + UUID.fromString(answer.id()));
        assertThat(answer.header("ETag")).isEqualTo("\"0\"");
    }
}
