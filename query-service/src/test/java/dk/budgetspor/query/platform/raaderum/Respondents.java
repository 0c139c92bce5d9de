package dk.budgetspor.query.platform.raaderum;

import dk.budgetspor.kernel.personal.PersonKeys;
import dk.budgetspor.kernel.personal.PersonalName;
import dk.budgetspor.kernel.personal.PersonalNames;
import dk.budgetspor.kernel.personal.SealedName;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Names of respondents whose keys are kept in memory, for tests of the rooms. */
public final class Respondents implements PersonKeys {
    private final Map<UUID, byte[]> keys = new HashMap<>();
    private final PersonalNames names = new PersonalNames(this);

    /** What the rooms open them with. */
    public RespondentNames names() {
        return new RespondentNames(names);
    }

    public SealedName seal(String name) {
        return names.seal(new PersonalName(name));
    }

    public void erase(UUID key) {
        names.erase(key);
    }

    @Override
    public void keep(UUID keyId, byte[] secret) {
        keys.put(keyId, secret);
    }

    @Override
    public Map<UUID, byte[]> find(Collection<UUID> keyIds) {
        Map<UUID, byte[]> found = new HashMap<>(keys);
        found.keySet().retainAll(keyIds);
        return found;
    }

    @Override
    public void destroy(UUID keyId) {
        keys.remove(keyId);
    }
}
