package dk.budgetspor.query.exceptions;

import org.springframework.stereotype.Component;

/** Committees that await a date; read off the index {@code plan_item_treatment_undated}. */
@Component
class CommitteesWithoutDate implements ExceptionSource {
    @Override
    public ExceptionKind kind() {
        return ExceptionKind.COMMITTEE_WITHOUT_DATE;
    }

    @Override
    public boolean dated() {
        return false;
    }

    @Override
    public String rows() {
        return "SELECT " + ActiveItem.TREATMENT + ActiveItem.TREATMENTS + "AND t.indicative_date IS NULL";
    }
}
