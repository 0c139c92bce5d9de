/** What a committee has ahead: the items it is to treat, by date, awaiting date last. */
@NullMarked
package dk.budgetspor.query.committeeworkplan;

import org.jspecify.annotations.NullMarked;
