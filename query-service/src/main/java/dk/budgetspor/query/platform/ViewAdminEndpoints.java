package dk.budgetspor.query.platform;

import dk.budgetspor.kernel.eventstore.DeadLetters;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.web.AllowedTo;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The administrator's endpoints: how far the views are, rebuilds, and events that could not be digested. */
@RestController
@RequestMapping("/api/query-admin")
@Tag(name = "administration of views")
class ViewAdminEndpoints {
    private final ViewProgress progress;
    private final Rebuilds rebuilds;
    private final DeadLetters letters;

    ViewAdminEndpoints(ViewProgress progress, Rebuilds rebuilds, @Qualifier("viewDeadLetters") DeadLetters letters) {
        this.progress = progress;
        this.rebuilds = rebuilds;
        this.letters = letters;
    }

    @GetMapping("/views")
    @AllowedTo(Role.ADMINISTRATOR)
    Page<ViewStatus> views() {
        return Page.whole(progress.views().stream().map(this::status).toList());
    }

    /** Builds the view anew; 202, and its progress is seen in the list of views. */
    @PostMapping("/views/{view}/rebuild")
    @AllowedTo(Role.ADMINISTRATOR)
    ResponseEntity<ViewStatus> rebuild(@PathVariable String view) {
        View known = known(view);
        rebuilds.start(known);
        return ResponseEntity.accepted().body(status(known));
    }

    @GetMapping("/dead-letters")
    @AllowedTo(Role.ADMINISTRATOR)
    Page<DeadLetters.Letter> deadLetters() {
        return Page.whole(letters.all());
    }

    /** Tries the events again that the view could not digest. */
    @PostMapping("/views/{view}/retry-dead-letters")
    @AllowedTo(Role.ADMINISTRATOR)
    ViewStatus retry(@PathVariable String view) {
        View known = known(view);
        letters.retry(known.group());
        return status(known);
    }

    private View known(String view) {
        return progress.view(view).orElseThrow(() -> Refusal.because(ErrorCode.NOT_FOUND));
    }

    private ViewStatus status(View view) {
        return new ViewStatus(
                view.name(),
                progress.position(view).orElse(0),
                letters.count(view.group()),
                rebuilds.latestOf(view).orElse(null));
    }

    /**
     * How a view fares.
     *
     * @param view its name
     * @param position the last event it has seen
     * @param deadLetters how many events it could not digest
     * @param rebuild the latest rebuild on this node; null if there was none since it started
     */
    record ViewStatus(String view, long position, long deadLetters, Rebuild.@Nullable Progress rebuild) {}
}
