package dk.budgetspor.command.application;

import dk.budgetspor.kernel.eventstore.TestDatabase;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.test.context.ContextConfiguration;

/** The command service as it runs in production, on a database of its own; tokens are told in clear. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = {CommandServiceApplication.class, RunningService.Tokens.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.config.name=command-service")
@ContextConfiguration(initializers = RunningService.Database.class)
@interface RunningService {
    /** The database of the one context all these tests share. */
    final class Database implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        static final TestDatabase DATABASE = TestDatabase.unmigrated();

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(DATABASE.properties()).applyTo(context);
        }

        /** Another node of the service, on the same database. */
        static ConfigurableApplicationContext anotherNode() {
            List<String> arguments =
                    new ArrayList<>(List.of("--spring.config.name=command-service", "--server.port=0"));
            DATABASE.properties().forEach(property -> arguments.add("--" + property));
            return SpringApplication.run(
                    new Class<?>[] {CommandServiceApplication.class, Tokens.class}, arguments.toArray(String[]::new));
        }
    }

    /** A token reads {@code subject.ROLE+ROLE.CODE+CODE}; the codes are of areas and bodies, {@code ALL} of all. */
    @TestConfiguration
    class Tokens {
        @Bean
        JwtDecoder jwtDecoder() {
            return token -> {
                String[] parts = token.split("\\.", -1);
                if (parts.length != 3) {
                    throw new BadJwtException("not a token of the tests");
                }
                return new Jwt(
                        token,
                        Instant.now(),
                        Instant.now().plusSeconds(60),
                        Map.of("alg", "none"),
                        Map.of(
                                "sub",
                                parts[0],
                                "name",
                                parts[0],
                                "roles",
                                list(parts[1]),
                                "areas",
                                list(parts[2]),
                                "bodies",
                                list(parts[2])));
            };
        }

        private static List<String> list(String joined) {
            return Arrays.asList(joined.replace("ALL", "*").split("\\+"));
        }
    }
}
