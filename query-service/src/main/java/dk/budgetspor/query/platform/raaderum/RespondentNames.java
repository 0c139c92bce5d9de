package dk.budgetspor.query.platform.raaderum;

import dk.budgetspor.kernel.personal.PersonalNames;
import dk.budgetspor.kernel.personal.SealedName;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * The names of those who answered a hearing. Names of private persons are opened when they are told and at no other time,
 * so that one that was erased is nowhere.
 */
@Component
public class RespondentNames {
    /** In place of a name that was erased. */
    public static final String ERASED = "(navn slettet)";

    private final PersonalNames names;

    RespondentNames(@Qualifier("readerNames") PersonalNames names) {
        this.names = names;
    }

    /** Several names at once, under the identifier of their key; those that were erased are {@value #ERASED}. */
    public Map<UUID, String> open(Collection<SealedName> sealed) {
        Map<UUID, String> opened = new HashMap<>();
        sealed.forEach(each -> opened.put(each.keyId(), ERASED));
        names.open(sealed).forEach((key, name) -> opened.put(key, name.value()));
        return opened;
    }

    /**
     * One name.
     *
     * @param respondent as the event has it
     * @param key names the key that opens it; null if it is not sealed
     */
    public String open(String respondent, @Nullable UUID key) {
        return key == null
                ? respondent
                : names.open(new SealedName(key, respondent))
                        .map(name -> name.value())
                        .orElse(ERASED);
    }
}
