package dk.budgetspor.standalone;

import dk.budgetspor.standalone.login.LoginTokens;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.test.util.ReflectionTestUtils;

/** Tokens that no example user has, signed with the same key. */
record Tokens(Running app) {
    String of(List<String> roles, List<String> areas) {
        return of(roles, areas, List.of());
    }

    String of(List<String> roles, List<String> areas, List<String> bodies) {
        return sign(
                Map.of("roles", roles, "areas", areas, "bodies", bodies),
                Instant.now().plusSeconds(600));
    }

    String expired() {
        return sign(Map.of("roles", List.of("PLANNER")), Instant.now().minusSeconds(600));
    }

    private String sign(Map<String, List<String>> claims, Instant end) {
        JwtEncoder encoder = (JwtEncoder) Objects.requireNonNull(
                ReflectionTestUtils.getField(app.context().getBean(LoginTokens.class), "encoder"));
        JwtClaimsSet set = JwtClaimsSet.builder()
                .subject("someone")
                .issuedAt(end.minusSeconds(3_600))
                .expiresAt(end)
                .claims(all -> all.putAll(claims))
                .build();
        return encoder.encode(JwtEncoderParameters.from(
                        JwsHeader.with(SignatureAlgorithm.RS256).build(), set))
                .getTokenValue();
    }
}
