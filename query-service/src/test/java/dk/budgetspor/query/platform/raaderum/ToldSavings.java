package dk.budgetspor.query.platform.raaderum;

import dk.budgetspor.kernel.meetings.MeetingEvent;
import dk.budgetspor.kernel.organisation.BodyEvent;
import dk.budgetspor.kernel.organisation.ManagementAreaEvent;
import dk.budgetspor.kernel.planning.ImplementationPlanEvent;
import dk.budgetspor.kernel.planning.PlanItemEvent;
import dk.budgetspor.kernel.planning.YearAmount;
import dk.budgetspor.kernel.raaderum.HearingResponseEvent;
import dk.budgetspor.kernel.raaderum.IdeaOrigin;
import dk.budgetspor.kernel.raaderum.SavingsIdeaEvent;
import dk.budgetspor.kernel.raaderum.SavingsIdeaRegistered;
import dk.budgetspor.kernel.raaderum.SavingsProposalEvent;
import dk.budgetspor.kernel.raaderum.SavingsProposalSubmitted;
import dk.budgetspor.kernel.raaderum.SavingsRoundEvent;
import dk.budgetspor.kernel.raaderum.SavingsRoundOpened;
import dk.budgetspor.kernel.raaderum.WorkPackageEvent;
import dk.budgetspor.query.platform.ToldEvents;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The view of savings rounds in a database of its own, told events as its processor would tell it. */
public final class ToldSavings implements AutoCloseable {
    /** The day that a proposal is handed in, as long as a test does not say another. */
    public static final LocalDate DAY = LocalDate.of(2024, 3, 15);

    public static final String AREA = "SO";
    public static final String BODY = "VPU";

    private final ToldEvents events = new ToldEvents(Instant.parse("2024-03-15T12:00:00Z"), "Økonomi");

    private ToldSavings() {
        projections(jdbc(), json()).forEach(events::to);
    }

    public static ToldSavings none() {
        return new ToldSavings();
    }

    /** All of the view, for tests that tell it beside others. */
    public static List<Object> projections(JdbcClient jdbc, JsonMapper json) {
        return List.of(
                new RoundsProjection(jdbc, json),
                new MilestonesProjection(jdbc),
                new SteeringProjection(jdbc),
                new IdeasProjection(jdbc),
                new WorkPackagesProjection(jdbc),
                new ProposalTextsProjection(jdbc, json),
                new ProposalProcessProjection(jdbc),
                new ProposalVerdictsProjection(jdbc),
                new AgendaProposalsProjection(jdbc),
                new HearingProjection(jdbc),
                new SavingsHistoryProjection(jdbc, json));
    }

    /** With the projections of another view. */
    public ToldSavings with(List<Object> others) {
        others.forEach(events::to);
        return this;
    }

    public JdbcClient jdbc() {
        return events.jdbc();
    }

    public JsonMapper json() {
        return events.json();
    }

    public SavingsRounds rounds() {
        return new SavingsRounds(jdbc(), json());
    }

    public Milestones milestones() {
        return new Milestones(jdbc());
    }

    public ProposalRows proposals() {
        return new ProposalRows(json());
    }

    public ProposalOfItem items() {
        return new ProposalOfItem(jdbc());
    }

    /** Where the last event stands. */
    public long position() {
        return events.position();
    }

    /** What is told from here on was recorded at noon of the day. */
    public ToldSavings on(LocalDate day) {
        events.at(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
        return this;
    }

    /** A round of the years 2025-2028. */
    public UUID round(YearAmount... targets) {
        UUID round = UUID.randomUUID();
        tell(new SavingsRoundOpened(round, "Råderum 2025-2028", 2025, List.of(targets)));
        return round;
    }

    /** An idea of a workshop; without an area it is unsorted. */
    public UUID idea(UUID round, String text, @Nullable String area) {
        UUID idea = UUID.randomUUID();
        tell(new SavingsIdeaRegistered(idea, round, text, IdeaOrigin.WORKSHOP, null, null, area));
        return idea;
    }

    /** A proposal of the area {@link #AREA} and the committee {@link #BODY}. */
    public UUID proposal(UUID round, String number, YearAmount... amounts) {
        return proposal(round, number, AREA, BODY, false, amounts);
    }

    public UUID proposal(UUID round, String number, String area, String body, boolean late, YearAmount... amounts) {
        UUID proposal = UUID.randomUUID();
        tell(submitted(proposal, round, number, area, body, late, amounts));
        return proposal;
    }

    /** A proposal is handed in. */
    public static SavingsProposalSubmitted submitted(
            UUID proposal, UUID round, String number, String area, String body, boolean late, YearAmount... amounts) {
        return new SavingsProposalSubmitted(
                proposal,
                round,
                number,
                "Forslag " + number,
                area,
                body,
                List.of(amounts),
                100,
                new BigDecimal("-1.5"),
                "Hvad",
                "Service",
                "Personale",
                "Risiko",
                LocalDate.of(2025, 1, 1),
                "24917/24",
                null,
                List.of(),
                DAY,
                DAY,
                late);
    }

    public ToldSavings tell(SavingsRoundEvent event) {
        return tell("SavingsRound", event.roundId().toString(), event);
    }

    public ToldSavings tell(SavingsIdeaEvent event) {
        return tell("SavingsIdea", event.ideaId().toString(), event);
    }

    public ToldSavings tell(WorkPackageEvent event) {
        return tell("WorkPackage", event.workPackageId().toString(), event);
    }

    public ToldSavings tell(SavingsProposalEvent event) {
        return tell("SavingsProposal", event.proposalId().toString(), event);
    }

    public ToldSavings tell(HearingResponseEvent event) {
        return tell("HearingResponse", event.responseId().toString(), event);
    }

    public ToldSavings tell(ImplementationPlanEvent event) {
        return tell("ImplementationPlan", event.planId().toString(), event);
    }

    public ToldSavings tell(PlanItemEvent event) {
        return tell("PlanItem", event.planItemId().toString(), event);
    }

    public ToldSavings tell(MeetingEvent event) {
        return tell("Meeting", event.meetingId().toString(), event);
    }

    public ToldSavings tell(BodyEvent event) {
        return tell("Body", "body:" + event.code(), event);
    }

    public ToldSavings tell(ManagementAreaEvent event) {
        return tell("ManagementArea", "area:" + event.code(), event);
    }

    /** Each event is told twice: the second time changes nothing. */
    private ToldSavings tell(String aggregate, String id, Object event) {
        events.tell(aggregate, id, event);
        events.tellAgain(aggregate, id, event);
        return this;
    }

    @Override
    public void close() {
        events.close();
    }
}
