package dk.budgetspor.kernel.web;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses a command whose answer the caller would not take, before it is carried out: Spring finds that out only when
 * the answer is written, and then something has happened that was answered as refused.
 */
final class CommandMediaTypes implements HandlerInterceptor {
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            if (!acceptsJson(request)) {
                throw Refusal.because(ErrorCode.NOT_ACCEPTABLE);
            }
            if (!isOneType(request.getContentType())) {
                throw Refusal.because(ErrorCode.UNSUPPORTED_MEDIA_TYPE);
            }
        }
        return true;
    }

    private static boolean acceptsJson(HttpServletRequest request) {
        List<String> accept = Collections.list(request.getHeaders(HttpHeaders.ACCEPT));
        try {
            return accept.isEmpty()
                    || MediaType.parseMediaTypes(accept).stream()
                            .anyMatch(MediaType.APPLICATION_JSON::isCompatibleWith);
        } catch (InvalidMediaTypeException nonsense) {
            return false;
        }
    }

    private static boolean isOneType(@org.jspecify.annotations.Nullable String type) {
        try {
            return type == null || MediaType.parseMediaType(type).isConcrete();
        } catch (InvalidMediaTypeException nonsense) {
            return false;
        }
    }
}
