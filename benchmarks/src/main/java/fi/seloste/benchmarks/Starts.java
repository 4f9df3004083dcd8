package fi.seloste.benchmarks;

import fi.seloste.benchmarks.start.FirstCheck;
import fi.seloste.benchmarks.start.FirstParse;
import fi.seloste.benchmarks.start.FirstRead;
import fi.seloste.benchmarks.start.Nothing;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How long programs take from the start of their process to its end, in milliseconds.
 *
 * <p>All of a round run one after the other, the one that does nothing among them: its time is
 * taken from that of the others of the same round.
 */
final class Starts {

  /** The program that does nothing. */
  static final String EMPTY = "nothing";

  static final String FIRST_CHECK = "first checked notice";

  private static final List<String> FLAGS = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  /** What the tests of the parts of the library run with, and nothing else. */
  private static final List<String> JARS =
      List.of(
          "seloste-benchmarks",
          "seloste-core",
          "seloste-jackson",
          "seloste-validation",
          "jackson-core",
          "jackson-databind",
          "jackson-annotations");

  private final Path root;
  private final Path folder;
  private final Path notice;

  /**
   * Prepares to start programs.
   *
   * @param root the project
   * @param folder where archives and what the programs write may be put
   */
  Starts(Path root, Path folder) throws IOException {
    this.root = root;
    this.folder = Files.createDirectories(folder);
    this.notice = Files.write(folder.resolve("notice.json"), Payload.SMALL.bytes());
  }

  /** The times of a program: as they were, and above nothing in the same round. */
  record Times(Spread whole, Spread above) {}

  /** Times the programs with a JDK, so many rounds. */
  Map<String, Times> measure(Jdk jdk, int rounds) throws IOException {
    Map<String, List<String>> commands = commands(jdk);
    Map<String, double[]> times = new LinkedHashMap<>();
    for (Map.Entry<String, List<String>> program : commands.entrySet()) {
      time(program.getValue(), jdk); // the files are then in memory
      times.put(program.getKey(), new double[rounds]);
    }
    for (int round = 0; round < rounds; round++) {
      for (Map.Entry<String, List<String>> program : commands.entrySet()) {
        times.get(program.getKey())[round] = time(program.getValue(), jdk);
      }
    }
    Map<String, Times> spreads = new LinkedHashMap<>();
    double[] empty = times.get(EMPTY);
    for (Map.Entry<String, double[]> program : times.entrySet()) {
      double[] above = program.getValue().clone();
      for (int round = 0; round < rounds; round++) {
        above[round] -= empty[round];
      }
      spreads.put(program.getKey(), new Times(Spread.of(program.getValue()), Spread.of(above)));
    }
    return spreads;
  }

  private Map<String, List<String>> commands(Jdk jdk) throws IOException {
    Map<String, List<String>> commands = new LinkedHashMap<>();
    commands.put(EMPTY, java(jdk, List.of(), small(Nothing.class)));
    commands.put("bare parse", java(jdk, List.of(), small(FirstParse.class)));
    commands.put("first read notice", java(jdk, List.of(), small(FirstRead.class)));
    List<String> check = small(FirstCheck.class);
    commands.put(FIRST_CHECK, java(jdk, List.of(), check));
    commands.put(FIRST_CHECK + ", " + archive(jdk), archived(jdk, "first", check));
    commands.put("`examples/check`, its Java", java(jdk, List.of(), program()));
    commands.put(
        "`examples/check`, its Java, " + archive(jdk), archived(jdk, "program", program()));
    commands.put(
        "`examples/check`, the script",
        List.of(
            root.resolve("examples").resolve("check").toString(),
            "--as-of",
            "2026-11-22",
            notice.toString()));
    return commands;
  }

  private static String archive(Jdk jdk) {
    return jdk.feature() < 25 ? "AppCDS" : "AOT cache";
  }

  private List<String> small(Class<?> main) {
    Path lib = root.resolve("benchmarks").resolve("target").resolve("lib");
    String path =
        JARS.stream()
            .map(jar -> lib.resolve(jar + ".jar").toString())
            .collect(Collectors.joining(File.pathSeparator));
    return List.of("-cp", path, main.getName(), notice.toString());
  }

  /** What the script starts. */
  private List<String> program() {
    return List.of(
        "-Dfile.encoding=UTF-8",
        "-Dstdout.encoding=UTF-8",
        "-Dstderr.encoding=UTF-8",
        "--module-path",
        root.resolve("examples").resolve("target").resolve("lib").toString(),
        "--module",
        "fi.seloste.examples/fi.seloste.examples.Check",
        "--as-of",
        "2026-11-22",
        notice.toString());
  }

  private static List<String> java(Jdk jdk, List<String> more, List<String> program) {
    return Stream.of(List.of(jdk.java()), FLAGS, more, program).flatMap(List::stream).toList();
  }

  /** A program with an archive of its classes, which is made here. */
  private List<String> archived(Jdk jdk, String name, List<String> program) throws IOException {
    Path file = folder.resolve(name + "-" + jdk.version() + ".archive");
    Files.deleteIfExists(file);
    boolean classes = jdk.feature() < 25;
    time(
        java(
            jdk,
            List.of((classes ? "-XX:ArchiveClassesAtExit=" : "-XX:AOTCacheOutput=") + file),
            program),
        jdk);
    if (!Files.exists(file)) {
      throw new IllegalStateException("No archive was made of " + name);
    }
    return java(
        jdk, List.of((classes ? "-XX:SharedArchiveFile=" : "-XX:AOTCache=") + file), program);
  }

  private double time(List<String> command, Jdk jdk) {
    Path output = folder.resolve("output.txt");
    ProcessBuilder builder =
        new ProcessBuilder(new ArrayList<>(command))
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    builder.environment().put("JAVA_HOME", jdk.home().toString());
    long start = System.nanoTime();
    try {
      int exit = builder.start().waitFor();
      long end = System.nanoTime();
      if (exit > 1) { // 1: the program has findings to tell
        throw new IllegalStateException(
            "Ended with " + exit + ": " + command + "\n" + Files.readString(output));
      }
      return (end - start) / 1e6;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted.", e);
    }
  }
}
