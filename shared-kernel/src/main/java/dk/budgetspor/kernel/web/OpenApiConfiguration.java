package dk.budgetspor.kernel.web;

import dk.budgetspor.kernel.messaging.Role;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;

/** The contract as a document: what every operation has in common is said once, here. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {
    private static final String PROBLEM = "Problem";

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class, CommandRequest.class);
    }

    @Bean
    OpenAPI openApi() {
        Components components = new Components()
                .addSecuritySchemes(
                        "bearer",
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT"))
                .addSecuritySchemes(
                        "basic",
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("basic")
                                .description("Example users of the standalone edition only."));
        ModelConverters.getInstance(true).read(ProblemShape.class).forEach(components::addSchemas);
        ModelConverters.getInstance(true).read(Problems.FieldProblem.class).forEach(components::addSchemas);
        return new OpenAPI()
                .info(new Info()
                        .title("Budgetspor")
                        .version("1")
                        .description("From budget agreement to decisions and results. A body may be 1 MiB, nested 50"
                                + " deep; unknown fields are refused."))
                .components(components)
                .addSecurityItem(new SecurityRequirement().addList("bearer"))
                .addSecurityItem(new SecurityRequirement().addList("basic"));
    }

    @Bean
    GlobalOperationCustomizer commonParts() {
        return (operation, method) -> {
            if (takes(CommandRequest.class, method)) {
                command(operation);
            } else {
                operation.addParametersItem(header(
                        Headers.MIN_POSITION, "Wait until the view has seen this position.", new IntegerSchema()));
            }
            allowed(operation, method.getMethodAnnotation(AllowedTo.class));
            operation
                    .getResponses()
                    .addApiResponse(
                            "default",
                            new ApiResponse()
                                    .description("A problem (RFC 9457) with a stable code.")
                                    .content(new Content()
                                            .addMediaType(
                                                    org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                                                    new MediaType().schema(new Schema<>().$ref(PROBLEM)))));
            return operation;
        };
    }

    private static boolean takes(Class<?> type, HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .map(MethodParameter::getParameterType)
                .anyMatch(type::equals);
    }

    private static void command(Operation operation) {
        operation.addParametersItem(header(
                "If-Match", "The version that was seen, in quotes; another version answers 412.", new StringSchema()));
        operation.addParametersItem(header(
                Headers.IDEMPOTENCY_KEY,
                "Makes a retry safe: the same key and body give the first answer again.",
                new StringSchema().minLength(1).maxLength(255).pattern("[\\x21-\\x7e]+")));
        operation.getResponses().values().forEach(answer -> {
            answer.addHeaderObject("ETag", described("The version of what it happened to."));
            answer.addHeaderObject(Headers.POSITION, described("The position in the store of its last event."));
        });
    }

    private static io.swagger.v3.oas.models.headers.Header described(String text) {
        return new io.swagger.v3.oas.models.headers.Header().description(text).schema(new StringSchema());
    }

    private static HeaderParameter header(String name, String description, Schema<?> schema) {
        HeaderParameter parameter = new HeaderParameter();
        parameter.name(name).description(description).schema(schema);
        return parameter;
    }

    private static void allowed(Operation operation, @Nullable AllowedTo allowed) {
        if (allowed != null) {
            String who = allowed.everyone()
                    ? "everyone"
                    : allowed.anyLogin()
                            ? "any login"
                            : String.join(
                                    ", ",
                                    Arrays.stream(AccessInterceptor.roles(allowed))
                                            .map(Role::name)
                                            .toList());
            operation.setDescription("For " + who + ".");
        }
    }

    /** A problem as it is sent; see {@link Problems}. */
    @io.swagger.v3.oas.annotations.media.Schema(name = PROBLEM)
    record ProblemShape(
            String type,
            String title,
            int status,
            String detail,
            String instance,
            String code,
            @Nullable List<Problems.FieldProblem> errors) {}
}
