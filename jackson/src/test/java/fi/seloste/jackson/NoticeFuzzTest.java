package fi.seloste.jackson;

import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Puts inputs that nobody thought of to the {@linkplain ReadingLaws laws of reading}.
 *
 * <p>Run as a test it takes the inputs of {@code NoticeFuzzTestInputs}, one after the other. With
 * {@code JAZZER_FUZZ=1} in the environment it makes new ones from them, guided by which parts of
 * the code they reach; what it says in CONTRIBUTING.md.
 */
class NoticeFuzzTest {

  @FuzzTest(maxDuration = "30s")
  void anyInputIsReadOrRefused(byte[] input) {
    ReadingLaws.hold(input);
  }
}
