package dk.budgetspor.kernel.personal;

import java.security.SecureRandom;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Seals names of private persons, opens them, and erases them. Each name has a random key of its own, which is kept
 * beside the events and not in them: without it nothing is left of the name but how long it was.
 */
public final class PersonalNames {
    private final PersonKeys keys;
    private final SecureRandom random = new SecureRandom();

    public PersonalNames(PersonKeys keys) {
        this.keys = keys;
    }

    /**
     * Names whose keys are in the database of the event store. The writer's role may do all of it, the reader's open
     * only. What is done is part of the caller's transaction: a refused command leaves no key.
     */
    public static PersonalNames in(JdbcClient jdbc) {
        return new PersonalNames(new JdbcPersonKeys(jdbc));
    }

    /** Seals a name under a new key. */
    public SealedName seal(PersonalName name) {
        UUID keyId = UUID.randomUUID();
        byte[] secret = new byte[Seal.KEY_BYTES];
        random.nextBytes(secret);
        keys.keep(keyId, secret);
        return new SealedName(keyId, new Seal(keyId, secret).close(name.value(), random));
    }

    /**
     * The name; empty if it was erased.
     *
     * @throws IllegalStateException if it was sealed under another key, or changed since
     */
    public Optional<PersonalName> open(SealedName name) {
        return Optional.ofNullable(open(List.of(name)).get(name.keyId()));
    }

    /** Several names at once, by the identifier of their key; those that were erased are left out. */
    public Map<UUID, PersonalName> open(Collection<SealedName> names) {
        Map<UUID, byte[]> secrets =
                keys.find(names.stream().map(SealedName::keyId).collect(Collectors.toSet()));
        Map<UUID, PersonalName> opened = new HashMap<>();
        for (SealedName name : names) {
            byte[] secret = secrets.get(name.keyId());
            if (secret != null) {
                opened.put(name.keyId(), new PersonalName(new Seal(name.keyId(), secret).open(name.text())));
            }
        }
        return opened;
    }

    /** Erases a name for ever. */
    public void erase(UUID keyId) {
        keys.destroy(keyId);
    }
}
