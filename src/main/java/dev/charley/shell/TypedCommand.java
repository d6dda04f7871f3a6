package dev.charley.shell;

import java.nio.file.Path;

/** The words that start the program once more, as a shell takes them where the person is. */
final class TypedCommand {

  /** How the launcher was called; set by the launcher. */
  private static final String LAUNCHER = "charley.command";

  private TypedCommand() {}

  /** {@return what to type before the name of a command} */
  static String program() {
    return program(System.getProperty(LAUNCHER, ""), System.getProperty("java.class.path", ""));
  }

  /**
   * {@return what to type before the name of a command}
   *
   * @param launcher how the launcher was called; empty when it was not
   * @param classPath the class path, which is the jar alone after {@code java -jar}
   */
  static String program(String launcher, String classPath) {
    if (!launcher.isEmpty()) {
      return quoted(launcher);
    }
    return classPath.endsWith("-exec.jar") ? "java -jar " + quoted(classPath) : "charley";
  }

  /** {@return the path as one word} */
  static String quoted(Path path) {
    return quoted(path.toString());
  }

  private static String quoted(String word) {
    String text = Printable.line(word);
    return text.matches("[\\w./:\\\\-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
  }
}
