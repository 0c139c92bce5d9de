package dk.budgetspor.query.platform.pages;

import dk.budgetspor.kernel.web.CallerAuthentication;
import dk.budgetspor.kernel.web.Headers;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRequest;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpRequestValues;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;
import org.springframework.web.util.DefaultUriBuilderFactory;
import org.springframework.web.util.UriBuilder;
import org.springframework.web.util.UriBuilderFactory;

/**
 * The way from a page to the command service, over HTTP and in the caller's own name. Each room says which commands its
 * pages give, in an interface of {@code @PostExchange} methods that take a {@link Submission}.
 */
@Component
public class CommandApi {
    private static final String URL = "budgetspor.command-service.url";
    private static final String DEFAULT_URL = "http://localhost:8081";
    private static final Duration CONNECT_PATIENCE = Duration.ofSeconds(3);
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final HttpServiceProxyFactory factory;

    CommandApi(Environment environment) {
        JdkClientHttpRequestFactory connections = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT_PATIENCE)
                .build());
        connections.setReadTimeout(PATIENCE);
        RestClient client = RestClient.builder()
                .uriBuilderFactory(new CurrentAddress(environment))
                .requestFactory(connections)
                .requestInterceptor(CommandApi::inTheCallersName)
                .defaultHeader(HttpHeaders.ACCEPT_LANGUAGE, "da")
                .defaultHeader(
                        HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_PROBLEM_JSON_VALUE)
                .build();
        this.factory = HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client))
                .customArgumentResolver(CommandApi::fill)
                .build();
    }

    /** The commands as methods. */
    public <T> T commands(Class<T> type) {
        return factory.createClient(type);
    }

    private static boolean fill(
            @Nullable Object argument, MethodParameter parameter, HttpRequestValues.Builder request) {
        if (!(argument instanceof Submission submission)) {
            return false;
        }
        Form form = submission.form();
        if (form.version() != null) {
            request.addHeader(HttpHeaders.IF_MATCH, "\"" + form.version() + "\"");
        }
        request.addHeader(Headers.IDEMPOTENCY_KEY, form.key());
        request.setContentType(MediaType.APPLICATION_JSON);
        request.setBodyValue(submission.content());
        return true;
    }

    private static ClientHttpResponse inTheCallersName(
            HttpRequest request, byte[] body, ClientHttpRequestExecution execution) throws java.io.IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof CallerAuthentication login) {
            request.getHeaders().setBearerAuth(login.getToken().getTokenValue());
        }
        return execution.execute(request, body);
    }

    /** Asked for at each call: in one process with the pages, the port is known only once the server runs. */
    private record CurrentAddress(Environment environment) implements UriBuilderFactory {
        private DefaultUriBuilderFactory now() {
            return new DefaultUriBuilderFactory(environment.getProperty(CommandApi.URL, DEFAULT_URL));
        }

        @Override
        public URI expand(String template, Map<String, ?> variables) {
            return now().expand(template, variables);
        }

        @Override
        public URI expand(String template, @Nullable Object... variables) {
            return now().expand(template, variables);
        }

        @Override
        public UriBuilder uriString(String template) {
            return now().uriString(template);
        }

        @Override
        public UriBuilder builder() {
            return now().builder();
        }
    }
}
