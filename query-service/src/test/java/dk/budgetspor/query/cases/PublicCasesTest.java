package dk.budgetspor.query.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.budgetspor.kernel.cases.CaseDocumentWithdrawn;
import dk.budgetspor.kernel.cases.CaseOpennessSwitched;
import dk.budgetspor.kernel.cases.CaseRecommended;
import dk.budgetspor.kernel.cases.CaseReferred;
import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.meetings.AgendaItemPostponed;
import dk.budgetspor.kernel.meetings.AgendaItemWithdrawn;
import dk.budgetspor.kernel.meetings.AgendaPublished;
import dk.budgetspor.kernel.meetings.MeetingCancelled;
import dk.budgetspor.kernel.meetings.MeetingContinued;
import dk.budgetspor.kernel.meetings.MeetingHeld;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.Callers;
import dk.budgetspor.query.platform.PageRequest;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the public sees of a case: what published agendas show. */
class PublicCasesTest {
    private static final String NUMBER = "21/637";
    private static final LocalTime NOON = LocalTime.of(12, 0);

    private final ToldCases told = ToldCases.none();
    private final CaseQueries queries = told.queries();

    @AfterEach
    void close() {
        told.close();
    }

    static Stream<Caller> thePublic() {
        return Stream.of(Caller.ANONYMOUS, Callers.of(Set.of(Role.SUBSCRIBER), Set.of(), Set.of("ØK")));
    }

    @ParameterizedTest
    @MethodSource("thePublic")
    void aCaseIsThereFromTheMomentThatAPublishedAgendaHoldsIt(Caller caller) {
        aCase();
        UUID meeting = told.meeting("ØK");
        told.onAgenda(meeting, NUMBER);
        assertThat(isThere(caller)).isFalse();

        told.tell(new AgendaPublished(meeting));

        assertThat(isThere(caller)).isTrue();
        Case seen = queries.one(caller, NUMBER);
        assertThat(seen.summary())
                .isEqualTo(new CaseSummary(
                        NUMBER,
                        "Udmøntningsplan",
                        null,
                        Openness.OPEN,
                        null,
                        List.of(new RouteBody("ØK", false), new RouteBody("KB", false))));
        assertThat(seen.version()).isNull();
        assertThat(told.histories().history(caller, NUMBER, first()).items()).isEmpty();
        assertThat(told.traces()).isEmpty();
    }

    @Test
    void oneThatComesOnAPublishedAgendaIsThereAtOnce() {
        aCase();
        UUID meeting = told.meeting("ØK");
        told.tell(new AgendaPublished(meeting));
        assertThat(isThere(Caller.ANONYMOUS)).isFalse();

        told.onAgenda(meeting, NUMBER);

        assertThat(isThere(Caller.ANONYMOUS)).isTrue();
    }

    @Test
    void aClosedItemOrOneTakenOffADraftPublishesNothing() {
        aCase();
        UUID meeting = told.meeting("ØK");
        told.onAgenda(meeting, NUMBER, null, Openness.CLOSED);
        UUID closedPoint = told.onAgenda(meeting, null, null, Openness.CLOSED);
        told.onAgenda(meeting, NUMBER, closedPoint, Openness.OPEN);
        UUID point = told.onAgenda(meeting, null, null, Openness.OPEN);
        told.onAgenda(meeting, NUMBER, point, Openness.OPEN);
        UUID alone = told.onAgenda(meeting, NUMBER);
        told.tell(new AgendaItemWithdrawn(meeting, alone, "Ikke klar"));
        told.tell(new AgendaItemPostponed(meeting, point, null, "Ikke klar"));

        told.tell(new AgendaPublished(meeting));

        assertThat(isThere(Caller.ANONYMOUS)).isFalse();
    }

