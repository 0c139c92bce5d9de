package dk.budgetspor.bench;

import dk.budgetspor.kernel.web.AllowedTo;
import java.util.Map;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Does nothing for anyone who is logged in: what HTTP, login and JSON alone cost. */
@RestController
class EmptyEndpoint {
    @PostMapping("/api/empty")
    @AllowedTo(anyLogin = true)
    Map<String, Object> nothing(@RequestBody Map<String, Object> body) {
        return body;
    }
}
