package dk.budgetspor.standalone;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * Budgetspor on a free port with an empty store, started once for all tests of pages and ended after the last of them.
 * The area manager's only own area is {@link #OWN_AREA}, the secretary's only own body {@link #OWN_BODY}. Tests ask for the {@link Given} or the {@link Api}.
 */
final class RunningPages implements ParameterResolver {
    static final String OWN_AREA = "EGET";
    static final String OWN_BODY = "EGEU";

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        Class<?> type = parameter.getParameter().getType();
        return type == Given.class || type == Api.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Running running = test.getRoot()
                .getStore(ExtensionContext.Namespace.create(RunningPages.class))
                .computeIfAbsent(Running.class, key -> Running.start(), Running.class);
        return parameter.getParameter().getType() == Given.class ? running.given() : running.api();
    }

    private record Running(ConfigurableApplicationContext context, Path data, Api api, Given given)
            implements AutoCloseable {
        static Running start() {
            try {
                Path data = Files.createTempDirectory("budgetspor-pages");
                ConfigurableApplicationContext context = Standalone.start(
                        "--server.port=0",
                        "--budgetspor.example=false",
                        "--budgetspor.example-users.areas=" + OWN_AREA,
                        "--budgetspor.example-users.bodies=" + OWN_BODY,
                        "--budgetspor.data-directory=" + data.resolve("data"));
                String port = context.getEnvironment().getRequiredProperty("local.server.port");
                Api api = Api.at(URI.create("http://127.0.0.1:" + port));
                Given given = new Given(api);
                api.as("administrator").post("/api/bodies", """
                                {"code": "%s", "name": "Eget udvalg", "kind": "STANDING_COMMITTEE"}""".formatted(OWN_BODY));
                api.as("administrator")
                        .post(
                                "/api/areas",
                                "{\"code\": \"" + OWN_AREA
                                        + "\", \"name\": \"Eget område\", \"administration\": \"Velfærd\","
                                        + " \"bodyCodes\": [\"" + OWN_BODY + "\"]}");
                return new Running(context, data, api, given);
            } catch (IOException noDirectory) {
                throw new IllegalStateException(noDirectory);
            }
        }

        @Override
        public void close() throws IOException {
            context.close();
            FileSystemUtils.deleteRecursively(data);
        }
    }
}
