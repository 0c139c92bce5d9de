package dk.budgetspor.kernel.web;

import java.util.List;
import tools.jackson.core.JacksonException.Reference;

/** JSON pointers (RFC 6901) from the ways libraries name a place. */
final class JsonPointers {
    private JsonPointers() {}

    /** From {@code amounts[0].year} to {@code /amounts/0/year}. */
    static String ofPropertyPath(String path) {
        return "/" + path.replace("].", "/").replace("[", "/").replace("]", "").replace('.', '/');
    }

    static String ofReferences(List<Reference> path) {
        StringBuilder pointer = new StringBuilder();
        for (Reference step : path) {
            String name = step.getPropertyName();
            pointer.append('/')
                    .append(
                            name == null
                                    ? step.getIndex()
                                    : name.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }
}
