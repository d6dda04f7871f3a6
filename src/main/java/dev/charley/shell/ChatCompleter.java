package dev.charley.shell;

import java.util.List;
import org.jline.builtins.Completers;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/** Completes commands, and the file of a command that takes one; nothing in a sentence. */
enum ChatCompleter implements Completer {
  INSTANCE;

  private static final Completer FILES = new Completers.FileNameCompleter();

  @Override
  public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
    if (!line.line().startsWith("/")) {
      return;
    }
    if (line.wordIndex() == 0) {
      for (ChatAction action : ChatAction.values()) {
        candidates.add(
            new Candidate(
                action.typed(), action.typed(), null, action.summary(), null, null, true));
      }
    } else if (takesFile(line.words().get(0))) {
      FILES.complete(reader, line, candidates);
    }
  }

  private static boolean takesFile(String typed) {
    for (ChatAction action : ChatAction.values()) {
      if (action.typed().equals(typed)) {
        return action.takesFile();
      }
    }
    return false;
  }
}
