package dev.charley.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;

/**
 * Where the program reads and writes; UTF-8 whatever the system's own encoding is.
 *
 * @param in what is piped or typed in
 * @param out data, and nothing else
 * @param err all that is said about the work itself
 */
record Streams(InputStream in, PrintWriter out, PrintWriter err) {

  static Streams ofProcess() {
    return new Streams(System.in, writer(FileDescriptor.out), writer(FileDescriptor.err));
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    var bytes = new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16);
    return new PrintWriter(new OutputStreamWriter(bytes, UTF_8), false);
  }

  /** Says a line about the work, at once. */
  void say(String line) {
    err.println("charley: " + Printable.lines(line));
    err.flush();
  }

  void flush() {
    out.flush();
    err.flush();
  }
}
