package fi.seloste.render;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.model.ContactPoint;
import fi.seloste.model.DataSubjectRight;
import fi.seloste.model.LocalizedText;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Register;
import fi.seloste.model.RightKind;
import fi.seloste.model.RightStatus;
import fi.seloste.model.Section;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A document of many registers, rights, contacts and sections costs so many times that of one. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GrowthTest {

  private static final NoticeRenderer NOTICE = NoticeRenderer.of(Locale.ENGLISH);
  private static final RecordRenderer RECORD = RecordRenderer.of(Locale.ENGLISH);
  private static final PrivacyNotice FULL = new Full(0).notice();

  static Stream<Named<Function<PrivacyNotice, String>>> forms() {
    return Stream.of(
        Named.of("page", NOTICE::page),
        Named.of("fragment", NOTICE::fragment),
        Named.of("Markdown", NOTICE::markdown),
        Named.of("text", NOTICE::text),
        Named.of("record as a page", RECORD::html),
        Named.of("record as Markdown", RECORD::markdown),
        Named.of("record as CSV", RECORD::csv));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void ten_times_the_parts_take_no_more_than_about_ten_times_the_memory(
      Function<PrivacyNotice, String> form) throws Exception {
    PrivacyNotice few = notice(20);
    PrivacyNotice many = notice(200);
    form.apply(few);
    // What asks all pairs, or copies for each part what came before, would take a hundred times.
    assertThat(allocatedBy(form, many)).isLessThan(15 * allocatedBy(form, few));
  }

  private static PrivacyNotice notice(int parts) {
    return PrivacyNotice.builder()
        .from(FULL)
        .registers(several(parts, GrowthTest::register))
        .dataSubjectRights(several(parts, GrowthTest::right))
        .contactPoints(several(parts, GrowthTest::contact))
        .sections(several(parts, GrowthTest::section))
        .build();
  }

  private static <T> List<T> several(int parts, IntFunction<T> part) {
    return IntStream.range(0, parts).mapToObj(part).toList();
  }

  private static Register register(int number) {
    return Register.builder()
        .from(FULL.registers().get(0))
        .id("register-" + number)
        .name(LocalizedText.of("Customers of branch number " + number))
        .partOf(Optional.empty())
        .build();
  }

  /** Every other one stands apart. */
  private static DataSubjectRight right(int number) {
    return DataSubjectRight.builder()
        .from(FULL.dataSubjectRights().get(0))
        .kind(number % 2 == 0 ? RightKind.OBJECTION : RightKind.ACCESS)
        .status(RightStatus.AVAILABLE)
        .name(LocalizedText.of("What branch number " + number + " grants"))
        .registers(List.of("register-" + number))
        .build();
  }

  private static ContactPoint contact(int number) {
    return ContactPoint.builder()
        .from(FULL.contactPoints().get(0))
        .registers(List.of("register-" + number))
        .build();
  }

  private static Section section(int number) {
    return Section.builder()
        .from(FULL.sections().get(0))
        .registers(List.of("register-" + number))
        .build();
  }

  /** How many bytes a document takes: a count, where a clock would depend on the machine. */
  private static long allocatedBy(Function<PrivacyNotice, String> form, PrivacyNotice notice)
      throws ReflectiveOperationException {
    long before = allocated();
    form.apply(notice);
    return allocated() - before;
  }

  /** Asked by reflection: the module does not read that of the beans. */
  private static long allocated() throws ReflectiveOperationException {
    Object threads =
        Class.forName("java.lang.management.ManagementFactory")
            .getMethod("getThreadMXBean")
            .invoke(null);
    return (long)
        Class.forName("com.sun.management.ThreadMXBean")
            .getMethod("getThreadAllocatedBytes", long.class)
            .invoke(threads, Thread.currentThread().getId());
  }
}
