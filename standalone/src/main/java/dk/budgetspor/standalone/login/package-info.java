/** The example users, and the tokens they are given, so that both services see one kind of login. */
@NullMarked
package dk.budgetspor.standalone.login;

import org.jspecify.annotations.NullMarked;
