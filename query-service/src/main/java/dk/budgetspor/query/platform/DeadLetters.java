package dk.budgetspor.query.platform;

import java.util.List;
import org.axonframework.config.EventProcessingConfiguration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Events a projection failed on, kept per aggregate in their order until they are tried again. */
@Component
class DeadLetters {
    private static final int MOST = 200;

    private final JdbcClient reader;
    private final EventProcessingConfiguration processing;

    DeadLetters(@Qualifier("readerJdbc") JdbcClient reader, EventProcessingConfiguration processing) {
        this.reader = reader;
        this.processing = processing;
    }

    long count() {
        return reader.sql("SELECT count(*) FROM read_model.dead_letter_entry")
                .query(Long.class)
                .single();
    }

    long count(View view) {
        return reader.sql("SELECT count(*) FROM read_model.dead_letter_entry WHERE processing_group = :group")
                .param("group", view.group())
                .query(Long.class)
                .single();
    }

    /** The first of them. */
    List<Letter> all() {
        return reader.sql("""
                        SELECT processing_group AS group, sequence_identifier AS sequence, payload_type AS type,
                            enqueued_at, cause_type AS cause
                        FROM read_model.dead_letter_entry
                        ORDER BY processing_group, sequence_identifier, sequence_index LIMIT :most""").param("most", MOST).query(Letter.class).list();
    }

    /** Tries every sequence of the view once more, until one fails again. */
    void retry(View view) {
        processing.sequencedDeadLetterProcessor(view.group()).ifPresent(letters -> {
            while (letters.processAny()) {
                // one sequence after the other
            }
        });
    }

    /**
     * An event that could not be digested.
     *
     * @param group the processing group of the view
     * @param sequence the aggregate it belongs to
     * @param type the stored name of the event
     * @param enqueuedAt when it failed
     * @param cause the kind of fault
     */
    record Letter(
            String group,
            String sequence,
            String type,
            String enqueuedAt,
            @Nullable String cause) {}
}
