package dk.budgetspor.command.platform;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Map;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.IncompatibleAggregateException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.stereotype.Component;

/** The way of every command to its aggregate and back: what of Axon's faults is a refusal, and how long it took. */
@Component
public class Commands {
    private final CommandGateway gateway;
    private final MeterRegistry meters;

    Commands(CommandGateway gateway, MeterRegistry meters) {
        this.gateway = gateway;
        this.meters = meters;
    }

    /**
     * Gives a command and waits until it is through.
     *
     * @param metadata at least those of an {@link Actor}
     * @throws Refusal if a rule says no, or if somebody else was faster twice
     */
    public Receipt.Content give(Command command, Map<String, ?> metadata) {
        return measured(command, () -> send(command, metadata, !metadata.containsKey(ExpectedVersion.KEY)));
    }

    private Receipt.Content send(Command command, Map<String, ?> metadata, boolean mayRetry) {
        try {
            Receipt receipt = gateway.sendAndWait(new GenericCommandMessage<>(command, metadata));
            return receipt.content();
        } catch (ConcurrencyException | AggregateStreamCreationException conflict) {
            if (mayRetry) {
                return send(command, metadata, false);
            }
            throw metadata.containsKey(ExpectedVersion.KEY)
                    ? Refusal.because(ErrorCode.STALE_VERSION, metadata.get(ExpectedVersion.KEY), "?")
                    : Refusal.because(ErrorCode.CONCURRENT_CHANGE);
        } catch (AggregateNotFoundException | IncompatibleAggregateException unknown) {
            // there is nothing of the name, or a thing of another kind
            throw Refusal.because(ErrorCode.NOT_FOUND);
        } catch (CommandExecutionException fault) {
            throw fault.<Refusal.Details>getDetails()
                    .<RuntimeException>map(Refusal::new)
                    .orElse(fault);
        }
    }

    private Receipt.Content measured(Command command, Supplier<Receipt.Content> work) {
        Timer.Sample sample = Timer.start(meters);
        String outcome = "failed";
        try {
            Receipt.Content receipt = work.get();
            outcome = "accepted";
            return receipt;
        } catch (Refusal refusal) {
            outcome = "refused";
            meters.counter("budgetspor.refusals", "code", refusal.code().code()).increment();
            throw refusal;
        } finally {
            sample.stop(Timer.builder("budgetspor.commands")
                    .tags("command", command.getClass().getSimpleName(), "outcome", outcome)
                    .publishPercentileHistogram()
                    .register(meters));
        }
    }
}
