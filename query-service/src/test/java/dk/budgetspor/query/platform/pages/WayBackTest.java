package dk.budgetspor.query.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class WayBackTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/planer/1?omraade=%C3%98K&side=2", "/punkter/0f-1?a=b+c"})
    void ownPagesAreLedBackTo(String page) {
        assertThat(WayBack.own(page)).contains(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "planer",
                "//evil.example",
                "/\\evil.example",
                "https://evil.example/",
                "javascript:alert(1)",
                "/a b",
                "/a\r\nSet-Cookie: x",
                "/{x}",
                "/login",
                "/login?fra=/login"
            })
    void allElseIsNot(String other) {
        assertThat(WayBack.own(other)).isEmpty();
    }

    @Test
    void aVeryLongAddressIsNotKept() {
        assertThat(WayBack.own("/" + "a".repeat(2_000))).isEmpty();
        assertThat(WayBack.own(null)).isEmpty();
    }

    @Test
    void aPageThatAnotherAnswersForIsTheOneThatWasAskedFor() {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/udloebet");
        request.setAttribute(RequestDispatcher.FORWARD_REQUEST_URI, "/planer/1");
        request.setAttribute(RequestDispatcher.FORWARD_QUERY_STRING, "a=1");

        assertThat(WayBack.from(request)).isEqualTo("/planer/1?a=1");
    }
}
