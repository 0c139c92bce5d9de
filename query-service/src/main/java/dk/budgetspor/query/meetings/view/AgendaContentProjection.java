package dk.budgetspor.query.meetings.view;

import dk.budgetspor.kernel.cases.CaseDocumentArrived;
import dk.budgetspor.kernel.cases.CaseDocumentFiled;
import dk.budgetspor.kernel.cases.CaseDocumentWithdrawn;
import dk.budgetspor.kernel.cases.CaseRecommended;
import dk.budgetspor.kernel.meetings.AgendaDocumentArrived;
import dk.budgetspor.kernel.meetings.AgendaDocumentFiled;
import dk.budgetspor.kernel.meetings.AgendaDocumentWithdrawn;
import dk.budgetspor.kernel.meetings.AgendaItemRecommended;
import dk.budgetspor.query.platform.Fact;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the documents and recommendations of points and of cases, which agendas show alike. */
@Component
@ProcessingGroup(MeetingsView.GROUP)
class AgendaContentProjection {
    private final JdbcClient jdbc;
    private final Documents documents;

    AgendaContentProjection(@Qualifier("viewJdbc") JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.documents = new Documents(jdbc);
    }

    @EventHandler
    void on(AgendaItemRecommended event, Fact fact) {
        recommend(event.agendaItemId().toString(), event.number(), event.recommender(), null, event.text(), fact);
    }

    @EventHandler
    void on(CaseRecommended event, Fact fact) {
        recommend(event.caseNumber(), event.number(), event.recommender(), event.bodyCode(), event.text(), fact);
    }

    @EventHandler
    void on(AgendaDocumentFiled event, Fact fact) {
        documents.file(
                event.agendaItemId().toString(),
                event.number(),
                event.title(),
                event.documentNumber(),
                event.filingNumber(),
                event.mainDocument(),
                event.openness(),
                event.toFollow(),
                fact);
    }

    @EventHandler
    void on(CaseDocumentFiled event, Fact fact) {
        documents.file(
                event.caseNumber(),
                event.number(),
                event.title(),
                event.documentNumber(),
                event.filingNumber(),
                event.mainDocument(),
                event.openness(),
                event.toFollow(),
                fact);
    }

    @EventHandler
    void on(AgendaDocumentArrived event, Fact fact) {
        documents.receive(
                event.agendaItemId().toString(), event.number(), event.documentNumber(), event.filingNumber(), fact);
    }

    @EventHandler
    void on(CaseDocumentArrived event, Fact fact) {
        documents.receive(event.caseNumber(), event.number(), event.documentNumber(), event.filingNumber(), fact);
    }

    @EventHandler
    void on(AgendaDocumentWithdrawn event, Fact fact) {
        documents.withdraw(event.agendaItemId().toString(), event.number(), event.reason(), fact);
    }

    @EventHandler
    void on(CaseDocumentWithdrawn event, Fact fact) {
        documents.withdraw(event.caseNumber(), event.number(), event.reason(), fact);
    }

    private void recommend(
            String owner, int number, String recommender, @Nullable String bodyCode, String text, Fact fact) {
        jdbc.sql("""
                        INSERT INTO meeting_recommendation (position, owner, number, recommender, body_code, text)
                        VALUES (:position, :owner, :number, :recommender, :body, :text) ON CONFLICT DO NOTHING""")
                .param("position", fact.position())
                .param("owner", owner)
                .param("number", number)
                .param("recommender", recommender)
                .param("body", bodyCode)
                .param("text", text)
                .update();
    }
}
