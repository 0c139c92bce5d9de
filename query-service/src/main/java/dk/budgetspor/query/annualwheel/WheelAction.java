package dk.budgetspor.query.annualwheel;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.query.platform.pages.Form;
import dk.budgetspor.query.platform.pages.Submission;
import java.util.Arrays;
import java.util.function.Predicate;

/** What people do to a wheel from its page. */
enum WheelAction {
    PLAN_TOPIC("planlaeg-emne", "plan-topic", wheel -> true) {
        @Override
        Submission submission(Form form) {
            return Submission.of(form).texts("title", "text", "aboutDate").lines("dates");
        }
    },
    MOVE_TOPIC("flyt-emne", "move-topic", WheelAction::hasTopics) {
        @Override
        Submission submission(Form form) {
            return Submission.of(form).texts("topicId", "date", "reason");
        }
    },
    DROP_TOPIC("tag-emne-ud", "drop-topic", WheelAction::hasTopics) {
        @Override
        Submission submission(Form form) {
            return Submission.of(form).texts("topicId", "reason");
        }
    },
    ADD_DATE("saet-moededag", "add-date", wheel -> true) {
        @Override
        Submission submission(Form form) {
            return Submission.of(form).texts("date");
        }
    },
    DROP_DATE("fjern-moededag", "drop-date", wheel -> !wheel.days().isEmpty()) {
        @Override
        Submission submission(Form form) {
            return Submission.of(form).texts("date", "reason");
        }
    },
    ADD_BREAK("saet-moedefri", "add-break", wheel -> true) {
        @Override
        Submission submission(Form form) {
            return Submission.of(form).texts("from", "to", "title");
        }
    },
    DROP_BREAK("fjern-moedefri", "drop-break", wheel -> !wheel.breaks().isEmpty()) {
        @Override
        Submission submission(Form form) {
            return Submission.of(form).texts("from", "reason");
        }
    };

    private final String handling;
    private final String command;
    private final Predicate<AnnualWheel> canBeGiven;

    WheelAction(String handling, String command, Predicate<AnnualWheel> canBeGiven) {
        this.handling = handling;
        this.command = command;
        this.canBeGiven = canBeGiven;
    }

    /** The action whose form was sent. */
    static WheelAction of(String handling) {
        return Arrays.stream(values())
                .filter(action -> action.handling.equals(handling))
                .findFirst()
                .orElseThrow(() -> Refusal.because(ErrorCode.MALFORMED_REQUEST));
    }

    private static boolean hasTopics(AnnualWheel wheel) {
        return !wheel.awaitingDate().isEmpty()
                || wheel.days().stream().anyMatch(day -> !day.topics().isEmpty());
    }

    /** As the form on the page is called. */
    String handling() {
        return handling;
    }

    /** As the command is called in its address. */
    String command() {
        return command;
    }

    /** Whether there is something to do it to. */
    boolean canBeGiven(AnnualWheel wheel) {
        return canBeGiven.test(wheel);
    }

    /** What of the form is sent. */
    abstract Submission submission(Form form);
}
