package dk.budgetspor.query.platform.pages;

import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.query.platform.Consistency;
import dk.budgetspor.query.platform.ShowsView;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** People see what they just did, on whichever page they look: the session knows the position of their last change. */
@Component
class OwnChanges implements HandlerInterceptor {
    private static final String POSITION = OwnChanges.class.getName() + ".position";
    private static final String BEHIND = "viewIsBehind";

    private final Consistency consistency;

    OwnChanges(Consistency consistency) {
        this.consistency = consistency;
    }

    static void remember(HttpServletRequest request, long position) {
        request.getSession().setAttribute(POSITION, position);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        HttpSession session = request.getSession(false);
        if (session != null
                && session.getAttribute(POSITION) instanceof Long position
                && handler instanceof HandlerMethod method
                && method.getBeanType().isAnnotationPresent(ShowsView.class)) {
            for (String view :
                    method.getBeanType().getAnnotation(ShowsView.class).value()) {
                await(view, position, request);
            }
        }
        return true;
    }

    private void await(String view, long position, HttpServletRequest request) {
        try {
            consistency.await(view, position);
        } catch (Refusal behind) {
            // an older page with a note is of more use than none, and the next one should not wait as long
            request.getSession().removeAttribute(POSITION);
            request.setAttribute(BEHIND, true);
        }
    }
}
