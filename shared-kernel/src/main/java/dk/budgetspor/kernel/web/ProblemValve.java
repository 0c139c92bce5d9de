package dk.budgetspor.kernel.web;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** Tells a problem where Tomcat would show a page of its own: what it cannot even read never reaches a filter. */
final class ProblemValve extends ErrorReportValve {
    private final ProblemWriter problems;

    ProblemValve(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable fault) {
        if (response.getStatus() >= 400 && response.getContentWritten() == 0 && response.setErrorReported()) {
            try {
                problems.write(ProblemAdvice.codeOf(response.getStatus()), request, response);
                response.finishResponse();
            } catch (IOException gone) {
                // nobody to tell
            }
        }
    }
}
