package dev.charley.shell;

/** A number with the noun it counts. */
final class Counted {

  private Counted() {}

  /** {@return for example "1 note" and "2 notes"} */
  static String of(long many, String noun) {
    return many + " " + noun + (many == 1 ? "" : "s");
  }
}
