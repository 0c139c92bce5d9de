package dk.budgetspor.query.cases;

/**
 * A body that a case goes through.
 *
 * @param bodyCode the body
 * @param referred whether it is not on the route the case was opened with, but was sent the case later
 */
record RouteBody(String bodyCode, boolean referred) {}
