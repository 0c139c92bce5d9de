package dk.budgetspor.kernel.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** The API speaks Danish or English, as the caller asks; the pages are Danish whatever the browser prefers. */
final class Languages extends AcceptHeaderLocaleResolver {
    private static final Locale DANISH = Locale.forLanguageTag("da");

    Languages() {
        setSupportedLocales(List.of(DANISH, Locale.ENGLISH));
        setDefaultLocale(DANISH);
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/") ? super.resolveLocale(request) : DANISH;
    }
}
