/** What the tests of several modules count. */
@NullMarked
package fi.seloste.measures;

import org.jspecify.annotations.NullMarked;
