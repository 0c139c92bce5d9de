package dk.budgetspor.kernel.personal;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** The keys of names, each of 32 bytes and of one person. */
public interface PersonKeys {
    /** Keeps a new key. */
    void keep(UUID keyId, byte[] secret);

    /** Those of the keys that are there still. */
    Map<UUID, byte[]> find(Collection<UUID> keyIds);

    /** Has a key be no more; nothing happens if it is not there. */
    void destroy(UUID keyId);
}
