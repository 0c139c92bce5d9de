package dk.budgetspor.query.application.login;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;

/** How the issuer is asked for tokens: as Spring Security does, but not for ever. */
final class TokenRequests {
    private static final Duration CONNECT_PATIENCE = Duration.ofSeconds(3);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private TokenRequests() {}

    static RestClient client() {
        JdkClientHttpRequestFactory connections = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(CONNECT_PATIENCE).build());
        connections.setReadTimeout(PATIENCE);
        return RestClient.builder()
                .requestFactory(connections)
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }
}
