package dk.budgetspor.query.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A body on the way of a case, with what is recommended to it and what it came to.
 *
 * @param bodyCode the body
 * @param way how the case comes to it
 * @param recommendations what is recommended to it alone
 * @param visits the meetings that take the case up, the first first
 */
record CaseStop(String bodyCode, Way way, List<Recommendation> recommendations, List<Visit> visits) {
    /** The bodies of the route in their order, then those that take the case up outside it (document A). */
    static List<CaseStop> of(Case seen) {
        Map<String, Way> ways = new LinkedHashMap<>();
        seen.summary().route().forEach(body -> ways.put(body.bodyCode(), body.referred() ? Way.REFERRED : Way.ROUTE));
        Stream.concat(
                        seen.meetings().stream().map(CaseMeeting::bodyCode),
                        seen.recommendations().stream().flatMap(each -> Stream.ofNullable(each.bodyCode())))
                .forEach(code -> ways.putIfAbsent(code, Way.OUTSIDE));
        List<CaseStop> stops = new ArrayList<>();
        ways.forEach((code, way) -> stops.add(new CaseStop(
                code,
                way,
                seen.recommendations().stream()
                        .filter(each -> code.equals(each.bodyCode()))
                        .toList(),
                seen.meetings().stream()
                        .filter(meeting -> meeting.bodyCode().equals(code))
                        .map(meeting -> Visit.of(meeting, seen.decisions()))
                        .toList())));
        return stops;
    }

    /** How a case comes to a body. */
    enum Way {
        ROUTE,
        REFERRED,
        OUTSIDE
    }

    /**
     * A meeting that takes the case up.
     *
     * @param meeting the meeting
     * @param decisions what it came to
     */
    record Visit(CaseMeeting meeting, List<CaseDecision> decisions) {
        private static Visit of(CaseMeeting meeting, List<CaseDecision> all) {
            return new Visit(
                    meeting,
                    all.stream()
                            .filter(each -> each.caseItemId().equals(meeting.agendaItemId()))
                            .toList());
        }
    }
}
