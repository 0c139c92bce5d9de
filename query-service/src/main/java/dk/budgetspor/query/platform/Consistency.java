package dk.budgetspor.query.platform;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.web.Headers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Waits, briefly, until a view shows what the caller knows to have happened. */
@Component
public class Consistency implements HandlerInterceptor {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final long LOOK_EVERY_NANOS = 2_000_000;

    private final ViewProgress progress;

    Consistency(ViewProgress progress) {
        this.progress = progress;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String wanted = request.getHeader(Headers.MIN_POSITION);
        if (wanted != null
                && handler instanceof HandlerMethod method
                && method.getBeanType().isAnnotationPresent(ShowsView.class)) {
            for (String view :
                    method.getBeanType().getAnnotation(ShowsView.class).value()) {
                await(view, parse(wanted));
            }
        }
        return true;
    }

    private static long parse(String position) {
        if (!position.matches("\\d{1,18}")) {
            throw Refusal.because(ErrorCode.INVALID_POSITION);
        }
        return Long.parseLong(position);
    }

    /**
     * Waits for the view.
     *
     * @throws Refusal {@code view-behind} if it takes too long
     */
    public void await(String viewName, long position) {
        View view = progress.view(viewName).orElseThrow();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (position > 0 && !progress.covers(view, position)) {
            if (System.nanoTime() > deadline) {
                throw Refusal.because(ErrorCode.VIEW_BEHIND);
            }
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
        }
    }
}
