package dk.budgetspor.command.platform;

import dk.budgetspor.kernel.eventstore.Appended;
import dk.budgetspor.kernel.messaging.Refusal;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Around every command, inside its unit of work: repeats the first answer to a repeated {@code Idempotency-Key}, hands
 * out a {@link Receipt}, and lets a refusal travel with its code. A handler that answers with a number has given it to
 * what it added.
 */
final class ReceiptInterceptor implements MessageHandlerInterceptor<CommandMessage<?>> {
    private final IdempotencyStore answers;
    private final StreamHeads heads;

    ReceiptInterceptor(IdempotencyStore answers, StreamHeads heads) {
        this.answers = answers;
        this.heads = heads;
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        CommandMessage<?> command = unitOfWork.getMessage();
        RetryKey key = RetryKey.of(command.getMetaData());
        Receipt receipt = new Receipt();
        try {
            if (key != null) {
                answers.claim(key).ifPresent(receipt::fill);
            }
            if (!receipt.isFilled()) {
                Object answered = chain.proceed();
                Integer number = answered instanceof Integer given ? given : null;
                if (heads.knowBeforeCommit()) {
                    // runs after the append and before the database commits
                    unitOfWork.onCommit(committing -> fill(receipt, number, key, committing));
                } else {
                    unitOfWork.afterCommit(committed -> fill(receipt, number, key, committed));
                }
            }
            return receipt;
        } catch (Refusal refusal) {
            throw new CommandExecutionException(refusal.code().code(), refusal, refusal.details());
        }
    }

    private void fill(
            Receipt receipt,
            @Nullable Integer number,
            @Nullable RetryKey key,
            UnitOfWork<? extends CommandMessage<?>> unitOfWork) {
        Receipt.Content content = Appended.in(unitOfWork)
                .map(stored -> new Receipt.Content(stored.aggregateId(), stored.version(), stored.position(), number))
                .orElseGet(() -> heads.of(((Command) unitOfWork.getMessage().getPayload()).aggregateId()));
        receipt.fill(content);
        if (key != null) {
            answers.store(key, content);
        }
    }
}
