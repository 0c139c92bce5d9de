package dk.budgetspor.kernel.web;

import static java.util.stream.Collectors.joining;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.web.Problems.FieldProblem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Turns whatever goes wrong into one shape of answer; nothing else of the fault is told. */
@ControllerAdvice
final class ProblemAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final String RETRY_AFTER_SECONDS = "1";

    private final Problems problems;
    private final UnreadableJson unreadable;
    private final ObjectProvider<ErrorPage> errorPage;

    ProblemAdvice(Problems problems, ObjectProvider<ErrorPage> errorPage) {
        this.problems = problems;
        this.unreadable = new UnreadableJson(problems);
        this.errorPage = errorPage;
    }

    @ExceptionHandler
    Object refused(Refusal refusal, HttpServletRequest request) {
        return answer(problems.of(refusal.details()), HttpHeaders.EMPTY, request);
    }

    @ExceptionHandler
    Object invalid(MethodArgumentNotValidException invalid, HttpServletRequest request) {
        List<FieldProblem> fields = invalid.getFieldErrors().stream()
                .map(error -> problems.field(
                        JsonPointers.ofPropertyPath(error.getField()),
                        ConstraintCodes.of(error.getCode(), error.getRejectedValue()),
                        ConstraintCodes.facts(error)))
                .toList();
        return answer(problems.ofFields(fields), HttpHeaders.EMPTY, request);
    }

    @ExceptionHandler
    Object unreadable(HttpMessageNotReadableException fault, HttpServletRequest request) {
        return answer(unreadable.describe(fault), HttpHeaders.EMPTY, request);
    }

    @ExceptionHandler
    Object mismatch(TypeMismatchException mismatch, HttpServletRequest request) {
        // an address with an identifier of the wrong shape leads to nothing; a parameter of the wrong shape is an error
        boolean inPath = mismatch instanceof MethodArgumentTypeMismatchException argument
                && argument.getParameter().hasParameterAnnotation(PathVariable.class);
        ErrorCode code = inPath ? ErrorCode.NOT_FOUND : ErrorCode.MALFORMED_REQUEST;
        return answer(problems.of(code, List.of()), HttpHeaders.EMPTY, request);
    }

    @ExceptionHandler({CannotCreateTransactionException.class, DataAccessResourceFailureException.class})
    Object unavailable(Exception fault, HttpServletRequest request) {
        LOG.warn("no database for {} {}: {}", request.getMethod(), request.getRequestURI(), fault.getMessage());
        return answer(problems.of(ErrorCode.UNAVAILABLE, List.of()), HttpHeaders.EMPTY, request);
    }

    /** Tomcat decodes the parameters when they are first asked for. */
    @ExceptionHandler(InvalidParameterException.class)
    Object undecodable(Exception fault, HttpServletRequest request) {
        return answer(problems.of(ErrorCode.MALFORMED_REQUEST, List.of()), HttpHeaders.EMPTY, request);
    }

    @ExceptionHandler
    Object anything(Exception fault, HttpServletRequest request) {
        if (fault instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            ErrorCode code = codeOf(known.getStatusCode().value());
            return answer(problems.of(code, List.of()), known.getHeaders(), request);
        }
        if (Outage.caused(fault)) {
            return unavailable(fault, request);
        }
        LOG.error("fault while answering {} {}", request.getMethod(), request.getRequestURI(), fault);
        return answer(problems.of(ErrorCode.INTERNAL, List.of()), HttpHeaders.EMPTY, request);
    }

    /** The code of a status that others than we gave. */
    static ErrorCode codeOf(int status) {
        return switch (status) {
            case 401 -> ErrorCode.NOT_LOGGED_IN;
            case 403 -> ErrorCode.NOT_ALLOWED;
            case 404 -> ErrorCode.NOT_FOUND;
            case 405 -> ErrorCode.METHOD_NOT_ALLOWED;
            case 406 -> ErrorCode.NOT_ACCEPTABLE;
            case 413 -> ErrorCode.BODY_TOO_LARGE;
            case 415 -> ErrorCode.UNSUPPORTED_MEDIA_TYPE;
            default -> status < 500 ? ErrorCode.MALFORMED_REQUEST : ErrorCode.INTERNAL;
        };
    }

    private Object answer(ProblemDetail problem, HttpHeaders headers, HttpServletRequest request) {
        ErrorPage pages = errorPage.getIfAvailable();
        var page = pages == null
                ? java.util.Optional.<org.springframework.web.servlet.ModelAndView>empty()
                : pages.show(problem, request);
        if (page.isPresent()) {
            return page.get();
        }
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (!headers.getAllow().isEmpty()) {
            answer.header(
                    HttpHeaders.ALLOW,
                    headers.getAllow().stream().map(Object::toString).collect(joining(", ")));
        }
        if (problem.getStatus() == 401) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (problem.getStatus() == 503) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        problem.setInstance(ProblemWriter.instance(request));
        return answer.body(problem);
    }
}
