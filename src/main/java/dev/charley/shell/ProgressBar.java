package dev.charley.shell;

import java.io.PrintWriter;
import java.util.Timer;
import java.util.TimerTask;

/** One line of a terminal that shows how far long work has come; repainted in place. */
final class ProgressBar {

  private static final int CELLS = 20;
  private static final int SECOND = 1_000;
  private static final String START = "\r\u001b[?7l"; // a narrow terminal cuts it off
  private static final String CLEAR = "\u001b[K";
  private static final String END = "\u001b[?7h";

  private final PrintWriter err;
  private final long began = System.nanoTime();
  private final Timer timer = new Timer("progress", true);
  private String shown = "";

  ProgressBar(PrintWriter err) {
    this.err = err;
    timer.scheduleAtFixedRate(
        new TimerTask() {
          @Override
          public void run() {
            paint();
          }
        },
        SECOND,
        SECOND);
  }

  /**
   * Shows a step.
   *
   * @param stage what is being done
   * @param done how many of the steps are behind
   * @param total how many steps there are, above 0
   */
  synchronized void at(String stage, int done, int total) {
    int full = (int) ((long) CELLS * Math.min(done, total) / total);
    shown =
        "[%s%s] %3d %%  %s"
            .formatted(
                "#".repeat(full),
                ".".repeat(CELLS - full),
                100L * Math.min(done, total) / total,
                Printable.line(stage));
    paint();
  }

  private synchronized void paint() {
    if (!shown.isEmpty()) {
      long seconds = (System.nanoTime() - began) / 1_000_000_000L;
      String time = "%d:%02d".formatted(seconds / 60, seconds % 60);
      err.print(START + shown + "  " + time + CLEAR + END);
      err.flush();
    }
  }

  /** Takes the bar away. */
  synchronized void end() {
    timer.cancel();
    if (!shown.isEmpty()) {
      err.print("\r" + CLEAR);
      err.flush();
    }
    shown = "";
  }
}
