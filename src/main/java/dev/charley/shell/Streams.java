package dev.charley.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.function.Supplier;

/**
 * Where the program reads and writes; UTF-8 whatever the system's own encoding is.
 *
 * @param in what is piped or typed in
 * @param out data, and nothing else
 * @param err all that is said about the work itself
 * @param errorPaper what {@code err} is written on; asked when there is something to say
 */
record Streams(InputStream in, PrintWriter out, PrintWriter err, Supplier<Paper> errorPaper) {

  /** Streams that are no terminal. */
  Streams(InputStream in, PrintWriter out, PrintWriter err) {
    this(in, out, err, () -> Paper.PIPE);
  }

  static Streams ofProcess() {
    return new Streams(
        System.in, writer(FileDescriptor.out), writer(FileDescriptor.err), Screen::errorPaper);
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    var bytes = new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16);
    return new PrintWriter(new OutputStreamWriter(bytes, UTF_8), false);
  }

  /** Says a line about the work, at once. */
  void say(String line) {
    tell("charley: " + line);
  }

  /** Says a text of several lines, at once. */
  void tell(String text) {
    errorPaper.get().fit(text).forEach(err::println);
    err.flush();
  }

  void flush() {
    out.flush();
    err.flush();
  }
}
