/** Small programs whose start is measured; each touches no class that it does not need. */
@NullMarked
package fi.seloste.benchmarks.start;

import org.jspecify.annotations.NullMarked;
