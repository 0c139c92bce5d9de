package dk.budgetspor.query.application.login;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientPropertiesMapper;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;

/** Where people log in. It is asked for its addresses at the first login, so that the pages start without it. */
final class Issuer implements ClientRegistrationRepository {
    private final OAuth2ClientProperties settings;
    private volatile @Nullable ClientRegistration known;

    Issuer(OAuth2ClientProperties settings) {
        this.settings = settings;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        return id.equals(LoginSettings.REGISTRATION) ? registration() : null;
    }

    /**
     * Its addresses, and who we are there.
     *
     * @throws RuntimeException if it cannot be asked, or answers something else
     */
    ClientRegistration registration() {
        ClientRegistration answer = known;
        if (answer == null) {
            answer = Objects.requireNonNull(new OAuth2ClientPropertiesMapper(settings)
                    .asClientRegistrations()
                    .get(LoginSettings.REGISTRATION));
            known = answer;
        }
        return answer;
    }

    /** The origin of the address that ends a login there; empty if it has none, or has not been asked yet. */
    Optional<String> originOfLogout() {
        return Optional.ofNullable(known)
                .map(answer ->
                        answer.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint"))
                .map(address -> URI.create(address.toString()))
                .map(address -> address.getScheme() + "://" + address.getRawAuthority());
    }
}
