package dk.budgetspor.command.meetings;

import dk.budgetspor.command.platform.cases.CaseRegister;
import dk.budgetspor.kernel.cases.CaseNumber;
import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.meetings.AgendaItemAdded;
import dk.budgetspor.kernel.meetings.AgendaItemId;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What becomes of a wish to put an item on an agenda. */
final class NewItem {
    private NewItem() {}

    /**
     * The item on the agenda, once every rule about it is kept. A slot is as open as what it belongs to.
     *
     * @throws Refusal if one is not
     */
    static AgendaItemAdded of(AddAgendaItem command, MeetingCourse course, AgendaItems items, CaseRegister cases) {
        KindsHaveTheirFields.check(command);
        AgendaItemId parentItemId = command.parentItemId();
        Openness parent = parentItemId == null
                ? Openness.OPEN
                : SubPointsLieOneLevelDeep.check(parentItemId, items).openness();
        Openness openness = Optional.ofNullable(command.openness()).orElse(parent);
        WhatBelongsToClosedMattersIsClosed.check(parent, openness);
        CaseNumber caseNumber = command.caseNumber();
        if (caseNumber != null) {
            WhatBelongsToClosedMattersIsClosed.check(
                    known(caseNumber, course, cases).openness(), openness);
            CasesStandOnceOnAnAgenda.check(caseNumber, items);
        }
        AgendaItemId pointsTo = command.pointsTo();
        if (pointsTo != null) {
            NamedItemsAreOnTheAgenda.standing("/pointsTo", pointsTo, items);
        }
        TimesEndAfterTheyBegin.check(command.time());
        AgendaItemAdded added = new AgendaItemAdded(
                course.meetingId(),
                command.agendaItemId().value(),
                value(parentItemId),
                command.kind(),
                caseNumber == null ? null : caseNumber.value(),
                value(pointsTo),
                titleOf(command, course, cases),
                openness,
                command.time().startsAt(),
                command.time().endsAt(),
                course.status() != MeetingStatus.DRAFT);
        ItemsDoNotOverlap.check(AgendaItem.of(added), items);
        return added;
    }

    /** As given, or else that of the case. */
    private static String titleOf(AddAgendaItem command, MeetingCourse course, CaseRegister cases) {
        String title = command.title();
        CaseNumber caseNumber = command.caseNumber();
        if (title != null && !title.isBlank()) {
            return title;
        }
        if (caseNumber == null) {
            throw Refusal.of("/title", ErrorCode.REQUIRED);
        }
        return known(caseNumber, course, cases).title();
    }

    private static CaseRegister.Case known(CaseNumber caseNumber, MeetingCourse course, CaseRegister cases) {
        return CasesAreKnownToTheBody.check(caseNumber, course.body(), cases);
    }

    private static @Nullable UUID value(@Nullable AgendaItemId id) {
        return id == null ? null : id.value();
    }
}
