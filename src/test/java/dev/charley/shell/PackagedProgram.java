package dev.charley.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The packaged jar, run as its users run it: in an own process, an own folder and a clean cache.
 */
final class PackagedProgram {

  private static final Path JAR = Path.of(System.getProperty("charley.jar", "charley-exec.jar"));
  private static final long SECONDS = 120;

  private final Path folder;
  private final Path temporary;
  private final Map<String, String> environment = new HashMap<>();
  private byte[] input = {};

  /**
   * @param scratch an empty folder
   */
  PackagedProgram(Path scratch) {
    try {
      folder = Files.createDirectories(scratch.resolve("work"));
      temporary = Files.createDirectories(scratch.resolve("tmp"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    environment.put("CHARLEY_CACHE", JAR.resolveSibling("it-cache").toString());
  }

  record Ended(int code, String out, String err) {}

  PackagedProgram with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  PackagedProgram reading(String text) {
    return reading(text.getBytes(UTF_8));
  }

  PackagedProgram reading(byte[] bytes) {
    input = bytes;
    return this;
  }

  /** {@return the command that runs the program} */
  List<String> command(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-XX:-UsePerfData");
    command.add("-Djava.io.tmpdir=" + temporary);
    command.add("-jar");
    command.add(JAR.toString());
    command.addAll(List.of(arguments));
    return command;
  }

  ProcessBuilder process(List<String> command) {
    ProcessBuilder process = new ProcessBuilder(command).directory(folder.toFile());
    process.environment().putAll(environment);
    return process;
  }

  Ended run(String... arguments) {
    try {
      Process process = process(command(arguments)).start();
      CompletableFuture<String> err =
          CompletableFuture.supplyAsync(() -> text(process.getErrorStream()));
      CompletableFuture<Void> in = CompletableFuture.runAsync(() -> feed(process));
      String out = text(process.getInputStream());
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError("the program did not end; it wrote " + out);
      }
      in.join();
      return new Ended(process.exitValue(), out, err.join());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private void feed(Process process) {
    try (OutputStream stdin = process.getOutputStream()) {
      stdin.write(input);
    } catch (IOException e) {
      // The program left without reading all, as it may.
      return;
    }
  }

  private static String text(InputStream stream) {
    try (stream) {
      return new String(stream.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the files left in the working folder and in the temporary one} */
  List<Path> litter() {
    try (Stream<Path> work = Files.walk(folder);
        Stream<Path> tmp = Files.walk(temporary)) {
      return Stream.concat(work, tmp).filter(Files::isRegularFile).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
