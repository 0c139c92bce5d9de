package dk.budgetspor.query.platform.pages;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;

/** The forms of a page, each under the name of its action; one that was refused stays, with what was typed. */
public final class Forms {
    private final Map<String, Form> byAction = new HashMap<>();
    private final @Nullable Refused refused;

    private Forms(@Nullable Refused refused) {
        this.refused = refused;
    }

    /**
     * Begins with the form that was refused.
     *
     * @param current the version of what the page shows now
     */
    public static Forms after(@Nullable Refused refused, @Nullable Long current) {
        Forms forms = new Forms(refused);
        if (refused != null) {
            Form form = refused.form();
            forms.byAction.put(form.action(), form.version() == null ? form : form.on(current));
        }
        return forms;
    }

    /** Offers a form. */
    public Forms offer(Form form) {
        byAction.putIfAbsent(form.action(), form);
        return this;
    }

    /** The form of an action, if it is on the page. */
    public Optional<Form> form(String action) {
        return Optional.ofNullable(byAction.get(action));
    }

    /** Puts them on the page. */
    public ModelAndView on(ModelAndView page) {
        return page.addObject("forms", byAction).addObject("refused", refused);
    }
}
