package dk.budgetspor.standalone;

import static dk.budgetspor.kernel.documents.Openness.CLOSED;
import static dk.budgetspor.kernel.documents.Openness.OPEN;

import dk.budgetspor.kernel.cases.CaseClosed;
import dk.budgetspor.kernel.cases.CaseDocumentArrived;
import dk.budgetspor.kernel.cases.CaseDocumentFiled;
import dk.budgetspor.kernel.cases.CaseDocumentWithdrawn;
import dk.budgetspor.kernel.cases.CaseEvent;
import dk.budgetspor.kernel.cases.CaseOpened;
import dk.budgetspor.kernel.cases.CaseOpennessSwitched;
import dk.budgetspor.kernel.cases.CaseRecommended;
import dk.budgetspor.kernel.cases.CaseReferred;
import dk.budgetspor.kernel.cases.CaseReopened;
import dk.budgetspor.kernel.cases.CaseStatementWritten;
import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.organisation.BodyEstablished;
import dk.budgetspor.kernel.organisation.BodyKind;
import dk.budgetspor.kernel.organisation.ManagementAreaEstablished;
import dk.budgetspor.kernel.planning.CommitteeTreatmentPlanned;
import dk.budgetspor.kernel.planning.ImplementationPlanAdopted;
import dk.budgetspor.kernel.planning.ImplementationPlanOpened;
import dk.budgetspor.kernel.planning.PlanItemAmended;
import dk.budgetspor.kernel.planning.PlanItemAmendmentRevoked;
import dk.budgetspor.kernel.planning.PlanItemCreated;
import dk.budgetspor.kernel.planning.PlanItemDocumentAttached;
import dk.budgetspor.kernel.planning.PlanItemEvent;
import dk.budgetspor.kernel.planning.PlanItemKind;
import dk.budgetspor.kernel.planning.TreatmentKind;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A store in which everything that can be closed is, beside a little that is open: a plan with an item, closed and open
 * cases, and the meetings of {@link ClosedMeetingsContent}. Two of them have the same identifiers.
 */
final class ClosedContent {
    /** Whose it all is. */
    static final String BODY = "LUK";

    /** Who has nothing to do with it. */
    static final String OTHER = "ANDET";

    /** Whom nobody here belongs to. */
    private static final String THIRD = "TREDJE";

    static final LocalDate DAY = LocalDate.of(2023, 6, 7);
    static final UUID PLAN = id("plan");
    static final UUID ITEM = id("item");
    static final String CLOSED_CASE = "23/9901";
    static final String OPEN_CASE = "23/9902";
    static final String CASE_THAT_WAS_OPEN = "23/9903";
    static final String UNPUBLISHED_CASE = "23/9905";
    static final String COMING_CASE = "23/9907";

    private final Told told;
    private final Secrets secrets;
    private final List<Object> events = new ArrayList<>();

    private ClosedContent(Running app, Secrets secrets) {
        this.told = new Told(app);
        this.secrets = secrets;
    }

