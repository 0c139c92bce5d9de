package dk.budgetspor.kernel.web;

import dk.budgetspor.kernel.cases.CaseNumber;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.organisation.AreaCode;
import dk.budgetspor.kernel.organisation.BodyCode;
import java.util.function.Function;

/** Codes in addresses: one of the wrong shape leads to nothing. */
public final class PathCodes {
    private PathCodes() {}

    public static BodyCode body(String segment) {
        return parse(segment, BodyCode::new);
    }

    public static AreaCode area(String segment) {
        return parse(segment, AreaCode::new);
    }

    /** The number of a case, which has a hyphen for its slash. */
    public static CaseNumber caseNumber(String segment) {
        return parse(segment, CaseNumber::ofAddress);
    }

    private static <T> T parse(String segment, Function<String, T> code) {
        try {
            return code.apply(segment);
        } catch (IllegalArgumentException wrongShape) {
            throw Refusal.because(ErrorCode.NOT_FOUND);
        }
    }
}
