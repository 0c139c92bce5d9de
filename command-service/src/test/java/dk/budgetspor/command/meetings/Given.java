package dk.budgetspor.command.meetings;

import dk.budgetspor.command.platform.Actor;
import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.meetings.AgendaItemAdded;
import dk.budgetspor.kernel.meetings.AgendaItemId;
import dk.budgetspor.kernel.meetings.AgendaItemKind;
import dk.budgetspor.kernel.meetings.AgendaItemNoted;
import dk.budgetspor.kernel.meetings.AgendaItemPostponed;
import dk.budgetspor.kernel.meetings.AgendaItemWithdrawn;
import dk.budgetspor.kernel.meetings.AgendaPublished;
import dk.budgetspor.kernel.meetings.DecisionRecorded;
import dk.budgetspor.kernel.meetings.FollowUp;
import dk.budgetspor.kernel.meetings.MeetingCancelled;
import dk.budgetspor.kernel.meetings.MeetingHeld;
import dk.budgetspor.kernel.meetings.MeetingId;
import dk.budgetspor.kernel.meetings.MeetingKind;
import dk.budgetspor.kernel.meetings.MeetingOpened;
import dk.budgetspor.kernel.meetings.MeetingScheduled;
import dk.budgetspor.kernel.meetings.MinutesCompleted;
import dk.budgetspor.kernel.meetings.Outcome;
import dk.budgetspor.kernel.meetings.Remark;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.raaderum.ProposalVerdict;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What has happened before at a meeting of the Executive Board (document D), who acts, and what time it is. */
final class Given {
    static final UUID MEETING = id(1);
    static final MeetingId MEETING_ID = new MeetingId(MEETING);
    static final UUID OTHER_MEETING = id(2);
    static final UUID HELD_MEETING = id(3);
    static final UUID ITEM = id(11);
    static final UUID SECOND = id(12);
    static final UUID THIRD = id(13);
    static final UUID DECISION = id(21);
    static final UUID FOLLOW_UP = id(31);
    static final UUID SEAT = id(41);
    static final UUID SECOND_SEAT = id(42);
    static final UUID PLAN = id(51);
    static final UUID PLAN_ITEM = id(52);
    static final UUID PROPOSAL = id(61);
    static final UUID SECOND_PROPOSAL = id(62);
    static final UUID WITHDRAWN_PROPOSAL = id(63);

    static final LocalDate DAY = LocalDate.of(2024, 3, 20);
    static final LocalDate NEXT_DAY = LocalDate.of(2024, 3, 21);
    static final LocalTime TEN = LocalTime.of(10, 0);
    static final LocalTime NOON = LocalTime.of(12, 0);
    static final LocalTime ONE = LocalTime.of(13, 0);
    static final ItemTime NO_TIME = new ItemTime(null, null);
    static final MeetingDay FIRST_DAY = new MeetingDay(DAY, TEN, ONE, "Mødelokale 250");

    /** The afternoon of the meeting. */
    static final Clock AFTERNOON = clock("2024-03-20T14:00:00Z");

    private Given() {}

    static UUID id(int number) {
        return UUID.fromString("00000000-0000-4000-8000-%012d".formatted(number));
    }

    static AgendaItemId item(UUID id) {
        return new AgendaItemId(id);
    }

    static Clock clock(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }

    static Map<String, String> secretary() {
        return secretary("DIR");
    }

    static Map<String, String> secretary(String... bodies) {
        return new Actor("sia", "Sia Sekretær", Role.SECRETARY, Set.of(), Set.of(bodies)).metadata();
    }

    static Map<String, String> planner() {
        return new Actor("per", "Per Plan", Role.PLANNER, Set.of(), Set.of()).metadata();
    }

    static Map<String, String> areaManager(String... areas) {
        return new Actor("mette", "Mette Chef", Role.AREA_MANAGER, Set.of(areas), Set.of()).metadata();
    }

    static Map<String, String> executive(String subject) {
        return new Actor(subject, "Login", Role.EXECUTIVE, Set.of(), Set.of("DIR")).metadata();
    }

    static MeetingScheduled scheduled() {
        return new MeetingScheduled(MEETING, "DIR", DAY, TEN, ONE, "Mødelokale 250", MeetingKind.ORDINARY, "");
    }

