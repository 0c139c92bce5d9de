package dk.budgetspor.query.platform.pages;

import dk.budgetspor.kernel.startup.StartRefused;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What a municipality says about its pages.
 *
 * @param accessibilityStatement the address of its accessibility statement (tilgængelighedserklæring), beginning with
 *     {@code http://} or {@code https://}; null for none
 */
@ConfigurationProperties("budgetspor")
record PageSettings(@Nullable URI accessibilityStatement) {
    private static final Set<String> SCHEMES = Set.of("http", "https");

    PageSettings {
        if (accessibilityStatement != null
                && (accessibilityStatement.getHost() == null
                        || !SCHEMES.contains(String.valueOf(accessibilityStatement.getScheme())))) {
            throw new StartRefused("budgetspor.accessibility-statement is no address of a page: "
                    + accessibilityStatement + ". It begins with https:// or http://.");
        }
    }
}
