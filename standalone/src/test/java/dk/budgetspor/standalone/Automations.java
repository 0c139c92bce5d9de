package dk.budgetspor.standalone;

import java.util.stream.Stream;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;

/** What happens by itself: waits for it, or has it begin anew. */
record Automations(Running app) {
    /** Waits until every automation has followed all there is, what they themselves brought about included. */
    void done() {
        done("");
    }

    private void done(String but) {
        Await.until("the automations have followed", () -> {
            long last = app.lastPosition();
            return all().filter(processor -> !processor.getName().equals(but))
                            .allMatch(processor -> processor.processingStatus().values().stream()
                                    .anyMatch(status ->
                                            status.getCurrentPosition().orElse(-1) >= last))
                    && app.lastPosition() == last;
        });
    }

    /** Has them follow nothing from now on. */
    void stop() {
        all().forEach(StreamingEventProcessor::shutDown);
    }

    /** Has them forget how far they were. */
    void beginAnew() {
        late(() -> app.writer().sql("DELETE FROM command_model.token_entry").update());
    }

    /** Has them follow when all of something has happened. */
    void late(Runnable something) {
        stop();
        something.run();
        start();
    }

    /** Has them follow again, from where they were. */
    void start() {
        all().forEach(StreamingEventProcessor::start);
    }

    /** Has one of them, such as {@code create-plan-item}, follow when the others have followed all of something. */
    void lastOfAll(String automation, Runnable something) {
        String name = "automation." + automation;
        StreamingEventProcessor late = all().filter(
                        processor -> processor.getName().equals(name))
                .findFirst()
                .orElseThrow();
        late.shutDown();
        something.run();
        done(name);
        late.start();
    }

    private Stream<StreamingEventProcessor> all() {
        return app.context().getBean(EventProcessingConfiguration.class).eventProcessors().values().stream()
                .filter(processor -> processor.getName().startsWith("automation."))
                .map(StreamingEventProcessor.class::cast);
    }
}
