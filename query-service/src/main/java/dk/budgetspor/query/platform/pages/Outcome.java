package dk.budgetspor.query.platform.pages;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** What became of a form that was sent: one of the two is there. */
public final class Outcome {
    private final @Nullable Accepted accepted;
    private final @Nullable Refused refused;

    private Outcome(@Nullable Accepted accepted, @Nullable Refused refused) {
        this.accepted = accepted;
        this.refused = refused;
    }

    static Outcome of(Accepted accepted) {
        return new Outcome(accepted, null);
    }

    static Outcome of(Refused refused) {
        return new Outcome(null, refused);
    }

    /**
     * Goes on: to a page that shows what was saved, or to the same page with the form as it was sent.
     *
     * @param then the path of the page that shows it
     * @param again the page with the form
     */
    public ModelAndView answer(Function<Accepted, String> then, Function<Refused, ModelAndView> again) {
        if (accepted != null) {
            RedirectView there = new RedirectView(then.apply(accepted), true);
            there.setStatusCode(HttpStatus.SEE_OTHER);
            return new ModelAndView(there);
        }
        Refused problem = java.util.Objects.requireNonNull(refused);
        ModelAndView page = again.apply(problem);
        page.setStatus(HttpStatusCode.valueOf(problem.status()));
        return page;
    }
}
