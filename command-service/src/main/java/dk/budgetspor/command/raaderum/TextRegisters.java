package dk.budgetspor.command.raaderum;

import dk.budgetspor.command.platform.areas.AreaRegister;
import dk.budgetspor.command.platform.bodies.BodyKindRegister;
import dk.budgetspor.command.platform.bodies.BodyRegister;
import org.springframework.stereotype.Component;

/** What the rules about what a proposal says need to know beyond it. */
@Component
record TextRegisters(
        AreaRegister areas,
        BodyRegister bodies,
        BodyKindRegister kinds,
        WorkPackageRegister workPackages,
        IdeaRegister ideas) {}
