package dev.charley.topic;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The headings that a place in a page stands under; the page's own title is none of them. */
final class Headings {

  private record Entered(int level, String words) {}

  private final String title;
  private final Deque<Entered> stack = new ArrayDeque<>();

  Headings(String title) {
    this.title = title;
  }

  /** {@return whether it is a heading, not the title once more} */
  boolean enter(int level, String words) {
    leave(level);
    if (words.equalsIgnoreCase(title)) {
      return false;
    }
    stack.addLast(new Entered(level, words));
    return true;
  }

  /** Ends all headings of this level and below. */
  void leave(int level) {
    while (!stack.isEmpty() && stack.getLast().level() >= level) {
      stack.removeLast();
    }
  }

  /** {@return the level of the innermost; 0 when there is none} */
  int level() {
    return stack.isEmpty() ? 0 : stack.getLast().level();
  }

  /** {@return the headings, outermost first} */
  List<String> path() {
    return stack.stream().map(Entered::words).toList();
  }
}
