package dk.budgetspor.kernel.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;

/** Lets a controller ask for its {@link CommandRequest}. */
final class CommandRequestArgument implements HandlerMethodArgumentResolver {
    private static final byte[] NO_BODY = {};

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == CommandRequest.class;
    }

    @Override
    public CommandRequest resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        HandlerMethod handler = (HandlerMethod) request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE);
        return new CommandRequest(
                Caller.current(),
                AccessInterceptor.actingRole(handler),
                request.getRequestURI(),
                request.getHeader(HttpHeaders.IF_MATCH),
                request.getHeader(Headers.IDEMPOTENCY_KEY),
                request.getAttribute(RequestBodyFilter.BODY) instanceof byte[] body ? body : NO_BODY);
    }
}
