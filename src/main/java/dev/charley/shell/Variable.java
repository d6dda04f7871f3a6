package dev.charley.shell;

/** What in the environment changes what the program does. */
enum Variable {
  CHARLEY_CACHE("the folder where compiled topics and the unpacked encoder are kept"),
  CHARLEY_TRACE("when set, a failure is told with its stack trace"),
  NO_COLOR("when set, no colours are used"),
  ACCESSIBLE("when set, nothing is repainted or drawn, and words stand for symbols"),
  TERM("dumb for a terminal without control sequences"),
  JAVA_HOME("the Java that the launcher starts; else the one on the path");

  private final String meaning;

  Variable(String meaning) {
    this.meaning = meaning;
  }

  String meaning() {
    return meaning;
  }
}
