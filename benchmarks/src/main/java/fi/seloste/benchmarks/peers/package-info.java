/**
 * What notices are compared with: beans and records of the same shape, which the build makes from
 * the types of the model.
 */
@NullMarked
package fi.seloste.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
