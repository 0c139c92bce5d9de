package dk.budgetspor.query.platform.meetings;

import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.meetings.Outcome;
import dk.budgetspor.kernel.meetings.PartyVotes;
import dk.budgetspor.kernel.meetings.Remark;
import dk.budgetspor.kernel.raaderum.ProposalVerdict;
import dk.budgetspor.query.platform.raaderum.ProposalNames;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads decisions with all their versions. */
@Component
public class DecisionRows {
    private static final TypeReference<List<PartyVotes>> VOTES = new TypeReference<>() {};
    private static final TypeReference<List<Remark>> REMARKS = new TypeReference<>() {};
    private static final TypeReference<List<UUID>> IDS = new TypeReference<>() {};
    private static final TypeReference<List<DecisionText.Added>> AMENDMENTS = new TypeReference<>() {};

    private static final TypeReference<List<ProposalVerdict>> VERDICTS = new TypeReference<>() {};

    private final ProposalNames proposals;
    private final JsonMapper json;

    DecisionRows(ProposalNames proposals, JsonMapper json) {
        this.proposals = proposals;
        this.json = json;
    }

    /**
     * The decisions of a question whose rows are versions, those of a decision from the newest on; in the order in which
     * their newest versions come.
     */
    public List<Decision> read(JdbcClient.StatementSpec versions) {
        Map<UUID, Decision> decisions = new LinkedHashMap<>();
        versions.query(row -> {
            UUID id = row.getObject("decision_id", UUID.class);
            Decision decision = decisions.computeIfAbsent(id, unread -> decision(id, row));
            decision.texts().add(text(row));
        });
        name(decisions.values());
        return List.copyOf(decisions.values());
    }

    private void name(Collection<Decision> decisions) {
        Set<UUID> decided = decisions.stream()
                .flatMap(decision -> decision.texts().stream())
                .flatMap(text -> text.savingsProposals().stream())
                .map(DecisionText.OfProposal::id)
                .collect(Collectors.toSet());
        if (!decided.isEmpty()) {
            Map<UUID, String> names = proposals.of(decided);
            decisions.forEach(decision -> decision.texts().replaceAll(text -> text.naming(names)));
        }
    }

    private static Decision decision(UUID id, ResultSet row) {
        try {
            return new Decision(
                    id,
                    row.getObject("meeting_id", UUID.class),
                    row.getObject("agenda_item_id", UUID.class),
                    row.getString("body_code"),
                    row.getString("body_code"),
                    row.getString("case_number"),
                    new ArrayList<>(),
                    List.of());
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private DecisionText text(ResultSet row) throws SQLException {
        return new DecisionText(
                row.getInt("number"),
                Openness.valueOf(row.getString("openness")),
                row.getObject("decided_on", LocalDate.class),
                Outcome.valueOf(row.getString("outcome")),
                row.getString("text"),
                row.getString("dissent"),
                json.readValue(row.getString("votes"), VOTES),
                json.readValue(row.getString("remarks"), REMARKS),
                json.readValue(row.getString("plan_ids"), IDS),
                json.readValue(row.getString("plan_item_ids"), IDS),
                json.readValue(row.getString("amendments"), AMENDMENTS),
                json.readValue(row.getString("savings_proposals"), VERDICTS).stream()
                        .map(each -> new DecisionText.OfProposal(each.proposalId(), each.verdict(), null))
                        .toList(),
                row.getString("out_of_turn"),
                row.getString("correction"),
                row.getObject("recorded_on", LocalDate.class));
    }
}
