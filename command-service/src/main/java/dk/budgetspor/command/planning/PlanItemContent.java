package dk.budgetspor.command.planning;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.budgetspor.command.platform.DocumentsAreAttachedOnce;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.planning.PlanId;
import dk.budgetspor.kernel.planning.PlanItemAmountsAdjusted;
import dk.budgetspor.kernel.planning.PlanItemCreated;
import dk.budgetspor.kernel.planning.PlanItemDerived;
import dk.budgetspor.kernel.planning.PlanItemDocumentAttached;
import dk.budgetspor.kernel.planning.PlanItemId;
import dk.budgetspor.kernel.planning.PlanItemKind;
import dk.budgetspor.kernel.planning.PlanItemReworded;
import dk.budgetspor.kernel.planning.PlanItemWeighed;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** The part of an item that decides what it says, what it costs, how heavy it is, and what belongs to it. */
@SuppressWarnings("NullAway.Init") // the sourcing handler of the first event assigns
final class PlanItemContent {
    private UUID planItemId;
    private UUID planId;
    private PlanItemKind kind;
    private ItemTexts texts;
    private ItemAmounts amounts;
    private ItemWeight weight = ItemWeight.NONE;
    private @Nullable UUID derivedFrom;
    private List<String> documents = List.of();

    @CommandHandler
    void handle(RewordPlanItem command, PlanRegister plans) {
        ClosedPlansStayAsTheyAre.check(planId, plans);
        ItemsHaveATitle.check(command.title());
        ItemTexts now = texts.changed(ItemTexts.of(command));
        ItemTexts before = texts.before(now);
        if (!now.isEmpty()) {
            apply(new PlanItemReworded(
                    planItemId,
                    planId,
                    before.title(),
                    now.title(),
                    before.description(),
                    now.description(),
                    before.process(),
                    now.process(),
                    before.followUp(),
                    now.followUp(),
                    command.reason()));
        }
    }

    @CommandHandler
    void handle(AdjustPlanItemAmounts command, PlanRegister plans) {
        PlanRegister.Plan plan = plans.find(new PlanId(planId)).orElseThrow(() -> Refusal.because(ErrorCode.NOT_FOUND));
        ClosedPlansStayAsTheyAre.check(plan.status());
        AmountsLieInTheYearsOfThePlan.check(command.amounts(), plan.period());
        ItemAmounts wanted = new ItemAmounts(command.amounts(), command.priceLevel());
        if (!wanted.equals(amounts)) {
            apply(new PlanItemAmountsAdjusted(
                    planItemId,
                    planId,
                    amounts.amounts(),
                    wanted.amounts(),
                    amounts.priceLevel(),
                    command.priceLevel(),
                    command.reason()));
        }
    }

    @CommandHandler
    void handle(WeighPlanItem command, PlanRegister plans) {
        ClosedPlansStayAsTheyAre.check(planId, plans);
        if (!new ItemWeight(command.weight(), command.staffInvolvement(), command.politicalLevel()).equals(weight)) {
            apply(new PlanItemWeighed(
                    planItemId,
                    planId,
                    weight.weight(),
                    command.weight(),
                    weight.staffInvolvement(),
                    command.staffInvolvement(),
                    weight.politicalLevel(),
                    command.politicalLevel()));
        }
    }

    @CommandHandler
    void handle(DerivePlanItem command, PlanRegister plans, ItemRegister items) {
        ClosedPlansStayAsTheyAre.check(planId, plans);
        PlanItemId from = command.derivedFrom();
        DerivationsNeverRunInACircle.check(new PlanItemId(planItemId), from, items);
        ItemRegister.Item project =
                items.find(from).orElseThrow(() -> Refusal.of("/planItemId", ErrorCode.UNKNOWN_ITEM, from));
        OperatingChangesDeriveFromCapitalProjects.check(kind, project);
        ProjectsComeBeforeWhatDerivesFromThem.check(new PlanId(planId), project, plans);
        if (!from.value().equals(derivedFrom)) {
            apply(new PlanItemDerived(planItemId, planId, derivedFrom, from.value()));
        }
    }

    @CommandHandler
    void handle(AttachPlanItemDocument command, PlanRegister plans) {
        ClosedPlansStayAsTheyAre.check(planId, plans);
        DocumentsAreAttachedOnce.check(command.documentNumber(), documents);
        apply(new PlanItemDocumentAttached(
                planItemId,
                planId,
                documents.size() + 1,
                command.title(),
                command.documentNumber().value(),
                command.openness()));
    }

    @EventSourcingHandler
    void on(PlanItemCreated event) {
        planItemId = event.planItemId();
        planId = event.planId();
        kind = event.kind();
        texts = ItemTexts.of(event);
        amounts = new ItemAmounts(event.amounts(), null);
    }

    @EventSourcingHandler
    void on(PlanItemReworded event) {
        texts = texts.after(ItemTexts.of(event));
    }

    @EventSourcingHandler
    void on(PlanItemAmountsAdjusted event) {
        amounts = new ItemAmounts(event.amounts(), event.priceLevel());
    }

    @EventSourcingHandler
    void on(PlanItemWeighed event) {
        weight = new ItemWeight(event.weight(), event.staffInvolvement(), event.politicalLevel());
    }

    @EventSourcingHandler
    void on(PlanItemDerived event) {
        derivedFrom = event.derivedFrom();
    }

    @EventSourcingHandler
    void on(PlanItemDocumentAttached event) {
        documents = Stream.concat(documents.stream(), Stream.of(event.documentNumber()))
                .toList();
    }
}
