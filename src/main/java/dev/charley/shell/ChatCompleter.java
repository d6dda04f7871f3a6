package dev.charley.shell;

import dev.charley.Assistant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jline.builtins.Completers;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.jspecify.annotations.Nullable;

/** Completes commands and what stands after them; in a message, what the documents name. */
final class ChatCompleter implements Completer {

  private static final Completer FILES = new Completers.FileNameCompleter();
  private static final int FEWEST = 2; // letters, before a word is completed
  private static final int MOST_WORDS = 4; // longer names are sentences

  private final LoadingAssistant loading;
  private final AtomicReference<@Nullable Chat> followed = new AtomicReference<>();

  ChatCompleter(LoadingAssistant loading) {
    this.loading = loading;
  }

  /** Completes from what was said in this chat, too. */
  void follow(Chat chat) {
    followed.set(chat);
  }

  @Override
  public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
    if (!line.line().startsWith("/")) {
      terms(line, candidates);
    } else if (line.wordIndex() == 0) {
      for (ChatAction action : ChatAction.values()) {
        candidates.add(candidate(action.typed(), action.typed(), action.summary()));
      }
    } else if (line.wordIndex() == 1) {
      ChatAction.of(line.words().get(0))
          .ifPresent(action -> operand(action.operand(), reader, line, candidates));
    } else if (line.wordIndex() == 2 && line.words().get(0).equals(ChatAction.OPEN.typed())) {
      quotations(line.words().get(1), candidates);
    }
  }

  private void operand(
      ChatAction.Operand operand, LineReader reader, ParsedLine line, List<Candidate> candidates) {
    switch (operand) {
      case NONE -> {}
      case FILE -> FILES.complete(reader, line, candidates);
      case DETAILS ->
          candidates.add(candidate(WhyPage.ALL, WhyPage.ALL, "also what was weighed, in figures"));
      case QUOTATION -> sources(candidates);
      case SUMMARY -> {
        String markdown = ChatAction.MARKDOWN;
        candidates.add(candidate(markdown, markdown, "print it as Markdown"));
        FILES.complete(reader, line, candidates);
      }
    }
  }

  private void sources(List<Candidate> candidates) {
    for (OpenPage.Quoted quoted : quoted()) {
      String number = Integer.toString(quoted.source().number());
      candidates.add(candidate(number, number, quoted.source().title()));
    }
  }

  private void quotations(String source, List<Candidate> candidates) {
    for (OpenPage.Quoted quoted : quoted()) {
      if (Integer.toString(quoted.source().number()).equals(source)) {
        for (int i = 0; i < quoted.quotations().size(); i++) {
          String number = Integer.toString(i + 1);
          String words = Printable.line(quoted.quotations().get(i).words());
          candidates.add(candidate(number, number, words));
        }
      }
    }
  }

  private List<OpenPage.Quoted> quoted() {
    return Optional.ofNullable(followed.get())
        .flatMap(chat -> chat.last().map(last -> OpenPage.quoted(last.reply(), chat.sources())))
        .orElse(List.of());
  }

  /** Names of several words are completed from any of them on. */
  private void terms(ParsedLine line, List<Candidate> candidates) {
    String typed = line.line().substring(0, line.cursor()).toLowerCase(Locale.ROOT);
    String word = line.word().substring(0, line.wordCursor());
    List<String> terms = loading.ready().map(Assistant::terms).orElse(List.of());
    for (String term : terms) {
      if (term.split(" ", -1).length <= MOST_WORDS) {
        rest(term, typed).ifPresent(rest -> candidates.add(candidate(word + rest, term, null)));
      }
    }
  }

  /**
   * {@return what is missing of a term whose beginning was typed last, from a word's first letter}
   */
  private static Optional<String> rest(String term, String typed) {
    for (int begun = Math.min(term.length() - 1, typed.length()); begun >= FEWEST; begun--) {
      int start = typed.length() - begun;
      boolean atWord = start == 0 || !Character.isLetterOrDigit(typed.charAt(start - 1));
      if (atWord && term.startsWith(typed.substring(start))) {
        return Optional.of(term.substring(begun));
      }
    }
    return Optional.empty();
  }

  private static Candidate candidate(String value, String shown, @Nullable String description) {
    return new Candidate(value, shown, null, description, null, null, true);
  }
}
