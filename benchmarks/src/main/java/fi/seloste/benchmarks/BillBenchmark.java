package fi.seloste.benchmarks;

import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What cyclonedx-core-java, the library of the same kind, does with a bill as long as a notice. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class BillBenchmark {

  /** For the harness, which makes an instance. */
  public BillBenchmark() {}

  /** The text of a bill. */
  @State(Scope.Benchmark)
  public static class Text {

    /** As long as which notice. */
    @Param("USUAL")
    public Payload payload = Payload.USUAL;

    byte[] json = {};

    /** For the harness, which makes an instance. */
    public Text() {}

    /** Makes the text. */
    @Setup
    public void set() {
      json = Bill.asLongAs(payload);
    }
  }

  /** The library. */
  @State(Scope.Benchmark)
  public static class Library {

    Function<byte[], Object> parse = bytes -> bytes;
    Function<byte[], Object> validate = bytes -> bytes;

    /** For the harness, which makes an instance. */
    public Library() {}

    /** Loads the library. */
    @Setup
    public void set() {
      parse = Bill.parse();
      validate = Bill.validate();
    }
  }

  /** The bare parse of the text of the bill. */
  @Benchmark
  public int billStream(Text text) {
    return Peers.stream(text.json);
  }

  /** Parsing the bill. */
  @Benchmark
  public Object billParse(Text text, Library library) {
    return library.parse.apply(text.json);
  }

  /** Validating the text of the bill by its schema. */
  @Benchmark
  public Object billValidate(Text text, Library library) {
    return library.validate.apply(text.json);
  }
}
