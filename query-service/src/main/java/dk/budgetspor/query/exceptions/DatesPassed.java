package dk.budgetspor.query.exceptions;

import org.springframework.stereotype.Component;

/** Committees whose indicative dates are before today; read off the index {@code plan_item_treatment_dated}. */
@Component
class DatesPassed implements ExceptionSource {
    @Override
    public ExceptionKind kind() {
        return ExceptionKind.DATE_PASSED;
    }

    @Override
    public boolean dated() {
        return true;
    }

    @Override
    public String rows() {
        return "SELECT " + ActiveItem.TREATMENT + ActiveItem.TREATMENTS + "AND t.indicative_date < :today";
    }
}
