/** What is asked of every notice of a corpus, on one machine or on many. */
@NullMarked
package fi.seloste.examples.corpus;

import org.jspecify.annotations.NullMarked;
