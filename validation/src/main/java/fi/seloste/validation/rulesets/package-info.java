/** The rule sets of the library, put together from the rules and the dated tables. */
@NullMarked
package fi.seloste.validation.rulesets;

import org.jspecify.annotations.NullMarked;
