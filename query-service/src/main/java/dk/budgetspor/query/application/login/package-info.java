/** How people log in to the pages of a query service that runs apart: at the issuer of the tokens. */
@NullMarked
package dk.budgetspor.query.application.login;

import org.jspecify.annotations.NullMarked;
