package dk.budgetspor.kernel.web;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses control characters in query parameters: the database knows no text with a NUL in it. */
final class ParameterInterceptor implements HandlerInterceptor {
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        boolean plain = request.getParameterMap().values().stream()
                .flatMap(Arrays::stream)
                .flatMapToInt(String::chars)
                .noneMatch(Character::isISOControl);
        if (!plain) {
            throw Refusal.because(ErrorCode.MALFORMED_REQUEST);
        }
        return true;
    }
}
