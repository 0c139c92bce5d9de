package dk.budgetspor.command.platform;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.AggregateLifecycle;

/**
 * Guards against lost updates: compares the version a command expects before any rule is asked, so that a stale page
 * learns that it is stale and not that a rule is broken. Axon's own check comes only at commit.
 */
public final class ExpectedVersion {
    static final String KEY = "expectedVersion";

    private ExpectedVersion() {}

    /**
     * To be called by each aggregate before its handlers.
     *
     * @throws Refusal {@code stale-version} if the aggregate has moved on
     */
    public static void check(CommandMessage<?> command) {
        Object expected = command.getMetaData().get(KEY);
        Long version = AggregateLifecycle.getVersion();
        if (expected != null && version != null && !expected.equals(version.toString())) {
            throw Refusal.because(ErrorCode.STALE_VERSION, expected, version);
        }
    }
}
