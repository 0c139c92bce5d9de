package dk.budgetspor.kernel.personal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The keys of names without a database. */
public final class PersonKeysInMemory implements PersonKeys {
    private final Map<UUID, byte[]> secrets = new HashMap<>();

    @Override
    public void keep(UUID keyId, byte[] secret) {
        secrets.put(keyId, secret.clone());
    }

    @Override
    public Map<UUID, byte[]> find(Collection<UUID> keyIds) {
        Map<UUID, byte[]> found = new HashMap<>(secrets);
        found.keySet().retainAll(keyIds);
        return found;
    }

    @Override
    public void destroy(UUID keyId) {
        secrets.remove(keyId);
    }

    public int count() {
        return secrets.size();
    }
}
