/** What every Danish page stands on: layout, login, forms that become commands, errors as pages. */
@NullMarked
package dk.budgetspor.query.platform.pages;

import org.jspecify.annotations.NullMarked;