    @Test
    void aCaseThatIsClosedIsNotThereWhateverWasPublished() {
        aCase();
        published("ØK");
        told.tell(new CaseOpennessSwitched(NUMBER, Openness.OPEN, Openness.CLOSED, "Personsag"));

        assertThat(isThere(Caller.ANONYMOUS)).isFalse();

        told.tell(new CaseOpennessSwitched(NUMBER, Openness.CLOSED, Openness.OPEN, "Afsluttet"));
        assertThat(isThere(Caller.ANONYMOUS)).isTrue();
    }

    @Test
    void onlyTextsThatAnAgendaHasShownAreTold() {
        aCase();
        told.write(NUMBER, 1, "Første kladde");
        told.write(NUMBER, 2, "Som offentliggjort");
        UUID meeting = published("ØK");
        told.write(NUMBER, 3, "Rettet på dagsordenen");
        held(meeting);
        told.write(NUMBER, 4, "Kladde til næste møde");
        told.write(NUMBER, 5, "Ny kladde til næste møde");

        assertThat(statements()).containsExactly("Rettet på dagsordenen", "Som offentliggjort");
        assertThat(found("kladde")).isZero();
        assertThat(found("rettet")).isOne();
        assertThat(queries.one(Callers.planner(), NUMBER).statements()).hasSize(5);

        published("KB");
        assertThat(statements())
                .containsExactly("Ny kladde til næste møde", "Rettet på dagsordenen", "Som offentliggjort");
        assertThat(found("kladde til næste")).isOne();
    }

    @Test
    void aMeetingThatGoesOnTellsMore() {
        aCase();
        UUID meeting = published("ØK");
        held(meeting);
        told.write(NUMBER, 1, "Til fortsættelsen");
        assertThat(statements()).isEmpty();

        told.tell(new MeetingContinued(meeting, LocalDate.of(2021, 12, 8), NOON, null, "", "Ikke færdig"));

        assertThat(statements()).containsExactly("Til fortsættelsen");
    }

    @Test
    void afterAnItemIsTakenOffOrItsMeetingCancelledNothingMoreIsTold() {
        aCase();
        told.write(NUMBER, 1, "Som offentliggjort");
        UUID meeting = told.meeting("ØK");
        UUID item = told.onAgenda(meeting, NUMBER);
        told.tell(new AgendaPublished(meeting));
        told.tell(new AgendaItemPostponed(meeting, item, null, "Ikke klar"));
        told.write(NUMBER, 2, "Kladde");
        told.tell(new AgendaItemPostponed(meeting, item, UUID.randomUUID(), "Nu er der et møde"));

        assertThat(statements()).containsExactly("Som offentliggjort");

        UUID other = published("KB");
        told.tell(new MeetingCancelled(other, "Sygdom"));
        told.write(NUMBER, 3, "Endnu en kladde");
        assertThat(statements()).containsExactly("Kladde", "Som offentliggjort");
    }

    @Test
    void aRecommendationIsToldOnceAnAgendaOfItsBodyShowsIt() {
        aCase();
        told.tell(new CaseRecommended(NUMBER, 1, "Direktøren", null, "at planen drøftes"));
        told.tell(new CaseRecommended(NUMBER, 2, "Borgmesteren", "KB", "at planen godkendes"));
        held(published("ØK"));
        told.tell(new CaseRecommended(NUMBER, 3, "Direktøren", null, "at planen ændres"));

        assertThat(recommendations()).containsExactly("at planen drøftes");
        assertThat(found("godkendes")).isZero();
        assertThat(found("ændres")).isZero();

        published("KB");
        assertThat(recommendations()).containsExactly("at planen drøftes", "at planen godkendes", "at planen ændres");
        assertThat(found("godkendes")).isOne();
    }

    @Test
    void theRouteIsToldAsFarAsAgendasShowIt() {
        aCase();
        held(published("ØK"));
        told.tell(new CaseReferred(NUMBER, "HU", "Dialog"));

        assertThat(route()).containsExactly("ØK", "KB");
        assertThat(count(new CaseFilter("HU", null, null))).isZero();

        published("KB");
        assertThat(route()).containsExactly("ØK", "KB", "HU");
        assertThat(count(new CaseFilter("HU", null, null))).isOne();
    }

