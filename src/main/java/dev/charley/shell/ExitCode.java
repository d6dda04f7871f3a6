package dev.charley.shell;

import dev.charley.dialogue.Outcome;
import org.springframework.shell.core.command.ExitStatus;

/** How the program ended, for scripts. */
enum ExitCode {
  /** Any reply but those below; also work that went well. */
  ANSWERED(0),
  /** Something failed, or a check found something. */
  FAILED(1),
  /** Called in a way it does not know, or with a faulty topic pack. */
  USAGE(2),
  /** Not understood, not in the documents, or off topic. */
  ABSTAINED(3),
  /** Immediate care or an emergency. */
  URGENT(4);

  private final int code;

  ExitCode(int code) {
    this.code = code;
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

  ExitStatus status() {
    return new ExitStatus(code, name());
  }
}
