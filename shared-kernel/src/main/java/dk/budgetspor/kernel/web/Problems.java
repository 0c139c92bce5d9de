package dk.budgetspor.kernel.web;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ProblemDetail;

/** Puts a refusal in words: a problem detail (RFC 9457) with a stable code, in Danish or English. */
public final class Problems {
    private final MessageSource messages;

    Problems(MessageSource messages) {
        this.messages = messages;
    }

    /** The problem detail of the refusal in the language of the request. */
    public ProblemDetail of(Refusal.Details refusal) {
        if (refusal.pointer() == null) {
            return of(refusal.code(), refusal.facts());
        }
        List<FieldProblem> blamed = List.of(field(refusal));
        if (refusal.code().kind() == ErrorCode.Kind.INVALID) {
            return ofFields(blamed);
        }
        ProblemDetail problem = of(refusal.code(), refusal.facts());
        problem.setProperty("errors", blamed);
        return problem;
    }

    /** The problem detail of a code without a field to blame. */
    public ProblemDetail of(ErrorCode code, List<String> facts) {
        ProblemDetail problem = ProblemDetail.forStatus(code.kind().status());
        problem.setType(URI.create("urn:budgetspor:problem:" + code.code()));
        problem.setTitle(text("title." + code.code(), List.of(), text(code.code(), facts, code.code())));
        problem.setDetail(text(code.code(), facts, code.code()));
        problem.setProperty("code", code.code());
        return problem;
    }

    /** The problem detail that blames fields of what was sent. */
    public ProblemDetail ofFields(List<FieldProblem> fields) {
        ProblemDetail problem = of(ErrorCode.VALIDATION_FAILED, List.of());
        problem.setProperty("errors", fields);
        return problem;
    }

    FieldProblem field(Refusal.Details refusal) {
        String pointer = refusal.pointer() == null ? "" : refusal.pointer();
        return field(pointer, refusal.code(), refusal.facts());
    }

    FieldProblem field(String pointer, ErrorCode code, List<String> facts) {
        return new FieldProblem(pointer, code.code(), text(code.code(), facts, code.code()));
    }

    private String text(String key, List<String> facts, String otherwise) {
        Locale locale = LocaleContextHolder.getLocale();
        String found = messages.getMessage("problem." + key, facts.toArray(), otherwise, locale);
        return found == null ? otherwise : found;
    }

    /**
     * One field that is wrong.
     *
     * @param pointer JSON pointer (RFC 6901) into what was sent
     * @param code stable code of what is wrong with it
     * @param detail the same in words
     */
    public record FieldProblem(String pointer, String code, String detail) {}
}
