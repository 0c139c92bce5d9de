package dk.budgetspor.command.platform.cases;

import dk.budgetspor.command.platform.Registers;
import dk.budgetspor.kernel.cases.CaseClosed;
import dk.budgetspor.kernel.cases.CaseNumber;
import dk.budgetspor.kernel.cases.CaseOpened;
import dk.budgetspor.kernel.cases.CaseOpennessSwitched;
import dk.budgetspor.kernel.cases.CaseReferred;
import dk.budgetspor.kernel.cases.CaseReopened;
import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.organisation.BodyCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of cases, in the transaction of the append. */
@Component
@ProcessingGroup(Registers.GROUP)
class JdbcCaseRegister implements CaseRegister {
    private final JdbcClient writer;

    JdbcCaseRegister(@Qualifier("writerJdbc") JdbcClient writer) {
        this.writer = writer;
    }

    @Override
    public Optional<Case> find(CaseNumber caseNumber) {
        return writer.sql("""
                        SELECT case_number, title, openness, route, closed FROM command_model.cases_case
                        WHERE case_number = :caseNumber""")
                .param("caseNumber", caseNumber.value())
                .query((row, number) -> found(row))
                .optional();
    }

    private static Case found(ResultSet row) throws SQLException {
        String[] route = (String[]) row.getArray("route").getArray();
        return new Case(
                new CaseNumber(row.getString("case_number")),
                row.getString("title"),
                Openness.valueOf(row.getString("openness")),
                Arrays.stream(route).map(BodyCode::new).toList(),
                row.getBoolean("closed"));
    }

    @EventHandler
    void on(CaseOpened event) {
        writer.sql("""
                        INSERT INTO command_model.cases_case (case_number, title, openness, route)
                        VALUES (:caseNumber, :title, :openness, :route)""")
                .param("caseNumber", event.caseNumber())
                .param("title", event.title())
                .param("openness", event.openness().name())
                .param("route", event.route().toArray(String[]::new))
                .update();
    }

    @EventHandler
    void on(CaseReferred event) {
        writer.sql("""
                        UPDATE command_model.cases_case SET route = array_append(route, :bodyCode)
                        WHERE case_number = :caseNumber""")
                .param("bodyCode", event.bodyCode())
                .param("caseNumber", event.caseNumber())
                .update();
    }

    @EventHandler
    void on(CaseOpennessSwitched event) {
        writer.sql("UPDATE command_model.cases_case SET openness = :openness WHERE case_number = :caseNumber")
                .param("openness", event.openness().name())
                .param("caseNumber", event.caseNumber())
                .update();
    }

    @EventHandler
    void on(CaseClosed event) {
        put(event.caseNumber(), true);
    }

    @EventHandler
    void on(CaseReopened event) {
        put(event.caseNumber(), false);
    }

    private void put(String caseNumber, boolean closed) {
        writer.sql("UPDATE command_model.cases_case SET closed = :closed WHERE case_number = :caseNumber")
                .param("closed", closed)
                .param("caseNumber", caseNumber)
                .update();
    }
}
