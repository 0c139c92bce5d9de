package dk.budgetspor.query.platform.pages;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Lets a controller ask for the {@link Form} that was sent. */
final class FormArgument implements HandlerMethodArgumentResolver {
    private static final Set<String> OWN = Set.of(Form.ACTION, Form.KEY, Form.VERSION, "_csrf");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Form.class;
    }

    @Override
    public Form resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Map<String, String> typed = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!OWN.contains(name)) {
                typed.put(name, String.join("\n", values));
            }
        });
        return new Form(required(request, Form.ACTION), required(request, Form.KEY), version(request), typed, Map.of());
    }

    private static String required(NativeWebRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    private static @Nullable Long version(NativeWebRequest request) {
        String version = Objects.requireNonNullElse(request.getParameter(Form.VERSION), "");
        if (version.isEmpty()) {
            return null;
        }
        if (!version.matches("\\d{1,18}")) {
            throw Refusal.because(ErrorCode.MALFORMED_REQUEST);
        }
        return Long.valueOf(version);
    }
}
