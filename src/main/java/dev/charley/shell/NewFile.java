package dev.charley.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes what a person asked to keep; what is there already is never overwritten. */
final class NewFile {

  private NewFile() {}

  /**
   * {@return a line that says whether the text was written}
   *
   * @param name as typed; {@code ~/} stands for the home folder
   */
  static String write(String name, String text) {
    String shown = Printable.line(name);
    try {
      Files.writeString(path(name), text, UTF_8, StandardOpenOption.CREATE_NEW);
      return "Saved to " + shown;
    } catch (FileAlreadyExistsException e) {
      return shown + " exists already and was left as it is; choose another name.";
    } catch (NoSuchFileException e) {
      return "Not saved: there is no folder for " + shown;
    } catch (IOException | InvalidPathException e) {
      return "Not saved: " + Causes.describe(e);
    }
  }

  private static Path path(String name) {
    return name.startsWith("~/")
        ? Path.of(System.getProperty("user.home", "."), name.substring(2))
        : Path.of(name);
  }
}
