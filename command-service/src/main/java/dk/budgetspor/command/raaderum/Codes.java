package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.organisation.AreaCode;
import dk.budgetspor.kernel.organisation.BodyCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Codes as sent over HTTP, which may be left out. */
final class Codes {
    private Codes() {}

    static List<AreaCode> areas(@Nullable List<String> codes) {
        return codes == null ? List.of() : codes.stream().map(AreaCode::new).toList();
    }

    static @Nullable AreaCode area(@Nullable String code) {
        return code == null ? null : new AreaCode(code);
    }

    static @Nullable BodyCode body(@Nullable String code) {
        return code == null ? null : new BodyCode(code);
    }
}
