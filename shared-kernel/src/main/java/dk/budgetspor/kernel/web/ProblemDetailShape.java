package dk.budgetspor.kernel.web;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;

/** Writes the extension members of a problem beside the standard ones (RFC 9457, section 3.2). */
@JsonInclude(JsonInclude.Include.NON_NULL)
interface ProblemDetailShape {
    @JsonAnyGetter
    Map<String, Object> getProperties();
}
