package dk.budgetspor.query.platform.pages;

import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.web.Caller;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * What the layout around every page needs: who is logged in, whether there is a way to, and back from it, where they may
 * go and what waits for them there, and what is linked to below.
 */
@Component
class PageFrame implements HandlerInterceptor {
    private static final String WAITING = "waiting";
    private static final Role[] SEE_EXCEPTIONS = {
        Role.PLANNER, Role.EXECUTIVE, Role.AUDITOR, Role.AREA_MANAGER, Role.SECRETARY
    };

    private final ObjectProvider<PageLogin> logins;
    private final ObjectProvider<Waiting> waiting;
    private final PageSettings settings;

    PageFrame(ObjectProvider<PageLogin> logins, ObjectProvider<Waiting> waiting, PageSettings settings) {
        this.logins = logins;
        this.waiting = waiting;
        this.settings = settings;
    }

    boolean hasLogin() {
        return logins.stream().findAny().isPresent();
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null && page.getViewName() != null && !page.getViewName().startsWith("redirect:")) {
            frame(page, request).addObject(WAITING, waiting(Caller.current()));
        }
    }

    private Map<String, Long> waiting(Caller caller) {
        Map<String, Long> counts = new HashMap<>();
        waiting.forEach(each -> counts.put(each.path(), each.count(caller)));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    /** Adds it; for a page that no controller answers with. */
    ModelAndView frame(ModelAndView page, HttpServletRequest request) {
        Caller caller = Caller.current();
        return page.addObject("caller", caller)
                .addObject("hasLogin", hasLogin())
                .addObject("seesExceptions", caller.has(SEE_EXCEPTIONS))
                .addObject(WAITING, Map.of())
                .addObject("from", WayBack.from(request))
                .addObject("accessibilityStatement", settings.accessibilityStatement());
    }
}
