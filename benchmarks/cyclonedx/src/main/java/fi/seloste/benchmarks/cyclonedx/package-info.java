/** What is measured of cyclonedx-core-java. */
package fi.seloste.benchmarks.cyclonedx;
