package dev.charley.shell;

import java.util.function.Consumer;

/** Tells of long work, where the person is looking: stderr, or above the prompt. */
final class Progress implements Consumer<String> {

  private volatile Consumer<String> listener;

  Progress(Consumer<String> listener) {
    this.listener = listener;
  }

  void to(Consumer<String> other) {
    listener = other;
  }

  @Override
  public void accept(String line) {
    listener.accept(line);
  }
}
