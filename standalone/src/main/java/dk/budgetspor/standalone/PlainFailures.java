package dk.budgetspor.standalone;

import dk.budgetspor.kernel.eventstore.SafeStoreCheck.UnsafeStoreException;
import dk.budgetspor.standalone.database.DataDirectoryInUse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Says why it does not start in a sentence, where the reason is the reader's to mend. */
final class PlainFailures implements FailureAnalyzer {
    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DataDirectoryInUse || cause instanceof UnsafeStoreException) {
                return new FailureAnalysis(cause.getMessage(), null, failure);
            }
        }
        return null;
    }
}
