package dk.budgetspor.query.platform.pages;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.query.platform.pages.Refused.Blamed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClientResponseException;
import org.springframework.web.servlet.support.RequestContextUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Gives the commands that forms become, and puts what was refused in the words of the form. */
@Component
public class Submissions {
    private static final Logger LOG = LoggerFactory.getLogger(Submissions.class);
    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final String SAVED = "saved";
    private static final int UNAUTHENTICATED = ErrorCode.Kind.UNAUTHENTICATED.status();

    private final JsonMapper json;
    private final MessageSource texts;
    private final HttpServletRequest request;

    Submissions(JsonMapper json, MessageSource texts, HttpServletRequest request) {
        this.json = json;
        this.texts = texts;
        this.request = request;
    }

    /**
     * Gives a command.
     *
     * @throws Refusal {@code not-logged-in} if the login has expired meanwhile
     */
    public Outcome give(Submission submission, Function<Submission, Accepted> command) {
        try {
            Accepted accepted = command.apply(submission);
            OwnChanges.remember(request, accepted.position());
            RequestContextUtils.getOutputFlashMap(request)
                    .put(SAVED, submission.form().action());
            return Outcome.of(accepted);
        } catch (RestClientResponseException answer) {
            if (answer.getStatusCode().value() == UNAUTHENTICATED) {
                request.getSession().invalidate();
                SecurityContextHolder.clearContext();
                throw Refusal.because(ErrorCode.NOT_LOGGED_IN);
            }
            return Outcome.of(refused(submission, answer));
        } catch (ResourceAccessException unreachable) {
            LOG.warn("the command service cannot be reached: {}", unreachable.getMessage());
            return Outcome.of(unknown(submission, ErrorCode.UNAVAILABLE));
        }
    }

    /** It may have been saved or not: the key stays, so that sending it again is safe. */
    private Refused unknown(Submission submission, ErrorCode code) {
        return new Refused(submission.form(), code.kind().status(), code.code(), text(code.code(), ""), List.of());
    }

    private Refused refused(Submission submission, RestClientResponseException answer) {
        if (answer.getStatusCode().is5xxServerError()) {
            LOG.warn("the command service answered {}", answer.getStatusCode());
            return unknown(submission, ErrorCode.UNAVAILABLE);
        }
        JsonNode problem = read(answer.getResponseBodyAsString());
        List<Blamed> blamed = new ArrayList<>();
        Map<String, String> wrong = new LinkedHashMap<>();
        for (JsonNode error : problem.path("errors")) {
            String field = submission.field(error.path("pointer").asString(""));
            String detail = error.path("detail").asString("");
            blamed.add(new Blamed(field, submission.form().typed().containsKey(field), detail));
            wrong.merge(field, detail, (one, other) -> one + " " + other);
        }
        String code = problem.path("code").asString("");
        Form form = submission.form().refused(wrong);
        String detail = problem.path("detail").asString("");
        return new Refused(form, answer.getStatusCode().value(), code, text(code, detail), blamed);
    }

    /** Some refusals are told to programs in words that a person at a form would not understand. */
    private String text(String code, String otherwise) {
        String found = texts.getMessage("form.problem." + code, null, otherwise, DANISH);
        return found == null ? otherwise : found;
    }

    private JsonNode read(String body) {
        try {
            return json.readTree(body);
        } catch (JacksonException notJson) {
            return json.createObjectNode();
        }
    }
}
