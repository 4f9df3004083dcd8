/** What the library costs, measured side by side with others: see {@code benchmarks/README.md}. */
@NullMarked
package fi.seloste.benchmarks;

import org.jspecify.annotations.NullMarked;
