package dk.budgetspor.command.platform.areas;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.organisation.AreaCode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A management area that a command names exists; where it names several, each is another. */
public final class NamedAreasExist {
    private NamedAreasExist() {}

    /**
     * Checks one area.
     *
     * @param pointer where in the request it is named
     * @throws Refusal {@code unknown-area}
     */
    public static void check(String pointer, AreaCode code, AreaRegister areas) {
        if (!areas.knows(code)) {
            throw Refusal.of(pointer, ErrorCode.UNKNOWN_AREA, code);
        }
    }

    /**
     * Checks a list of areas.
     *
     * @param pointer where in the request the list is
     * @throws Refusal {@code duplicate} or {@code unknown-area}
     */
    public static void check(String pointer, List<AreaCode> codes, AreaRegister areas) {
        Set<AreaCode> seen = new HashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            String entry = pointer + "/" + i;
            if (!seen.add(codes.get(i))) {
                throw Refusal.of(entry, ErrorCode.DUPLICATE, codes.get(i));
            }
            check(entry, codes.get(i), areas);
        }
    }
}
