package dk.budgetspor.query.planitem;

import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.closed.ClosedMatters;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks for the documents of an item; what is closed to the caller does not leave this class. */
@Component
class Attachments {
    private final JdbcClient jdbc;
    private final ClosedMatters closed;

    Attachments(@Qualifier("readerJdbc") JdbcClient jdbc, ClosedMatters closed) {
        this.jdbc = jdbc;
        this.closed = closed;
    }

    /** Those a version of the item had, by number. */
    List<Attachment> of(Caller caller, UUID planItemId, long version) {
        List<Attachment> all = jdbc.sql("""
                        SELECT number, title, document_number, openness FROM plan_item_attachment
                        WHERE plan_item_id = :id AND position <=
                            (SELECT from_position FROM plan_item WHERE plan_item_id = :id AND version = :version)
                        ORDER BY number""")
                .param("id", planItemId)
                .param("version", version)
                .query((row, at) -> new Attachment(
                        row.getInt("number"),
                        row.getString("title"),
                        row.getString("document_number"),
                        Openness.valueOf(row.getString("openness"))))
                .list();
        List<Integer> numbers = all.stream()
                .filter(Attachment::isClosed)
                .map(Attachment::number)
                .toList();
        return numbers.isEmpty() || closed.read(caller, planItemId, numbers)
                ? all
                : all.stream()
                        .map(each -> each.isClosed() ? each.withheld() : each)
                        .toList();
    }
}
