package dk.budgetspor.query.platform.raaderum;

import dk.budgetspor.kernel.web.Caller;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stands behind identifiers of things in rounds, for pages of every room; of what the caller may see. */
@Component
public class SavingsNames {
    private static final int LETTERS = 80;

    private final JdbcClient jdbc;

    SavingsNames(@Qualifier("readerJdbc") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a field that identifies something calls it, in few words; empty if it identifies nothing the caller sees. */
    public Optional<String> nameOf(Caller caller, String field, UUID id) {
        if (caller.seesPublicEdition()) {
            return Optional.empty();
        }
        return switch (field) {
            case "milestoneId" -> name("SELECT title FROM savings_milestone WHERE milestone_id", id);
            case "workPackageId" -> name("SELECT title FROM savings_work_package WHERE work_package_id", id);
            case "intoIdeaId", "ideaIds" -> name("SELECT text FROM savings_idea WHERE idea_id", id);
            case "proposalId", "proposalIds" ->
                name("SELECT number || ' ' || title FROM savings_proposal WHERE proposal_id", id);
            default -> Optional.empty();
        };
    }

    private Optional<String> name(String select, UUID id) {
        return jdbc.sql(select + " = :id AND to_position IS NULL")
                .param("id", id)
                .query(String.class)
                .optional()
                .map(SavingsNames::inFewWords);
    }

    private static String inFewWords(String text) {
        String line = text.lines().findFirst().orElse("");
        return line.length() > LETTERS ? line.substring(0, LETTERS) + "…" : line;
    }
}