    @Test
    void ofADocumentThatWasWithdrawnAfterwardsTheNumberStaysAndWhy() {
        aCase();
        told.file(NUMBER, 1, "Kladde", "1/21", Openness.OPEN);
        told.tell(new CaseDocumentWithdrawn(NUMBER, 1, "Forældet"));
        told.file(NUMBER, 2, "Plan", "2/21", Openness.OPEN);
        told.file(NUMBER, 3, "Notat", "3/21", Openness.OPEN);
        told.file(NUMBER, 4, "Hemmeligt", "4/21", Openness.CLOSED);
        told.file(NUMBER, 5, "Også hemmeligt", "5/21", Openness.CLOSED);
        UUID meeting = published("ØK");
        told.tell(new CaseDocumentWithdrawn(NUMBER, 3, "Fejl i tallene"));
        told.tell(new CaseDocumentWithdrawn(NUMBER, 4, "Hemmelig fejl"));
        held(meeting);
        told.file(NUMBER, 6, "Til næste møde", "6/21", Openness.OPEN);
        told.tell(new CaseDocumentWithdrawn(NUMBER, 2, "Erstattes"));

        assertThat(queries.one(Caller.ANONYMOUS, NUMBER).attachments())
                .extracting(
                        CaseAttachment::number,
                        CaseAttachment::title,
                        CaseAttachment::openness,
                        CaseAttachment::withdrawn,
                        CaseAttachment::withdrawnReason)
                .containsExactly(
                        tuple(2, "Plan", Openness.OPEN, false, null),
                        tuple(3, null, Openness.OPEN, true, "Fejl i tallene"),
                        tuple(4, null, Openness.CLOSED, null, null),
                        tuple(5, null, Openness.CLOSED, null, null));
        assertThat(queries.one(Callers.planner(), NUMBER).attachments())
                .extracting(CaseAttachment::number)
                .containsExactly(1, 2, 3, 4, 5, 6);
    }

    private void aCase() {
        told.open(NUMBER, "Udmøntningsplan", "ØK", "KB");
    }

    /** A meeting whose published agenda holds the case. */
    private UUID published(String body) {
        UUID meeting = told.meeting(body);
        told.onAgenda(meeting, NUMBER);
        told.tell(new AgendaPublished(meeting));
        return meeting;
    }

    private void held(UUID meeting) {
        told.tell(new MeetingHeld(meeting, NOON));
    }

    private boolean isThere(Caller caller) {
        CaseFilter all = CaseFilter.NONE;
        boolean listed = !told.lists().cases(caller, all, first()).items().isEmpty();
        assertThat(told.lists().count(caller, all)).isEqualTo(listed ? 1 : 0);
        if (!listed) {
            assertThatThrownBy(() -> queries.one(caller, NUMBER)).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> told.histories().history(caller, NUMBER, first()))
                    .isInstanceOf(Refusal.class);
        }
        return listed;
    }

    private List<String> statements() {
        return queries.one(Caller.ANONYMOUS, NUMBER).statements().stream()
                .map(Statement::statement)
                .toList();
    }

    private List<String> recommendations() {
        return queries.one(Caller.ANONYMOUS, NUMBER).recommendations().stream()
                .map(Recommendation::text)
                .toList();
    }

    private List<String> route() {
        List<CaseSummary> listed =
                told.lists().cases(Caller.ANONYMOUS, CaseFilter.NONE, first()).items();
        assertThat(listed).containsExactly(queries.one(Caller.ANONYMOUS, NUMBER).summary());
        return listed.get(0).route().stream().map(RouteBody::bodyCode).toList();
    }

    private long found(String text) {
        return count(new CaseFilter(null, null, text));
    }

    private long count(CaseFilter filter) {
        return told.lists().count(Caller.ANONYMOUS, filter);
    }

    private static PageRequest first() {
        return PageRequest.of(null, null, CaseListQueries.KEYS);
    }
}
