package dk.budgetspor.query.platform.pages;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class ProblemPagesTest {
    private static final ProblemDetail NOT_LOGGED_IN = ProblemDetail.forStatus(HttpStatus.UNAUTHORIZED);
    private static final PageLogin LOGIN = pages -> {};

    private final HttpSessionRequestCache cameFrom = new HttpSessionRequestCache();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @AfterEach
    void forget() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void whoMustLogInIsTakenToTheFormAndBackAfterwards() {
        MockHttpServletRequest request = request("GET", "/planer/1");

        assertThat(problems(LOGIN).show(NOT_LOGGED_IN, request))
                .hasValueSatisfying(page -> assertThat(page.getViewName()).isEqualTo("redirect:/login"));
        assertThat(cameFrom.getRequest(request, response))
                .isNotNull()
                .extracting(SavedRequest::getRedirectUrl, as(STRING))
                .contains("/planer/1");
    }

    @Test
    void aFormThatComesTooLateIsKept() {
        MockHttpServletRequest request = request("POST", "/punkter/1");
        request.addParameter("reason", "Gem mig");

        assertThat(problems(LOGIN).show(NOT_LOGGED_IN, request)).hasValueSatisfying(page -> {
            assertThat(page.getViewName()).isEqualTo("expired");
            assertThat(page.getModel())
                    .hasEntrySatisfying("typed", typed -> assertThat(typed).hasToString("[reason=Gem mig]"));
        });
        assertThat(cameFrom.getRequest(request, response)).isNull();
    }

    @Test
    void withoutAWayToLogInThePageSaysSo() {
        assertThat(problems().show(NOT_LOGGED_IN, request("GET", "/")))
                .hasValueSatisfying(page -> assertThat(page.getViewName()).isEqualTo("problem"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/plans", "/v3/api-docs", "/actuator/health", "/swagger-ui/index.html"})
    void programsAreNeverShownAPage(String path) {
        assertThat(problems(LOGIN).show(NOT_LOGGED_IN, request("GET", path))).isEmpty();
    }

    private ProblemPages problems(PageLogin... logins) {
        StaticListableBeanFactory beans =
                new StaticListableBeanFactory(logins.length == 0 ? Map.of() : Map.of("login", logins[0]));
        return new ProblemPages(
                new PageFrame(
                        beans.getBeanProvider(PageLogin.class),
                        beans.getBeanProvider(Waiting.class),
                        new PageSettings(null)),
                cameFrom);
    }

    private MockHttpServletRequest request(String method, String path) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request, response));
        return request;
    }
}
