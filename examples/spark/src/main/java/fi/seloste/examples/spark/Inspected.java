package fi.seloste.examples.spark;

import fi.seloste.examples.corpus.Counts;
import fi.seloste.examples.corpus.Inspection;
import java.io.ByteArrayOutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import scala.Tuple2;

/**
 * What was found in some neighbouring lines of a corpus.
 *
 * @param counts of them
 * @param findings a line of JSON for each finding in them
 */
record Inspected(Counts counts, byte[] findings) implements Serializable {

  private static final long serialVersionUID = 1;
  private static final int LINES = 64;

  /** Inspects lines that come with their numbers, from 0, as many at once as are asked for. */
  static Iterator<Inspected> of(Iterator<Tuple2<byte[], Long>> lines, Inspection inspection) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return lines.hasNext();
      }

      @Override
      public Inspected next() {
        Counts counts = new Counts();
        ByteArrayOutputStream findings = new ByteArrayOutputStream();
        for (int i = 0; i == 0 || i < LINES && lines.hasNext(); i++) {
          Tuple2<byte[], Long> line = lines.next();
          inspection.inspect(line._1(), line._2(), counts, findings);
        }
        return new Inspected(counts, findings.toByteArray());
      }
    };
  }

  /** The findings, one by one. */
  Iterator<String> eachFinding() {
    return new String(findings, StandardCharsets.UTF_8).lines().iterator();
  }
}
