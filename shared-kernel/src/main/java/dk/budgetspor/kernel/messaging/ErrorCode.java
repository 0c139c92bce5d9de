package dk.budgetspor.kernel.messaging;

import java.util.Locale;

/**
 * Every reason for which an answer can be refused. The {@link #code()} is stable and part of the contract; its texts
 * are in the message bundles under the same name.
 */
public enum ErrorCode {
    // what was sent cannot be read or is not allowed
    MALFORMED_REQUEST(Kind.INVALID),
    VALIDATION_FAILED(Kind.INVALID),
    INVALID_IDEMPOTENCY_KEY(Kind.INVALID),
    INVALID_IF_MATCH(Kind.INVALID),
    INVALID_POSITION(Kind.INVALID),
    INVALID_CURSOR(Kind.INVALID),
    REQUIRED(Kind.INVALID),
    TOO_LONG(Kind.INVALID),
    TOO_MANY(Kind.INVALID),
    OUT_OF_RANGE(Kind.INVALID),
    WRONG_SHAPE(Kind.INVALID),
    CONTROL_CHARACTER(Kind.INVALID),
    UNKNOWN_FIELD(Kind.INVALID),
    DUPLICATE(Kind.INVALID),
    UNKNOWN_BODY(Kind.INVALID),
    UNKNOWN_AREA(Kind.INVALID),
    YEAR_OUTSIDE_PLAN(Kind.INVALID),
    DATE_OUTSIDE_YEAR(Kind.INVALID),
    DATE_IN_THE_FUTURE(Kind.INVALID),
    ENDS_BEFORE_IT_BEGINS(Kind.INVALID),
    CONTINUES_TOO_EARLY(Kind.INVALID),
    KIND_DOES_NOT_FIT(Kind.INVALID),
    SUB_POINT_OF_A_SUB_POINT(Kind.INVALID),
    MATTER_IS_CLOSED(Kind.INVALID),
    UNKNOWN_CASE(Kind.INVALID),
    UNKNOWN_AGENDA_ITEM(Kind.INVALID),
    UNKNOWN_MEETING(Kind.INVALID),
    UNKNOWN_PLAN(Kind.INVALID),
    UNKNOWN_DECISION(Kind.INVALID),
    UNKNOWN_FOLLOW_UP(Kind.INVALID),
    UNKNOWN_DOCUMENT(Kind.INVALID),
    UNKNOWN_SEAT(Kind.INVALID),
    NOT_A_DAY_OF_THE_MEETING(Kind.INVALID),
    BODY_OR_AREA(Kind.INVALID),
    SUBSTITUTE_OF_SOMEBODY_PRESENT(Kind.INVALID),
    NUMBER_OF_A_DOCUMENT_TO_FOLLOW(Kind.INVALID),
    UNKNOWN_ITEM(Kind.INVALID),
    NOT_A_CAPITAL_PROJECT(Kind.INVALID),
    PROJECT_OF_A_LATER_PLAN(Kind.INVALID),
    DERIVATION_IN_A_CIRCLE(Kind.INVALID),
    VACATED_BEFORE_TAKEN(Kind.INVALID),
    // who asks
    NOT_LOGGED_IN(Kind.UNAUTHENTICATED),
    NOT_ALLOWED(Kind.FORBIDDEN),
    NOT_OWN_SEAT(Kind.FORBIDDEN),
    NOT_OWN_AREA(Kind.FORBIDDEN),
    NOT_OWN_BODY(Kind.FORBIDDEN),
    NOT_OWN_CASE(Kind.FORBIDDEN),
    CSRF(Kind.FORBIDDEN),
    // what is asked for
    NOT_FOUND(Kind.NOT_FOUND),
    METHOD_NOT_ALLOWED(Kind.METHOD_NOT_ALLOWED),
    NOT_ACCEPTABLE(Kind.NOT_ACCEPTABLE),
    UNSUPPORTED_MEDIA_TYPE(Kind.UNSUPPORTED_MEDIA_TYPE),
    BODY_TOO_LARGE(Kind.TOO_LARGE),
    // how things stand
    BODY_EXISTS(Kind.CONFLICT),
    BODY_IS_DISSOLVED(Kind.CONFLICT),
    AREA_EXISTS(Kind.CONFLICT),
    PLAN_IS_NOT_OPEN(Kind.CONFLICT),
    PLAN_IS_CLOSED(Kind.CONFLICT),
    MEETING_IS_CANCELLED(Kind.CONFLICT),
    MEETING_IS_NOT_PUBLISHED(Kind.CONFLICT),
    MEETING_HAS_BEGUN(Kind.CONFLICT),
    MEETING_IS_NOT_OPENED(Kind.CONFLICT),
    MEETING_IS_NOT_UNDER_WAY(Kind.CONFLICT),
    MEETING_IS_HELD(Kind.CONFLICT),
    MEETING_IS_NOT_HELD(Kind.CONFLICT),
    MINUTES_ARE_COMPLETE(Kind.CONFLICT),
    MINUTES_ARE_SIGNED(Kind.CONFLICT),
    AGENDA_IS_PUBLISHED(Kind.CONFLICT),
    TIMES_OVERLAP(Kind.CONFLICT),
    CASE_IS_ON_THE_AGENDA(Kind.CONFLICT),
    ITEM_IS_OFF_THE_AGENDA(Kind.CONFLICT),
    ITEM_IS_A_SLOT(Kind.CONFLICT),
    ITEM_IS_NOT_A_POINT(Kind.CONFLICT),
    ITEM_IS_DECIDED(Kind.CONFLICT),
    ITEMS_WITHOUT_DECISION(Kind.CONFLICT),
    EARLIER_BODY_HAS_NOT_DECIDED(Kind.CONFLICT),
    FOLLOW_UP_IS_CLOSED(Kind.CONFLICT),
    DOCUMENT_IS_NOT_TO_FOLLOW(Kind.CONFLICT),
    ITEM_NUMBER_TAKEN(Kind.CONFLICT),
    ITEM_IS_NOT_PLANNED(Kind.CONFLICT),
    ITEM_IS_NOT_ACTIVE(Kind.CONFLICT),
    ITEM_IS_ACTIVE(Kind.CONFLICT),
    ITEM_IS_NOT_POLITICAL(Kind.CONFLICT),
    ITEM_HAS_TREATMENTS(Kind.CONFLICT),
    ITEM_IS_NO_OPERATING_CHANGE(Kind.CONFLICT),
    ITEM_IS_NOT_IN_FOCUS(Kind.CONFLICT),
    TREATMENT_IS_PLANNED(Kind.CONFLICT),
    TREATMENT_IS_NOT_PLANNED(Kind.CONFLICT),
    DOCUMENT_IS_ATTACHED(Kind.CONFLICT),
    DATE_IN_A_BREAK(Kind.CONFLICT),
    DATE_IS_NOT_IN_WHEEL(Kind.CONFLICT),
    TOPIC_IS_NOT_PLANNED(Kind.CONFLICT),
    SEAT_IS_TAKEN(Kind.CONFLICT),
    SEAT_IS_VACANT(Kind.CONFLICT),
    CASE_EXISTS(Kind.CONFLICT),
    CASE_IS_CLOSED(Kind.CONFLICT),
    CASE_IS_NOT_CLOSED(Kind.CONFLICT),
    BODY_IS_ON_THE_ROUTE(Kind.CONFLICT),
    REBUILD_RUNNING(Kind.CONFLICT),
    CONCURRENT_CHANGE(Kind.CONFLICT),
    STALE_VERSION(Kind.STALE),
    IDEMPOTENCY_KEY_REUSED(Kind.UNPROCESSABLE),
    // what we cannot do now
    VIEW_BEHIND(Kind.UNAVAILABLE),
    UNAVAILABLE(Kind.UNAVAILABLE),
    LOGIN_UNAVAILABLE(Kind.UNAVAILABLE),
    INTERNAL(Kind.INTERNAL);

    private final Kind kind;

    ErrorCode(Kind kind) {
        this.kind = kind;
    }

    /** The code as it stands in a problem detail: lower case with hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What kind of refusal it is; its status is the one of the HTTP answer. */
    public Kind kind() {
        return kind;
    }

    /** Kinds of refusal with the status of HTTP (RFC 9110) that says so. */
    public enum Kind {
        INVALID(400),
        UNAUTHENTICATED(401),
        FORBIDDEN(403),
        NOT_FOUND(404),
        METHOD_NOT_ALLOWED(405),
        NOT_ACCEPTABLE(406),
        CONFLICT(409),
        STALE(412),
        TOO_LARGE(413),
        UNSUPPORTED_MEDIA_TYPE(415),
        UNPROCESSABLE(422),
        INTERNAL(500),
        UNAVAILABLE(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }
}
