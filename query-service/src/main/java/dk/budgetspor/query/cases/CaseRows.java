package dk.budgetspor.query.cases;

import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.messaging.Copenhagen;
import dk.budgetspor.kernel.web.Caller;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads the rows of cases. */
final class CaseRows {
    private CaseRows() {}

    /** A version of a case, as the caller is told it: what the public sees at all is open now, whatever it was then. */
    static CaseSummary summary(ResultSet row, Caller caller) throws SQLException {
        boolean isPublic = caller.seesPublicEdition();
        return new CaseSummary(
                row.getString("case_number"),
                row.getString("title"),
                row.getString("kle_code"),
                isPublic ? Openness.OPEN : Openness.valueOf(row.getString("openness")),
                isPublic ? null : CaseStatus.valueOf(row.getString("status")),
                Stream.concat(bodies(row.getArray("route"), false), bodies(row.getArray("referred"), true))
                        .toList());
    }

    private static Stream<RouteBody> bodies(Array codes, boolean referred) throws SQLException {
        return Arrays.stream((String[]) codes.getArray()).map(code -> new RouteBody(code, referred));
    }

    static Statement statement(ResultSet row) throws SQLException {
        return new Statement(
                row.getInt("number"),
                row.getString("statement"),
                row.getString("relation_to_other_policies"),
                row.getString("financial_impact"),
                Copenhagen.timeOf(Objects.requireNonNull(row.getObject("written_at", OffsetDateTime.class))));
    }

    static Recommendation recommendation(ResultSet row) throws SQLException {
        return new Recommendation(
                row.getInt("number"), row.getString("recommender"), row.getString("body_code"), row.getString("text"));
    }

    static CaseAttachment attachment(ResultSet row) throws SQLException {
        return new CaseAttachment(
                row.getInt("number"),
                row.getString("title"),
                row.getString("document_number"),
                row.getString("filing_number"),
                row.getBoolean("main_document"),
                Openness.valueOf(row.getString("openness")),
                row.getBoolean("to_follow"),
                row.getBoolean("withdrawn"),
                row.getString("withdrawn_reason"));
    }

    /** The attachments as one may see them who may not read the closed ones. */
    static List<CaseAttachment> withheld(List<CaseAttachment> all) {
        return all.stream()
                .map(each -> each.isClosedMatter() ? each.withheld() : each)
                .toList();
    }
}
