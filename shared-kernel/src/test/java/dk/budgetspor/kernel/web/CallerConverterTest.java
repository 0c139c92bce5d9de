package dk.budgetspor.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.budgetspor.kernel.messaging.Role;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;

class CallerConverterTest {
    private static final TokenSettings USUAL = new TokenSettings("roles", "areas", "bodies", "name", Map.of());

    @Test
    void a_token_says_who_calls() {
        Caller caller = caller(
                USUAL,
                Map.of(
                        "name", "Mette Chef",
                        "roles", List.of("AREA_MANAGER", "MEMBER"),
                        "areas", List.of("KUF", "ØU"),
                        "bodies", List.of("*")));

        assertThat(caller)
                .isEqualTo(new Caller(
                        "mette",
                        "Mette Chef",
                        Set.of(Role.AREA_MANAGER, Role.MEMBER),
                        Set.of("KUF", "ØU"),
                        Set.of(Caller.ALL)));
    }

    @Test
    void own_codes_are_read_in_their_one_spelling() {
        Caller caller = caller(USUAL, Map.of("areas", List.of("kuf", "*"), "bodies", List.of("øk", "not a code")));

        assertThat(caller.areas()).containsExactlyInAnyOrder("KUF", Caller.ALL);
        assertThat(caller.bodies()).containsExactly("ØK");
    }

    @Test
    void what_a_token_leaves_out_is_not_granted() {
        Caller caller = caller(USUAL, Map.of());

        assertThat(caller).isEqualTo(new Caller("mette", "mette", Set.of(), Set.of(), Set.of()));
    }

    @Test
    void claims_may_be_nested() {
        var settings = new TokenSettings("realm_access.roles", "ext.own.areas", "ext.own.bodies", "ext.name", Map.of());

        Caller caller = caller(
                settings,
                Map.of(
                        "roles", List.of("ADMINISTRATOR"),
                        "realm_access", Map.of("roles", List.of("PLANNER")),
                        "ext",
                                Map.of(
                                        "name",
                                        "Mette",
                                        "own",
                                        Map.of("areas", List.of("KUF"), "bodies", List.of("KU")))));

        assertThat(caller).isEqualTo(new Caller("mette", "Mette", Set.of(Role.PLANNER), Set.of("KUF"), Set.of("KU")));
    }

    @Test
    void a_path_that_leads_nowhere_grants_nothing() {
        var settings = new TokenSettings("realm_access.roles", "areas.own", "bodies.", "name.x", Map.of());

        Caller caller = caller(
                settings,
                Map.of("realm_access", "text", "areas", List.of("KUF"), "bodies", List.of("KU"), "name", "Mette"));

        assertThat(caller).isEqualTo(new Caller("mette", "mette", Set.of(), Set.of(), Set.of()));
    }

    @Test
    void roles_may_be_called_something_else() {
        var settings = new TokenSettings(
                "roles",
                "areas",
                "bodies",
                "name",
                Map.of(Role.PLANNER, "økonomi", Role.ADMINISTRATOR, "budgetspor-admin"));

        Caller caller = caller(settings, Map.of("roles", List.of("økonomi", "AUDITOR", "ADMINISTRATOR")));

        // a renamed role is no longer known by its own name
        assertThat(caller.roles()).containsExactlyInAnyOrder(Role.PLANNER, Role.AUDITOR);
    }

    @Test
    void what_is_no_list_of_texts_grants_nothing() {
        Caller caller = caller(
                USUAL, Map.of("roles", "PLANNER", "areas", List.of(7, true), "bodies", Map.of("KU", 1), "name", 7));

        assertThat(caller).isEqualTo(new Caller("mette", "mette", Set.of(), Set.of(), Set.of()));
    }

    @Test
    void roles_nobody_knows_are_passed_over() {
        assertThat(caller(USUAL, Map.of("roles", List.of("planner", "ROOT", "MEMBER")))
                        .roles())
                .containsExactly(Role.MEMBER);
    }

    @Test
    void a_token_without_a_subject_is_nobody() {
        Jwt nobody = new Jwt("t", Instant.EPOCH, Instant.MAX, Map.of("alg", "none"), Map.of("name", "Mette"));

        assertThatThrownBy(() -> new CallerConverter(USUAL).convert(nobody)).isInstanceOf(NullPointerException.class);
    }

    private static Caller caller(TokenSettings settings, Map<String, Object> claims) {
        Map<String, Object> all = new HashMap<>(claims);
        all.put("sub", "mette");
        return new CallerConverter(settings)
                .convert(new Jwt("t", Instant.EPOCH, Instant.MAX, Map.of("alg", "none"), all))
                .caller();
    }
}
