package dk.budgetspor.query.annualwheel;

import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.PathCodes;
import dk.budgetspor.query.platform.ShowsView;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The annual wheel of a body over HTTP, as data and as a calendar that others can subscribe to. */
@RestController
@RequestMapping("/api/bodies/{code}/annual-wheel/{year}")
@ShowsView(AnnualWheelProjection.VIEW)
@Tag(name = "annual wheels")
class AnnualWheelEndpoints {
    static final String CALENDAR = "text/calendar";

    private final AnnualWheelQueries queries;

    AnnualWheelEndpoints(AnnualWheelQueries queries) {
        this.queries = queries;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @AllowedTo(people = true)
    AnnualWheel wheel(@PathVariable String code, @PathVariable String year) {
        return queries.wheel(PathCodes.body(code), year);
    }

    @GetMapping(produces = CALENDAR)
    @AllowedTo(people = true)
    ResponseEntity<String> calendar(@PathVariable String code, @PathVariable String year) {
        return file(queries.wheel(PathCodes.body(code), year));
    }

    static ResponseEntity<String> file(AnnualWheel wheel) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.valueOf(CALENDAR), StandardCharsets.UTF_8))
                .body(WheelCalendar.of(wheel));
    }
}
