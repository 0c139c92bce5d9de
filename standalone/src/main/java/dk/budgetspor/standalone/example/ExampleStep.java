package dk.budgetspor.standalone.example;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A command of the example.
 *
 * @param as the role whose user gives it
 * @param post the address; {@code {name}} stands for the identifier an earlier step got under that name
 * @param body what is sent; a text {@code {name}} is an identifier likewise
 * @param name the name to keep this step's identifier under; null if no later step needs it
 */
record ExampleStep(
        String as,
        String post,
        Map<String, Object> body,
        @Nullable String name) {}
