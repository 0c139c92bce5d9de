package dk.budgetspor.query.platform.raaderum;

import dk.budgetspor.query.platform.VersionedTable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The versions of proposals. Each event of a proposal makes one, whichever projection follows it: see {@code If-Match}. */
final class ProposalVersions {
    /** What a proposal has none of when it is handed in. */
    static final String[] LATER = {
        "withdrawn_on",
        "withdrawn_reason",
        "board_verdict",
        "board_treated_on",
        "board_note",
        "priority",
        "rank",
        "prioritised_on",
        "priority_body_code",
        "priority_meeting_id",
        "priority_note",
        "wanted_idea",
        "priority_position",
        "catalogue_on",
        "incorporated_on",
        "verdict",
        "verdict_decision_id",
        "verdict_meeting_id",
        "verdict_body_code",
        "decided_on",
        "plan_id",
        "plan_item_id",
        "awaits_plan_code"
    };

    private static final String[] FROM_THE_FIRST = {
        "round_id",
        "number",
        "title",
        "area_code",
        "body_code",
        "amounts::jsonb",
        "investment_thousand_dkk",
        "staff_effect_fte",
        "description",
        "service_consequences",
        "staff_consequences",
        "risk",
        "starts_on",
        "details_document",
        "work_package_id",
        "idea_ids::uuid[]",
        "text_version",
        "submitted_on",
        "deadline",
        "late",
        "exempted_from::text[]"
    };

    private ProposalVersions() {}

    static VersionedTable in(JdbcClient jdbc) {
        String[] columns = new String[FROM_THE_FIRST.length + LATER.length];
        System.arraycopy(FROM_THE_FIRST, 0, columns, 0, FROM_THE_FIRST.length);
        System.arraycopy(LATER, 0, columns, FROM_THE_FIRST.length, LATER.length);
        return new VersionedTable(jdbc, "savings_proposal", "proposal_id", columns);
    }
}
