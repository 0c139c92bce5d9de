package dk.budgetspor.query.awaitingconsultation;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.organisation.BodyCode;
import dk.budgetspor.query.platform.Keys;
import dk.budgetspor.query.platform.OrganisationNames;
import dk.budgetspor.query.platform.Page;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.Search;
import dk.budgetspor.query.platform.raaderum.AffectedBodies;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Asks for the proposals that affect a body and that it has not discussed, of rounds that are open; by their last day. */
@Component
class AwaitingQueries {
    static final int KEYS = 3;

    /** In place of a day that is not there, at the end. */
    private static final String NEVER = "9999-12-31";

    private static final String FOUND = """
            SELECT * FROM (
                SELECT s.proposal_id, s.round_id, r.title AS round_title, s.number, s.title, s.area_code,
                    s.body_code AS committee_code, s.board_treated_on AS forwarded_on,
                    (SELECT coalesce(
                            max(coalesce(m.last_day, m.first_day)) FILTER (WHERE m.kind = 'MED_INVOLVEMENT'),
                            max(coalesce(m.last_day, m.first_day)) FILTER (WHERE m.kind = 'COMMITTEE_TREATMENT'))
                        FROM savings_milestone m
                        WHERE m.round_id = s.round_id AND m.to_position IS NULL AND m.cancelled_reason IS NULL
                          AND (m.area_codes = '{}' OR s.area_code = ANY (m.area_codes))) AS due
                FROM savings_proposal s
                JOIN savings_round r ON r.round_id = s.round_id AND r.to_position IS NULL AND r.status = 'OPEN'
                """ + AffectedBodies.OF_PROPOSAL + " WHERE " + AffectedBodies.TO_BE_CONSULTED
            + " AND b.code = :body AND NOT " + AffectedBodies.CONSULTED + ") AS waiting WHERE TRUE";

    private final JdbcClient jdbc;
    private final OrganisationNames names;

    AwaitingQueries(@Qualifier("readerJdbc") JdbcClient jdbc, OrganisationNames names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    /**
     * What the body is called.
     *
     * @throws Refusal {@code not-found} if there is no such body
     */
    String nameOf(BodyCode body) {
        return names.nameOfBody(body.value()).orElseThrow(() -> Refusal.because(ErrorCode.NOT_FOUND));
    }

    /**
     * What the body has still to discuss; nothing where it is no body of co-determination.
     *
     * @throws Refusal {@code not-found} if there is no such body
     */
    Page<AwaitingProposal> awaiting(BodyCode body, PageRequest page) {
        nameOf(body);
        Search search = Search.of(FOUND).param("body", body.value());
        if (!page.first()) {
            search.then("""
                            AND (coalesce(due, :never::date), number COLLATE "da-x-icu", proposal_id)
                                > (:dueBefore, :numberBefore COLLATE "da-x-icu", :idBefore)""")
                    .param("dueBefore", Keys.date(page.after().get(0)))
                    .param("numberBefore", page.after().get(1))
                    .param("idBefore", Keys.uuid(page.after().get(2)));
        }
        List<AwaitingProposal> rows = search.then("""
                        ORDER BY coalesce(due, :never::date), number COLLATE "da-x-icu", proposal_id""")
                .limit(page.rows())
                .param("never", NEVER)
                .on(jdbc)
                .query((row, number) -> new AwaitingProposal(
                        Objects.requireNonNull(row.getObject("proposal_id", UUID.class)),
                        Objects.requireNonNull(row.getObject("round_id", UUID.class)),
                        row.getString("round_title"),
                        row.getString("number"),
                        row.getString("title"),
                        row.getString("area_code"),
                        row.getString("committee_code"),
                        Objects.requireNonNull(row.getObject("forwarded_on", LocalDate.class)),
                        row.getObject("due", LocalDate.class)))
                .list();
        return Page.cut(
                rows,
                page,
                "/api/bodies/" + UriUtils.encodePathSegment(body.value(), java.nio.charset.StandardCharsets.UTF_8)
                        + "/awaiting-consultation",
                AwaitingQueries::key);
    }

    private static List<String> key(AwaitingProposal proposal) {
        return List.of(
                Objects.toString(proposal.due(), NEVER),
                proposal.number(),
                proposal.proposalId().toString());
    }
}