    /** Tells everything; the events that were about something closed. */
    static List<Object> tell(Running app, Secrets secrets) {
        ClosedContent content = new ClosedContent(app, secrets);
        content.organisation();
        content.planning();
        content.closedCase();
        content.openCase();
        content.caseThatWasOpen();
        if (secrets.more()) {
            content.tell(new CaseOpened("23/9904", null, secrets.text("sag til"), CLOSED, List.of(BODY)));
        }
        content.unpublishedCase();
        content.tell(new CaseOpened(COMING_CASE, null, "Kommende sag", OPEN, List.of(BODY)));
        content.documents(COMING_CASE, 1, CLOSED);
        content.events.addAll(ClosedMeetingsContent.tell(content.told, secrets));
        content.afterTheMeetings();
        return content.events;
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private void organisation() {
        for (String code : List.of(BODY, OTHER)) {
            told.tell(new BodyEstablished(code, "Udvalget " + code, BodyKind.STANDING_COMMITTEE));
            told.tell(new ManagementAreaEstablished(code, "Området " + code, "Velfærd", List.of(code)));
        }
    }

    private void planning() {
        told.tell(new ImplementationPlanOpened(PLAN, "Udmøntningsplan 2022-2025", 2022, "Budgetaftale"));
        told.tell(new PlanItemCreated(
                ITEM,
                PLAN,
                "D-01",
                "Effektivisering",
                PlanItemKind.OPERATING_CHANGE,
                "Hvad",
                "Hvordan",
                "Hvornår",
                BODY,
                TreatmentKind.POLITICAL,
                List.of()));
        told.tell(new CommitteeTreatmentPlanned(ITEM, PLAN, BODY, DAY, "Drøftes"));
        told.tell(new PlanItemDocumentAttached(ITEM, PLAN, 1, "Åbent notat", "1/23", OPEN));
        tell(new PlanItemDocumentAttached(ITEM, PLAN, 2, secrets.text("notat"), secrets.document(), CLOSED));
        tell(new PlanItemAmended(
                ITEM, PLAN, id("closed decision"), id("complete"), BODY, DAY, CLOSED, secrets.text("tilføjet")));
        tell(new PlanItemAmendmentRevoked(
                ITEM, PLAN, id("closed decision"), id("complete"), BODY, CLOSED, secrets.text("ikke mere")));
        told.tell(new ImplementationPlanAdopted(PLAN, LocalDate.of(2021, 12, 14)));
    }

    private void closedCase() {
        String no = CLOSED_CASE;
        tell(new CaseOpened(no, null, secrets.text("sag"), CLOSED, List.of(BODY)));
        for (int version = 1; version <= 2; version++) {
            tell(new CaseStatementWritten(
                    no, version, secrets.text("fremstilling"), secrets.text("politik"), secrets.text("økonomi")));
        }
        tell(new CaseRecommended(no, 1, secrets.text("chef"), null, secrets.text("indstilling")));
        documents(no, 1, OPEN);
        tell(new CaseReferred(no, BODY, secrets.text("oversendt")));
        tell(new CaseClosed(no, secrets.text("afsluttet")));
        tell(new CaseReopened(no, secrets.text("genåbnet")));
    }

    private void openCase() {
        tell(new CaseOpened(OPEN_CASE, null, "Åben sag", OPEN, List.of(BODY)));
        tell(new CaseStatementWritten(OPEN_CASE, 1, secrets.draft("kladde"), "", ""));
        tell(new CaseStatementWritten(OPEN_CASE, 2, "Åben fremstilling", "", "Ingen"));
        tell(new CaseRecommended(OPEN_CASE, 1, "Chefen", null, "at sagen drøftes."));
        documents(OPEN_CASE, 1, CLOSED);
        tell(new CaseDocumentFiled(OPEN_CASE, 4, "Åbent bilag", "2/23", null, true, OPEN, false));
    }

    /** Open, and on no published agenda. */
    private void unpublishedCase() {
        String no = UNPUBLISHED_CASE;
        tell(new CaseOpened(no, null, secrets.draft("sag"), OPEN, List.of(BODY)));
        tell(new CaseStatementWritten(no, 1, secrets.draft("fremstilling"), "", ""));
        tell(new CaseRecommended(no, 1, secrets.draft("chef"), null, secrets.draft("indstilling")));
        tell(new CaseDocumentFiled(no, 1, secrets.draft("bilag"), "3/23", null, true, OPEN, false));
        tell(new CaseReferred(no, THIRD, secrets.draft("oversendt")));
        if (secrets.more()) {
            tell(new CaseOpened("23/9906", null, secrets.draft("sag til"), OPEN, List.of(BODY)));
        }
    }

    /** What comes after the last meeting that held the open case waits for the next. */
    private void afterTheMeetings() {
        tell(new CaseDocumentWithdrawn(COMING_CASE, 2, secrets.text("trukket")));
        String no = OPEN_CASE;
        tell(new CaseStatementWritten(no, 3, secrets.draft("til næste gang"), secrets.draft("politik"), ""));
        tell(new CaseRecommended(no, 2, secrets.draft("chef"), null, secrets.draft("ny indstilling")));
        tell(new CaseDocumentFiled(no, 5, secrets.draft("nyt bilag"), "4/23", null, false, OPEN, false));
        tell(new CaseDocumentWithdrawn(no, 4, secrets.draft("erstattet")));
        tell(new CaseReferred(no, THIRD, secrets.draft("oversendt")));
        tell(new CaseClosed(no, secrets.draft("afsluttet")));
    }

    private void caseThatWasOpen() {
        tell(new CaseOpened(CASE_THAT_WAS_OPEN, null, secrets.text("sag"), OPEN, List.of(BODY)));
        tell(new CaseOpennessSwitched(CASE_THAT_WAS_OPEN, OPEN, CLOSED, secrets.text("lukkes")));
    }

    /** One that is there, one that arrives and one that is withdrawn. */
    private void documents(String no, int first, Openness openness) {
        tell(new CaseDocumentFiled(
                no, first, secrets.text("bilag"), secrets.document(), secrets.filing(), true, openness, false));
        tell(new CaseDocumentFiled(no, first + 1, secrets.text("ventet"), null, null, false, openness, true));
        tell(new CaseDocumentArrived(no, first + 1, secrets.document(), secrets.filing()));
        tell(new CaseDocumentFiled(
                no, first + 2, secrets.text("kladde"), secrets.document(), null, false, openness, false));
        tell(new CaseDocumentWithdrawn(no, first + 2, secrets.text("fejl")));
    }

    private void tell(CaseEvent event) {
        told.tell(event);
        events.add(event);
    }

    private void tell(PlanItemEvent event) {
        told.tell(event);
        events.add(event);
    }

    /**
     * What to put where addresses have a variable or a parameter.
     *
     * @param searched a text to search for
     */
    static Map<String, List<String>> known(String searched) {
        List<String> cases = List.of(CLOSED_CASE, OPEN_CASE, CASE_THAT_WAS_OPEN, UNPUBLISHED_CASE, COMING_CASE);
        List<String> numbers =
                cases.stream().map(number -> number.replace('/', '-')).toList();
        List<String> meetings = texts(ClosedMeetingsContent.MEETINGS);
        List<String> decisions = texts(ClosedMeetingsContent.DECISIONS);
        List<String> plans = texts(List.of(PLAN));
        List<String> items = texts(List.of(ITEM));
        List<String> codes = List.of(BODY);
        List<String> days = List.of(DAY.toString());
        Map<String, List<String>> known = new TreeMap<>();
        known.put("caseNumber", numbers);
        known.put("meetingId", meetings);
        known.put("decisionId", decisions);
        known.put("agendaItemId", texts(ClosedMeetingsContent.ITEMS));
        known.put("automation", List.of("amend-plan-item"));
        known.put("followUpId", texts(ClosedMeetingsContent.FOLLOW_UPS));
        known.put("followUp", texts(ClosedMeetingsContent.FOLLOW_UPS));
        known.put("state", List.of("open", "late", "closed"));
        known.put("planId", plans);
        known.put("planItemId", items);
        known.put("planItem", items);
        known.put("id", Stream.of(meetings, items).flatMap(List::stream).toList());
        known.put(
                "aggregateId",
                Stream.of(cases, meetings, items).flatMap(List::stream).toList());
        known.put("code", codes);
        known.put("body", codes);
        known.put("area", codes);
        known.put("year", List.of("2023"));
        known.put("budgetYear", List.of("2025"));
        known.put("correctionId", texts(List.of(id("correction"))));
        known.put("month", List.of("2023-05"));
        known.put("number", List.of("1", "2", "3"));
        known.put("text", List.of(searched, "bent"));
        known.put("edition", List.of("open", "full"));
        known.put("format", List.of("csv", "xlsx", "pdf"));
        known.put("actor", List.of("planner"));
        known.put("type", List.of("cases.CaseOpened"));
        known.put("from", days);
        known.put("to", days);
        known.put("day", days);
        known.put("limit", List.of("1"));
        known.put("after", List.of("forged"));
        known.put("coming", List.of("forged"));
        known.put("held", List.of("forged"));
        known.put("fra", List.of("/"));
        known.put("username", List.of("planner"));
        for (String inRounds : List.of(
                "roundId", "ideaId", "last", "workPackageId", "workPackage", "responseId", "proposalId", "proposal")) {
            known.put(inRounds, List.of(id("no " + inRounds).toString()));
        }
        known.put("statusReportId", List.of(id("no report").toString()));
        return known;
    }

    private static List<String> texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }
}
