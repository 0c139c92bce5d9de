package dk.budgetspor.kernel.web;

import dk.budgetspor.kernel.messaging.ErrorCode;
import java.util.List;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says where a body does not fit; nothing of what was sent is repeated. */
final class UnreadableJson {
    private final Problems problems;

    UnreadableJson(Problems problems) {
        this.problems = problems;
    }

    ProblemDetail describe(HttpMessageNotReadableException fault) {
        // a number too large for its field is not the binding's fault but the parser's
        if (fault.getCause() instanceof JacksonException misfit
                && (misfit instanceof DatabindException || misfit instanceof InputCoercionException)
                && !misfit.getPath().isEmpty()) {
            ErrorCode code =
                    misfit instanceof UnrecognizedPropertyException ? ErrorCode.UNKNOWN_FIELD : ErrorCode.WRONG_SHAPE;
            return problems.ofFields(
                    List.of(problems.field(JsonPointers.ofReferences(misfit.getPath()), code, List.of())));
        }
        return problems.of(ErrorCode.MALFORMED_REQUEST, List.of());
    }
}
