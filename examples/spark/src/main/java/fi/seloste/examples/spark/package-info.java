/** The program corpus as a job of Apache Spark. */
@NullMarked
package fi.seloste.examples.spark;

import org.jspecify.annotations.NullMarked;
