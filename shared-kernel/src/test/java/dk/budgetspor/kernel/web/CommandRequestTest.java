package dk.budgetspor.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.budgetspor.kernel.messaging.Role;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CommandRequestTest {
    @Test
    void without_a_key_every_identifier_is_another() {
        CommandRequest request = request("anna", "/api/bodies/KB/add-seat", null);

        assertThat(request.newId()).isNotEqualTo(request.newId());
    }

    @Test
    void a_retry_gets_the_same_identifier() {
        assertThat(id("anna", "/api/bodies/KB/add-seat", "k1")).isEqualTo(id("anna", "/api/bodies/KB/add-seat", "k1"));
    }

    @Test
    void another_sender_address_or_key_gets_another() {
        UUID first = id("anna", "/api/bodies/KB/add-seat", "k1");

        assertThat(id("bo", "/api/bodies/KB/add-seat", "k1")).isNotEqualTo(first);
        assertThat(id("anna", "/api/bodies/DIR/add-seat", "k1")).isNotEqualTo(first);
        assertThat(id("anna", "/api/bodies/KB/add-seat", "k2")).isNotEqualTo(first);
        assertThat(id("anna /api", "/bodies", "k")).isNotEqualTo(id("anna", "/api/bodies", "k"));
    }

    private static UUID id(String subject, String path, String key) {
        return request(subject, path, key).newId();
    }

    private static CommandRequest request(String subject, String path, @Nullable String key) {
        Caller caller = new Caller(subject, subject, Set.of(Role.ADMINISTRATOR), Set.of(), Set.of());
        return new CommandRequest(caller, Role.ADMINISTRATOR, path, null, key, new byte[0]);
    }
}
