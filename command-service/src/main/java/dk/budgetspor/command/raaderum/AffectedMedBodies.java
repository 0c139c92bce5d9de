package dk.budgetspor.command.raaderum;

import dk.budgetspor.command.platform.areas.AreaBodyRegister;
import dk.budgetspor.command.platform.bodies.BodyKindRegister;
import dk.budgetspor.command.platform.bodies.BodyRegister;
import dk.budgetspor.command.platform.bodies.BodyRegister.Standing;
import dk.budgetspor.kernel.organisation.AreaCode;
import dk.budgetspor.kernel.organisation.BodyCode;
import dk.budgetspor.kernel.organisation.BodyKind;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which bodies of co-determination the proposals of an area affect: those among the bodies of the area. */
@Component
class AffectedMedBodies {
    private static final Set<BodyKind> MED = Set.of(BodyKind.MED_MAIN, BodyKind.MED_AREA, BodyKind.MED_LOCAL);

    private final AreaBodyRegister areas;
    private final BodyRegister bodies;
    private final BodyKindRegister kinds;

    AffectedMedBodies(AreaBodyRegister areas, BodyRegister bodies, BodyKindRegister kinds) {
        this.areas = areas;
        this.bodies = bodies;
        this.kinds = kinds;
    }

    /** In the order of the area; dissolved ones are left out. */
    List<BodyCode> of(AreaCode area) {
        return areas.bodiesOf(area).stream()
                .filter(body -> kinds.kindOf(body).filter(MED::contains).isPresent())
                .filter(body -> bodies.standingOf(body) == Standing.EXISTS)
                .toList();
    }
}
