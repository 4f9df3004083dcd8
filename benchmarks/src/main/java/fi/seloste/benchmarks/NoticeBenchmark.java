package fi.seloste.benchmarks;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import fi.seloste.benchmarks.peers.PeerMapper;
import fi.seloste.benchmarks.peers.PrivacyNoticeBean;
import fi.seloste.benchmarks.peers.PrivacyNoticeRecord;
import fi.seloste.jackson.NoticeDocument;
import fi.seloste.jackson.NoticeJson;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Register;
import fi.seloste.render.NoticeRenderer;
import fi.seloste.validation.Finding;
import fi.seloste.validation.Ruleset;
import fi.seloste.validation.changes.NoticeChanges;
import fi.seloste.validation.rulesets.Rulesets;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is done with a notice, by this library and by its peers.
 *
 * <p>Each benchmark has a state of its own: what another needs is never set up beside it, so that
 * the compiler sees what it would see in an application that does the same.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class NoticeBenchmark {

  static final Ruleset RULES = Rulesets.notice().and(Rulesets.finland());
  static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  /** For the harness, which makes an instance. */
  public NoticeBenchmark() {}

  /** The text of a notice. */
  @State(Scope.Benchmark)
  public static class Text {

    /** Which notice. */
    @Param({"SMALL", "USUAL"})
    public Payload payload = Payload.SMALL;

    byte[] json = {};

    /** For the harness, which makes an instance. */
    public Text() {}

    /** Makes the text. */
    @Setup
    public void set() {
      json = payload.bytes();
    }
  }

  /** A notice that has been read. */
  @State(Scope.Benchmark)
  public static class Read {

    PrivacyNotice notice = PrivacyNotice.builder().build();

    /** For the harness, which makes an instance. */
    public Read() {}

    /** Reads the text. */
    @Setup
    public void set(Text text) {
      notice = text.payload.read(text.json);
    }
  }

  /** The tokens of a notice's canonical text. */
  @State(Scope.Benchmark)
  public static class Canonical {

    Tokens tokens = Tokens.of(new byte[0]);

    /** For the harness, which makes an instance. */
    public Canonical() {}

    /** Cuts the text into tokens. */
    @Setup
    public void set(Text text) {
      String canonical = NoticeJson.write(text.payload.read(text.json));
      tokens = Tokens.of(canonical.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** A notice and a later version of it. */
  @State(Scope.Benchmark)
  public static class Versions {

    PrivacyNotice before = PrivacyNotice.builder().build();
    PrivacyNotice after = before;

    /** For the harness, which makes an instance. */
    public Versions() {}

    /** Reads the text and changes the notice. */
    @Setup
    public void set(Text text) {
      before = text.payload.read(text.json);
      after = later(before);
    }
  }

  /** The beans of a notice, and what checks them. */
  @State(Scope.Benchmark)
  public static class Beans {

    final Validator validator = Peers.hibernateValidator();
    PrivacyNoticeBean notice = new PrivacyNoticeBean();

    /** For the harness, which makes an instance. */
    public Beans() {}

    /** Reads the text. */
    @Setup
    public void set(Text text) {
      notice = PeerMapper.mapper().readValue(text.json, PrivacyNoticeBean.class);
    }
  }

  /** The beans of a notice, and what writes them. */
  @State(Scope.Benchmark)
  public static class WrittenBeans {

    final JsonMapper mapper = PeerMapper.mapper();
    PrivacyNoticeBean notice = new PrivacyNoticeBean();

    /** For the harness, which makes an instance. */
    public WrittenBeans() {}

    /** Reads the text. */
    @Setup
    public void set(Text text) {
      notice = mapper.readValue(text.json, PrivacyNoticeBean.class);
    }
  }

  /** The mapper of beans and records. */
  @State(Scope.Benchmark)
  public static class Mapper {

    final JsonMapper mapper = PeerMapper.mapper();

    /** For the harness, which makes an instance. */
    public Mapper() {}
  }

  /** The schema. */
  @State(Scope.Benchmark)
  public static class Compiled {

    final JsonMapper mapper = PeerMapper.mapper();
    final Schema schema = Peers.schema();

    /** For the harness, which makes an instance. */
    public Compiled() {}
  }

  /** What makes pages. */
  @State(Scope.Benchmark)
  public static class Renderer {

    final NoticeRenderer renderer = NoticeRenderer.of(Locale.forLanguageTag("fi"));

    /** For the harness, which makes an instance. */
    public Renderer() {}
  }

  /** The bare parse that takes every string: what all else is a multiple of. */
  @Benchmark
  public int stream(Text text) {
    return Peers.stream(text.json);
  }

  /** Jackson databind into mutable beans. */
  @Benchmark
  public PrivacyNoticeBean databindBean(Text text, Mapper mapper) {
    return mapper.mapper.readValue(text.json, PrivacyNoticeBean.class);
  }

  /** Jackson databind into records. */
  @Benchmark
  public PrivacyNoticeRecord databindRecord(Text text, Mapper mapper) {
    return mapper.mapper.readValue(text.json, PrivacyNoticeRecord.class);
  }

  /** Our reading. */
  @Benchmark
  public PrivacyNotice read(Text text) {
    return text.payload.read(text.json);
  }

  /** Our reading with the place of every part. */
  @Benchmark
  public NoticeDocument readDocument(Text text) throws IOException {
    return NoticeJson.readDocument(new ByteArrayInputStream(text.json));
  }

  /** Jackson databind from mutable beans, on one line, into a stream. */
  @Benchmark
  public ByteArrayOutputStream databindWrite(WrittenBeans beans) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    beans.mapper.writeValue(out, beans.notice);
    return out;
  }

  /** The tokens of our canonical text through a bare generator. */
  @Benchmark
  public ByteArrayOutputStream streamWrite(Canonical canonical) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    canonical.tokens.write(out);
    return out;
  }

  /** Our canonical writing, with indents, as a string. */
  @Benchmark
  public String writeString(Read read) {
    return NoticeJson.write(read.notice);
  }

  /** Our canonical writing, with indents, into a stream. */
  @Benchmark
  public ByteArrayOutputStream write(Read read) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    NoticeJson.write(read.notice, out);
    return out;
  }

  /** All our rules and the report. */
  @Benchmark
  public List<Finding> check(Read read) {
    return RULES.check(read.notice, DAY).findings();
  }

  /** Our reading, all our rules and the report. */
  @Benchmark
  public List<Finding> readAndCheck(Text text) {
    return RULES.check(text.payload.read(text.json), DAY).findings();
  }

  /** Hibernate Validator on beans that have been read. */
  @Benchmark
  public Set<ConstraintViolation<PrivacyNoticeBean>> hibernateValidator(Beans beans) {
    return beans.validator.validate(beans.notice);
  }

  /** Our JSON Schema put to the text by networknt. */
  @Benchmark
  public List<Error> networknt(Text text, Compiled compiled) {
    return compiled.schema.validate(compiled.mapper.readTree(text.json));
  }

  /** Our page of HTML. */
  @Benchmark
  public String renderHtml(Read read, Renderer renderer) {
    return renderer.renderer.page(read.notice);
  }

  /** What has changed between two versions, and how it is judged. */
  @Benchmark
  public NoticeChanges changes(Versions versions) {
    return NoticeChanges.between(versions.before, versions.after, DAY);
  }

  /** The same notice with a right less, and a register that tells no storage period. */
  static PrivacyNotice later(PrivacyNotice notice) {
    List<Register> registers = new ArrayList<>(notice.registers());
    registers.set(0, Register.builder().from(registers.get(0)).retentionRules(List.of()).build());
    return PrivacyNotice.builder()
        .from(notice)
        .publishedOn(DAY)
        .registers(registers)
        .dataSubjectRights(notice.dataSubjectRights().subList(1, notice.dataSubjectRights().size()))
        .build();
  }
}
