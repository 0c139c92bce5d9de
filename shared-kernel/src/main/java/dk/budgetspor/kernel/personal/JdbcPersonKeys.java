package dk.budgetspor.kernel.personal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The keys in the event store's database, in the transaction of whoever asks. */
final class JdbcPersonKeys implements PersonKeys {
    private final JdbcClient jdbc;

    JdbcPersonKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(UUID keyId, byte[] secret) {
        jdbc.sql("INSERT INTO event_store.person_key (key_id, secret) VALUES (:keyId, :secret)")
                .param("keyId", keyId)
                .param("secret", secret)
                .update();
    }

    @Override
    public Map<UUID, byte[]> find(Collection<UUID> keyIds) {
        Map<UUID, byte[]> found = new HashMap<>();
        jdbc.sql("SELECT key_id, secret FROM event_store.person_key WHERE key_id = ANY (:keyIds)")
                .param("keyIds", keyIds.toArray(UUID[]::new))
                .query(row -> {
                    found.put(row.getObject("key_id", UUID.class), row.getBytes("secret"));
                });
        return found;
    }

    @Override
    public void destroy(UUID keyId) {
        jdbc.sql("DELETE FROM event_store.person_key WHERE key_id = :keyId")
                .param("keyId", keyId)
                .update();
    }
}
