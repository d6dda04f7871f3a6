package dev.charley.shell;

import dev.charley.dialogue.Outcome;
import org.springframework.shell.core.command.ExitStatus;

/** How the program ended, for scripts. */
enum ExitCode {
  /** Any reply but those below; also work that went well. */
  ANSWERED(0, "any reply but those below; work that went well"),
  /** Something failed, or a check found something. */
  FAILED(1, "something failed, or a check found something"),
  /**
   * Called in a way it does not know, without a question to answer, or with a faulty topic pack.
   */
  USAGE(2, "an unknown command or option, no question, or a faulty topic or file"),
  /** Not understood, not in the documents, or off topic. */
  ABSTAINED(3, "of ask: not understood, not in the documents, or off topic"),
  /** Immediate care or an emergency. */
  URGENT(4, "of ask: immediate care or an emergency");

  private final int code;
  private final String meaning;

  ExitCode(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  static ExitCode of(Outcome outcome) {
    return switch (outcome) {
      case URGENT -> URGENT;
      case NOT_UNDERSTOOD, NOT_IN_DOCUMENTS, OFF_TOPIC -> ABSTAINED;
      case ANSWERED, ASKED, SOCIAL, CLARIFIED -> ANSWERED;
    };
  }

  static ExitCode of(ExitStatus status) {
    for (ExitCode candidate : values()) {
      if (candidate.code == status.code()) {
        return candidate;
      }
    }
    return FAILED;
  }

  int code() {
    return code;
  }

  /** {@return when the program ends so, in words for the manual} */
  String meaning() {
    return meaning;
  }

  ExitStatus status() {
    return new ExitStatus(code, name());
  }
}
