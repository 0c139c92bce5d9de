package dk.budgetspor.command.organisation;

import dk.budgetspor.command.platform.bodies.BodyRegister;
import dk.budgetspor.command.platform.bodies.BodyRegister.Standing;
import dk.budgetspor.kernel.organisation.AreaCode;
import dk.budgetspor.kernel.organisation.BodyCode;
import dk.budgetspor.kernel.organisation.BodyDissolved;
import dk.budgetspor.kernel.organisation.BodyEstablished;
import dk.budgetspor.kernel.organisation.BodyKind;
import dk.budgetspor.kernel.organisation.ManagementAreaEstablished;
import java.util.List;
import java.util.Map;

/** What has happened before. */
final class Given {
    static final BodyCode BODY = new BodyCode("KU");
    static final AreaCode AREA = new AreaCode("KUF");

    private Given() {}

    static BodyEstablished established() {
        return new BodyEstablished("KU", "Kulturudvalget", BodyKind.STANDING_COMMITTEE);
    }

    static BodyDissolved dissolved() {
        return new BodyDissolved("KU", "ny styrelsesvedtægt");
    }

    static ManagementAreaEstablished areaEstablished() {
        return new ManagementAreaEstablished("KUF", "Kultur og fritid", "Velfærd", List.of("KU", "ØK"));
    }

    /** KU and ØK exist, BØ is dissolved, and there is no other. */
    static BodyRegister bodies() {
        Map<String, Standing> bodies = Map.of("KU", Standing.EXISTS, "ØK", Standing.EXISTS, "BØ", Standing.DISSOLVED);
        return code -> bodies.getOrDefault(code.value(), Standing.UNKNOWN);
    }
}
