package dk.budgetspor.kernel.web;

import dk.budgetspor.kernel.messaging.ErrorCode;
import jakarta.validation.ConstraintViolation;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.FieldError;

/** Which of our codes a broken constraint of Jakarta Validation is. */
final class ConstraintCodes {
    private ConstraintCodes() {}

    static ErrorCode of(@Nullable String constraint, @Nullable Object rejected) {
        return switch (constraint == null ? "" : constraint) {
            case "NotNull", "NotBlank", "NotEmpty" -> ErrorCode.REQUIRED;
            case "Size" -> rejected instanceof Collection ? ErrorCode.TOO_MANY : ErrorCode.TOO_LONG;
            case "Min", "Max", "Range" -> ErrorCode.OUT_OF_RANGE;
            case "PlainText" -> ErrorCode.CONTROL_CHARACTER;
            default -> ErrorCode.WRONG_SHAPE;
        };
    }

    /** The limits the constraint names, for the sentence: the least, then the most. */
    static List<String> facts(FieldError error) {
        if (!error.contains(ConstraintViolation.class)) {
            return List.of();
        }
        Map<String, Object> limits = error.unwrap(ConstraintViolation.class)
                .getConstraintDescriptor()
                .getAttributes();
        return List.of(
                String.valueOf(limits.getOrDefault("min", limits.getOrDefault("value", ""))),
                String.valueOf(limits.getOrDefault("max", limits.getOrDefault("value", ""))));
    }
}
