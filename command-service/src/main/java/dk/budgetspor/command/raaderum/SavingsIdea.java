package dk.budgetspor.command.raaderum;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.budgetspor.command.platform.ExpectedVersion;
import dk.budgetspor.command.platform.areas.AreaRegister;
import dk.budgetspor.command.platform.areas.NamedAreasExist;
import dk.budgetspor.kernel.organisation.AreaCode;
import dk.budgetspor.kernel.organisation.BodyCode;
import dk.budgetspor.kernel.raaderum.RoundId;
import dk.budgetspor.kernel.raaderum.SavingsIdeaMerged;
import dk.budgetspor.kernel.raaderum.SavingsIdeaRegistered;
import dk.budgetspor.kernel.raaderum.SavingsIdeaSetAside;
import dk.budgetspor.kernel.raaderum.SavingsIdeaSorted;
import dk.budgetspor.kernel.raaderum.WorkPackageId;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.interceptors.MessageHandlerInterceptor;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** An idea how to save: sorted to an area, worked on in a package, merged into another or set aside; never removed. */
@Aggregate(snapshotTriggerDefinition = "snapshotsOfLongStreams")
@Revision("1")
@SuppressWarnings("NullAway.Init") // the sourcing handler of the first event assigns
final class SavingsIdea {
    @AggregateIdentifier
    private @Nullable UUID ideaId;

    private UUID roundId;
    private @Nullable String areaCode;
    private @Nullable UUID workPackageId;
    private @Nullable UUID mergedInto;
    private boolean setAside;

    SavingsIdea() {}

    @MessageHandlerInterceptor
    void guard(CommandMessage<?> command) {
        ExpectedVersion.check(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RegisterSavingsIdea command, RoundRegister rounds, AreaRegister areas) {
        if (ideaId != null) {
            return;
        }
        ClosedRoundsStayAsTheyAre.check(command.roundId(), rounds);
        AreaCode area = command.areaCode();
        if (area != null) {
            NamedAreasExist.check("/areaCode", area, areas);
        }
        apply(new SavingsIdeaRegistered(
                command.ideaId().value(),
                command.roundId().value(),
                command.text(),
                command.origin(),
                Optional.ofNullable(command.bodyCode()).map(BodyCode::value).orElse(null),
                command.proposalId(),
                area == null ? null : area.value()));
    }

    @CommandHandler
    void handle(SortSavingsIdea command, RoundRegister rounds, AreaRegister areas, WorkPackageRegister workPackages) {
        ClosedRoundsStayAsTheyAre.check(round(), rounds);
        MergedIdeasStayAsTheyAre.check(mergedInto);
        NamedAreasExist.check("/areaCode", command.areaCode(), areas);
        WorkPackagesHoldIdeasOfTheirArea.check(round(), command.areaCode(), command.workPackageId(), workPackages);
        String area = command.areaCode().value();
        WorkPackageId into = command.workPackageId();
        UUID workPackage = into == null ? null : into.value();
        if (setAside || !area.equals(areaCode) || !Objects.equals(workPackage, workPackageId)) {
            apply(new SavingsIdeaSorted(id(), roundId, areaCode, area, workPackage));
        }
    }

    @CommandHandler
    void handle(MergeSavingsIdea command, RoundRegister rounds, IdeaRegister ideas, IdeaMerges merges) {
        UUID into = command.intoIdeaId().value();
        if (into.equals(mergedInto)) {
            return;
        }
        ClosedRoundsStayAsTheyAre.check(round(), rounds);
        MergedIdeasStayAsTheyAre.check(mergedInto);
        MergesNeverRunInACircle.check(round(), command.ideaId(), command.intoIdeaId(), merges);
        IdeasMergeIntoPursuedOnes.check(round(), command.intoIdeaId(), ideas);
        apply(new SavingsIdeaMerged(id(), roundId, into));
    }

    @CommandHandler
    void handle(SetSavingsIdeaAside command, RoundRegister rounds) {
        ClosedRoundsStayAsTheyAre.check(round(), rounds);
        MergedIdeasStayAsTheyAre.check(mergedInto);
        IdeasAreSetAsideOnce.check(setAside);
        apply(new SavingsIdeaSetAside(id(), roundId, command.reason()));
    }

    private UUID id() {
        return Objects.requireNonNull(ideaId);
    }

    private RoundId round() {
        return new RoundId(roundId);
    }

    @EventSourcingHandler
    void on(SavingsIdeaRegistered event) {
        ideaId = event.ideaId();
        roundId = event.roundId();
        areaCode = event.areaCode();
    }

    @EventSourcingHandler
    void on(SavingsIdeaSorted event) {
        areaCode = event.areaCode();
        workPackageId = event.workPackageId();
        setAside = false;
    }

    @EventSourcingHandler
    void on(SavingsIdeaMerged event) {
        mergedInto = event.intoIdeaId();
    }

    @EventSourcingHandler
    void on(SavingsIdeaSetAside event) {
        setAside = true;
    }
}
