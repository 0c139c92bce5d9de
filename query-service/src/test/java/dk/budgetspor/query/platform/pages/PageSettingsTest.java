package dk.budgetspor.query.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.budgetspor.kernel.startup.StartRefused;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageSettingsTest {
    @Test
    void theStatementIsAPageSomewhere() {
        URI page = URI.create("https://www.was.digst.dk/budgetspor");

        assertThat(new PageSettings(page).accessibilityStatement()).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "/tilgaengelighed", "www.was.digst.dk", "https:///x"})
    void anythingElseIsRefusedAtTheStart(String other) {
        assertThatThrownBy(() -> new PageSettings(URI.create(other)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(other);
    }
}
