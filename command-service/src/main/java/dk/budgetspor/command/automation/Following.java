package dk.budgetspor.command.automation;

import dk.budgetspor.command.platform.Command;
import dk.budgetspor.command.platform.Commands;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How automations follow an event. What was followed is remembered for ever beside the tokens, so that nothing happens
 * twice if a processor begins anew; a crash in between gives a command again, which its aggregate then knows.
 */
@Component
class Following {
    private final Commands commands;
    private final JdbcClient writer;
    private final Executor threads = new SimpleAsyncTaskExecutor("automation-");

    Following(Commands commands, @Qualifier("writerJdbc") JdbcClient writer) {
        this.commands = commands;
        this.writer = writer;
    }

    /** Does the work for the event, unless the group has done it. */
    void once(String group, EventMessage<?> event, Runnable work) {
        if (!hasFollowed(group, event)) {
            work.run();
            writer.sql("INSERT INTO command_model.automation_followed (automation, event_identifier) VALUES (?, ?)")
                    .param(group)
                    .param(event.getIdentifier())
                    .update();
        }
    }

    private boolean hasFollowed(String group, EventMessage<?> event) {
        return writer.sql("""
                        SELECT EXISTS (SELECT FROM command_model.automation_followed
                                       WHERE automation = ? AND event_identifier = ?)""")
                .param(group)
                .param(event.getIdentifier())
                .query(Boolean.class)
                .single();
    }

    /**
     * Gives a command on behalf of who caused the event, in a transaction and thus on a thread of its own: a refused one
     * would take the processor's with it.
     *
     * @return why a rule said no; empty if none did
     */
    Optional<Refusal> give(Command command) {
        MetaData onBehalf = CurrentUnitOfWork.correlationData();
        try {
            CompletableFuture.supplyAsync(() -> commands.give(command, onBehalf), threads)
                    .join();
            return Optional.empty();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof Refusal refusal && refusal.code() != ErrorCode.CONCURRENT_CHANGE) {
                return Optional.of(refusal);
            }
            throw failed;
        }
    }

    /** Gives a command that no rule refuses. */
    void giveSurely(Command command) {
        give(command).ifPresent(refusal -> {
            throw refusal;
        });
    }
}