    static AgendaPublished published() {
        return new AgendaPublished(MEETING);
    }

    static MeetingOpened opened() {
        return new MeetingOpened(MEETING);
    }

    static MeetingHeld held() {
        return new MeetingHeld(MEETING, ONE);
    }

    static MinutesCompleted complete() {
        return new MinutesCompleted(MEETING);
    }

    static MeetingCancelled cancelled() {
        return new MeetingCancelled(MEETING, "sygdom");
    }

    static AgendaItemAdded point(UUID id) {
        return point(id, NO_TIME);
    }

    static AgendaItemAdded point(UUID id, ItemTime time) {
        return added(id, null, AgendaItemKind.POINT, null, null, "Økonomi", Openness.OPEN, time, false);
    }

    static AgendaItemAdded closedPoint(UUID id) {
        return added(id, null, AgendaItemKind.POINT, null, null, "Ejendom", Openness.CLOSED, NO_TIME, false);
    }

    static AgendaItemAdded subPoint(UUID id, UUID parent) {
        return added(id, parent, AgendaItemKind.POINT, null, null, "Status", Openness.OPEN, NO_TIME, false);
    }

    static AgendaItemAdded slot(UUID id) {
        return added(id, null, AgendaItemKind.SLOT, null, null, "Frokost", Openness.OPEN, NO_TIME, false);
    }

    /** The case 21/637, whose route is ØK, KB. */
    static AgendaItemAdded caseItem(UUID id) {
        return added(id, null, AgendaItemKind.CASE, "21/637", null, "Plan", Openness.OPEN, NO_TIME, false);
    }

    static AgendaItemAdded added(
            UUID id,
            @Nullable UUID parent,
            AgendaItemKind kind,
            @Nullable String caseNumber,
            @Nullable UUID pointsTo,
            String title,
            Openness openness,
            ItemTime time,
            boolean supplementary) {
        return new AgendaItemAdded(
                MEETING,
                id,
                parent,
                kind,
                caseNumber,
                pointsTo,
                title,
                openness,
                time.startsAt(),
                time.endsAt(),
                supplementary);
    }

    static AgendaItemWithdrawn withdrawn(UUID id) {
        return new AgendaItemWithdrawn(MEETING, id, "ikke klar");
    }

    static AgendaItemPostponed postponed(UUID id) {
        return new AgendaItemPostponed(MEETING, id, null, "ikke nået");
    }

    static AgendaItemNoted noted(UUID id) {
        return new AgendaItemNoted(MEETING, id, "Orientering givet");
    }

    static DecisionContent content() {
        return content(Outcome.ENDORSED_WITH_REMARKS, "Tiltrådt", remark());
    }

    static DecisionContent content(Outcome outcome, String text, Remark... remarks) {
        return new DecisionContent(
                DAY,
                outcome,
                text,
                "",
                List.of(),
                List.of(remarks),
                List.of(PLAN),
                List.of(PLAN_ITEM),
                List.of(),
                List.of());
    }

    /** Tells of proposals and nothing else. */
    static DecisionContent verdicts(ProposalVerdict... verdicts) {
        return new DecisionContent(
                DAY,
                Outcome.APPROVED,
                "Vedtaget",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(verdicts));
    }

    /** Every area is urged to something; here KUF, by midsummer. */
    static Remark remark() {
        return remark(FOLLOW_UP, null, "KUF");
    }

    static Remark remark(UUID followUpId, @Nullable String body, @Nullable String area) {
        return new Remark("Planen tages op", new FollowUp(followUpId, body, area, LocalDate.of(2024, 6, 23)));
    }

    static DecisionRecorded decided(UUID item) {
        return decided(item, null, null, content());
    }

    static DecisionRecorded decided(
            UUID item, @Nullable String caseNumber, @Nullable String outOfTurn, DecisionContent content) {
        return new DecisionRecorded(
                MEETING,
                DECISION,
                item,
                "DIR",
                caseNumber,
                Openness.OPEN,
                content.decidedOn(),
                content.outcome(),
                content.text(),
                content.dissent(),
                content.votes(),
                content.remarks(),
                content.planIds(),
                content.planItemIds(),
                content.amendments(),
                content.savingsProposals(),
                outOfTurn);
    }
}
