package dk.budgetspor.kernel.web;

import dk.budgetspor.kernel.messaging.NaturalKey;
import dk.budgetspor.kernel.messaging.Role;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;

/** Reads the {@link Caller} off a token whose signature has been checked. */
public final class CallerConverter implements Converter<Jwt, AbstractAuthenticationToken> {
    private final TokenSettings settings;

    CallerConverter(TokenSettings settings) {
        this.settings = settings;
    }

    @Override
    public CallerAuthentication convert(Jwt token) {
        String subject = Objects.requireNonNull(token.getSubject(), "token without subject");
        Set<String> named = texts(token, settings.rolesClaim());
        Set<Role> roles = Arrays.stream(Role.values())
                .filter(role -> named.contains(settings.nameOf(role)))
                .collect(Collectors.toUnmodifiableSet());
        String name = claim(token, settings.nameClaim()) instanceof String text ? text : subject;
        return new CallerAuthentication(
                token,
                new Caller(
                        subject,
                        name,
                        roles,
                        codes(token, settings.areasClaim()),
                        codes(token, settings.bodiesClaim())));
    }

    /** In the one spelling of codes; what cannot be a code is left out. */
    private static Set<String> codes(Jwt token, String path) {
        return texts(token, path).stream()
                .flatMap(code -> code.equals(Caller.ALL) ? Stream.of(code) : normalised(code))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> normalised(String code) {
        try {
            return Stream.of(NaturalKey.normalise(code));
        } catch (IllegalArgumentException notACode) {
            return Stream.empty();
        }
    }

    private static Set<String> texts(Jwt token, String path) {
        return claim(token, path) instanceof Collection<?> values
                ? values.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    private static @Nullable Object claim(Jwt token, String path) {
        Object value = token.getClaims();
        for (String name : path.split("\\.", -1)) {
            value = value instanceof Map<?, ?> map ? map.get(name) : null;
        }
        return value;
    }
}
