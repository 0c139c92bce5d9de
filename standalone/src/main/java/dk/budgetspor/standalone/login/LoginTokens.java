package dk.budgetspor.standalone.login;

import dk.budgetspor.kernel.messaging.Role;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** Signs the tokens of the example users with a key that lives as long as the process. */
public final class LoginTokens {
    private static final Duration LIFETIME = Duration.ofHours(12);
    private static final Duration RENEWED_BEFORE_END = Duration.ofHours(1);
    private static final int KEY_BITS = 2048;

    private final ExampleUsers users;
    private final Clock clock;
    private final RSAPublicKey publicKey;
    private final JwtEncoder encoder;
    private final Map<Role, Jwt> issued = new ConcurrentHashMap<>();

    LoginTokens(ExampleUsers users, Clock clock) {
        this.users = users;
        this.clock = clock;
        KeyPair keys = keys();
        this.publicKey = (RSAPublicKey) keys.getPublic();
        this.encoder = NimbusJwtEncoder.withKeyPair(publicKey, (RSAPrivateKey) keys.getPrivate())
                .build();
    }

    /** A token for the role's user, good for at least an hour. */
    public Jwt tokenFor(Role role) {
        Instant now = clock.instant();
        return Objects.requireNonNull(issued.compute(
                role,
                (same, token) -> token != null
                                && now.plus(RENEWED_BEFORE_END).isBefore(Objects.requireNonNull(token.getExpiresAt()))
                        ? token
                        : sign(role, now)));
    }

    private Jwt sign(Role role, Instant now) {
        String user = ExampleUsers.nameOf(role);
        JwtClaimsSet claims = JwtClaimsSet.builder()
                .issuer("urn:budgetspor:standalone")
                .subject(user)
                .issuedAt(now)
                .expiresAt(now.plus(LIFETIME))
                .claim("name", user)
                .claim("roles", List.of(role.name()))
                .claim("areas", users.areas())
                .claim("bodies", users.bodies())
                .build();
        return encoder.encode(JwtEncoderParameters.from(
                JwsHeader.with(SignatureAlgorithm.RS256).build(), claims));
    }

    JwtDecoder decoder() {
        return NimbusJwtDecoder.withPublicKey(publicKey).build();
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(KEY_BITS);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
