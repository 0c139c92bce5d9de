package dk.budgetspor.query.annualwheel;

import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.query.platform.pages.Form;
import dk.budgetspor.query.platform.pages.Submission;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What people do to a wheel from its page. */
enum WheelAction {
    TAKE_TOPIC(
            "saet-paa-dagsorden", "take-topic", (wheel, topics, meetings) -> !topics.isEmpty() && !meetings.isEmpty()) {
        @Override
        Submission submission(Form form) {
            return Submission.of(form).texts("topicId", "meetingId", OPENNESS);
        }

        /** Open as the command has it where nothing is said. */
        @Override
        Form empty(@Nullable Long version) {
            return super.empty(version).with(OPENNESS, Openness.OPEN.name());
        }
    },
    PLAN_TOPIC("planlaeg-emne", "plan-topic", Condition.ALWAYS) {
        @Override
        Submission submission(Form form) {
            return Submission.of(form).texts("title", "text", "aboutDate").lines("dates");
        }
    },
    MOVE_TOPIC("flyt-emne", "move-topic", (wheel, topics, meetings) -> !topics.isEmpty()) {
        @Override
        Submission submission(Form form) {
            return Submission.of(form).texts("topicId", "date", "reason");
        }
    },
    DROP_TOPIC("tag-emne-ud", "drop-topic", (wheel, topics, meetings) -> !topics.isEmpty()) {
        @Override
        Submission submission(Form form) {
            return Submission.of(form).texts("topicId", "reason");
        }
    },
    ADD_DATE("saet-moededag", "add-date", Condition.ALWAYS) {
        @Override
        Submission submission(Form form) {
            return Submission.of(form).texts("date");
        }
    },
    DROP_DATE(
            "fjern-moededag",
            "drop-date",
            (wheel, topics, meetings) -> !wheel.days().isEmpty()) {
        @Override
        Submission submission(Form form) {
            return Submission.of(form).texts("date", "reason");
        }
    },
    ADD_BREAK("saet-moedefri", "add-break", Condition.ALWAYS) {
        @Override
        Submission submission(Form form) {
            return Submission.of(form).texts("from", "to", "title");
        }
    },
    DROP_BREAK(
            "fjern-moedefri",
            "drop-break",
            (wheel, topics, meetings) -> !wheel.breaks().isEmpty()) {
        @Override
        Submission submission(Form form) {
            return Submission.of(form).texts("from", "reason");
        }
    };

    private static final String OPENNESS = "openness";

    private final String handling;
    private final String command;
    private final Condition canBeGiven;

    WheelAction(String handling, String command, Condition canBeGiven) {
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

    /** As the form on the page is called. */
    String handling() {
        return handling;
    }

    /** As the command is called in its address. */
    String command() {
        return command;
    }

    /**
     * Whether there is something to do it to.
     *
     * @param topics those that are on no agenda yet, by their identifiers
     * @param meetings those whose agendas they can come onto, by their identifiers
     */
    boolean canBeGiven(AnnualWheel wheel, Map<String, String> topics, Map<String, String> meetings) {
        return canBeGiven.isMet(wheel, topics, meetings);
    }

    /** The form before anybody types. */
    Form empty(@Nullable Long version) {
        return Form.empty(handling, version);
    }

    /** What of the form is sent. */
    abstract Submission submission(Form form);

    /** What there has to be. */
    @FunctionalInterface
    private interface Condition {
        Condition ALWAYS = (wheel, topics, meetings) -> true;

        boolean isMet(AnnualWheel wheel, Map<String, String> topics, Map<String, String> meetings);
    }
}
