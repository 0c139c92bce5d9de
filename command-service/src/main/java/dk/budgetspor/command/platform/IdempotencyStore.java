package dk.budgetspor.command.platform;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The first answers to commands that may be retried, kept for 30 days in the transaction of the append. */
final class IdempotencyStore {
    /** Only with Axon Server, where the answer is stored a moment after the append. */
    private static final Receipt.Content NOT_YET = new Receipt.Content("", 0, 0, null);

    private final JdbcClient writer;

    IdempotencyStore(JdbcClient writer) {
        this.writer = writer;
    }

    /**
     * Takes the key, or waits for whoever has it and gives their answer.
     *
     * @return the first answer, if this is a retry
     * @throws Refusal {@code idempotency-key-reused} if the key was used for another body
     */
    Optional<Receipt.Content> claim(RetryKey key) {
        byte[] fingerprint = HexFormat.of().parseHex(key.fingerprint());
        int claimed = writer.sql("""
                        INSERT INTO command_model.idempotency (scope, key, fingerprint)
                        VALUES (:scope, :key, :fingerprint)
                        ON CONFLICT DO NOTHING""")
                .param("scope", key.scope())
                .param("key", key.key())
                .param("fingerprint", fingerprint)
                .update();
        if (claimed == 1) {
            return Optional.empty();
        }
        Receipt.Content answer = writer.sql("""
                        SELECT aggregate_id, version, position, number FROM command_model.idempotency
                        WHERE scope = :scope AND key = :key AND fingerprint = :fingerprint""")
                .param("scope", key.scope())
                .param("key", key.key())
                .param("fingerprint", fingerprint)
                .query((row, at) -> row.getString("aggregate_id") == null
                        ? NOT_YET
                        : new Receipt.Content(
                                row.getString("aggregate_id"),
                                row.getLong("version"),
                                row.getLong("position"),
                                row.getObject("number", Integer.class)))
                .optional()
                .orElseThrow(() -> Refusal.because(ErrorCode.IDEMPOTENCY_KEY_REUSED));
        if (answer.equals(NOT_YET)) {
            throw Refusal.because(ErrorCode.CONCURRENT_CHANGE);
        }
        return Optional.of(answer);
    }

    void store(RetryKey key, Receipt.Content answer) {
        writer.sql("""
                        UPDATE command_model.idempotency
                        SET aggregate_id = :aggregateId, version = :version, position = :position, number = :number
                        WHERE scope = :scope AND key = :key""")
                .param("scope", key.scope())
                .param("key", key.key())
                .param("aggregateId", answer.aggregateId())
                .param("version", answer.version())
                .param("position", answer.position())
                .param("number", answer.number())
                .update();
    }

    void forgetOld() {
        writer.sql("DELETE FROM command_model.idempotency WHERE recorded_at < now() - interval '30 days'")
                .update();
    }
}
