package dk.budgetspor.kernel.web;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.messaging.Role;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Holds {@link AllowedTo}, before anything of the request's body is looked at. */
final class AccessInterceptor implements HandlerInterceptor {
    private static final String OWN_PACKAGE = "dk.budgetspor.";

    private final boolean publicAccess;

    AccessInterceptor(boolean publicAccess) {
        this.publicAccess = publicAccess;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.getBeanType().getName().startsWith(OWN_PACKAGE)) {
            check(method.getMethodAnnotation(AllowedTo.class));
        }
        return true;
    }

    private void check(@Nullable AllowedTo allowed) {
        Caller caller = Caller.current();
        boolean granted = allowed != null && (allowed.beforeLogin() || isGranted(allowed, caller));
        if (!granted) {
            throw Refusal.because(caller.isAnonymous() ? ErrorCode.NOT_LOGGED_IN : ErrorCode.NOT_ALLOWED);
        }
    }

    private boolean isGranted(AllowedTo allowed, Caller caller) {
        if (allowed.everyone()) {
            return publicAccess || !caller.isAnonymous();
        }
        return allowed.anyLogin() ? !caller.isAnonymous() : caller.has(roles(allowed));
    }

    /** The roles it names. */
    static Role[] roles(AllowedTo allowed) {
        return allowed.people() ? Role.ofPeople() : allowed.value();
    }

    /** The role the caller acts in at this endpoint. */
    static Role actingRole(HandlerMethod method) {
        AllowedTo allowed = method.getMethodAnnotation(AllowedTo.class);
        return Caller.current()
                .actingAs(allowed == null ? new Role[0] : roles(allowed))
                .orElseThrow(() -> Refusal.because(ErrorCode.NOT_ALLOWED));
    }
}
