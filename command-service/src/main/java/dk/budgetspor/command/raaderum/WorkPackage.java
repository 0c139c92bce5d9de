package dk.budgetspor.command.raaderum;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.budgetspor.command.platform.ExpectedVersion;
import dk.budgetspor.command.platform.areas.AreaRegister;
import dk.budgetspor.command.platform.areas.NamedAreasExist;
import dk.budgetspor.command.platform.bodies.BodyKindRegister;
import dk.budgetspor.command.platform.bodies.BodyRegister;
import dk.budgetspor.kernel.organisation.BodyCode;
import dk.budgetspor.kernel.raaderum.RoundId;
import dk.budgetspor.kernel.raaderum.WorkPackageFormed;
import dk.budgetspor.kernel.raaderum.WorkPackageRegrouped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.interceptors.MessageHandlerInterceptor;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Ideas of a management area that are worked on together (document C). */
@Aggregate(snapshotTriggerDefinition = "snapshotsOfLongStreams")
@Revision("1")
@SuppressWarnings("NullAway.Init") // the sourcing handler of the first event assigns
final class WorkPackage {
    @AggregateIdentifier
    private UUID workPackageId;

    private UUID roundId;
    private List<String> workingGroup;
    private @Nullable String steeringGroupCode;

    WorkPackage() {}

    @CommandHandler
    WorkPackage(
            FormWorkPackage command,
            RoundRegister rounds,
            AreaRegister areas,
            BodyRegister bodies,
            BodyKindRegister kinds) {
        ClosedRoundsStayAsTheyAre.check(command.roundId(), rounds);
        NamedAreasExist.check("/areaCode", command.areaCode(), areas);
        apply(new WorkPackageFormed(
                command.workPackageId().value(),
                command.roundId().value(),
                command.title(),
                command.areaCode().value(),
                group(command.workingGroup()),
                steering(command.steeringGroupCode(), bodies, kinds)));
    }

    @MessageHandlerInterceptor
    void guard(CommandMessage<?> command) {
        ExpectedVersion.check(command);
    }

    @CommandHandler
    void handle(RegroupWorkPackage command, RoundRegister rounds, BodyRegister bodies, BodyKindRegister kinds) {
        ClosedRoundsStayAsTheyAre.check(new RoundId(roundId), rounds);
        List<String> group = group(command.workingGroup());
        String steering = steering(command.steeringGroupCode(), bodies, kinds);
        if (!group.equals(workingGroup) || !Objects.equals(steering, steeringGroupCode)) {
            apply(new WorkPackageRegrouped(workPackageId, roundId, group, steering, command.reason()));
        }
    }

    private static List<String> group(List<String> workingGroup) {
        WorkingGroupsNameOfficesOnce.check(workingGroup);
        return workingGroup;
    }

    private static @Nullable String steering(@Nullable BodyCode code, BodyRegister bodies, BodyKindRegister kinds) {
        if (code == null) {
            return null;
        }
        SteeringGroupsAreOfASteeringKind.check("/steeringGroupCode", code, bodies, kinds);
        return code.value();
    }

    @EventSourcingHandler
    void on(WorkPackageFormed event) {
        workPackageId = event.workPackageId();
        roundId = event.roundId();
        workingGroup = event.workingGroup();
        steeringGroupCode = event.steeringGroupCode();
    }

    @EventSourcingHandler
    void on(WorkPackageRegrouped event) {
        workingGroup = event.workingGroup();
        steeringGroupCode = event.steeringGroupCode();
    }
}
