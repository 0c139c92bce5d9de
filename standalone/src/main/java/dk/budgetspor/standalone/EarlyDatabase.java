package dk.budgetspor.standalone;

import dk.budgetspor.kernel.eventstore.EventStoreKind;
import dk.budgetspor.standalone.database.EmbeddedDatabase;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;

/** The database of this process, which starts while everything else is read and made; the first to start, the last to end. */
final class EarlyDatabase implements DisposableBean {
    private final CompletableFuture<EmbeddedDatabase> starting;

    private EarlyDatabase(Path directory) {
        this.starting = CompletableFuture.supplyAsync(
                () -> EmbeddedDatabase.start(directory), task -> new Thread(task, "early-database").start());
    }

    /** Has the database start with the context, where the settings want one. */
    static ApplicationContextInitializer<GenericApplicationContext> initializer() {
        return context -> {
            Environment settings = context.getEnvironment();
            if (EventStoreKind.in(settings) == EventStoreKind.EMBEDDED) {
                var database = new EarlyDatabase(Path.of(settings.getRequiredProperty("budgetspor.data-directory"))
                        .toAbsolutePath());
                DefaultListableBeanFactory beans = context.getDefaultListableBeanFactory();
                beans.registerSingleton("earlyDatabase", database);
                beans.registerDisposableBean("earlyDatabase", database);
            }
        };
    }

    /** Waits for it; whatever kept it from starting is thrown here. */
    EmbeddedDatabase started() {
        try {
            return starting.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
    }

    @Override
    public void destroy() {
        if (!starting.isCompletedExceptionally()) {
            started().close();
        }
    }
}
