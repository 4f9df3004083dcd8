/** Programs that use seloste. */
@NullMarked
package fi.seloste.examples;

import org.jspecify.annotations.NullMarked;
