package dev.charley.shell;

import dev.charley.Assistant;
import java.util.ArrayList;
import java.util.Arrays;
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
  private static final int USUAL = 80; // columns, of a terminal that does not tell

  private static final String GAP = "  "; // before an explanation
  private static final String CUT = " ...";

  /** A completion with what it stands for. */
  private record Explained(String value, String explanation) {}

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
      offer(
          Arrays.stream(ChatAction.values())
              .map(action -> new Explained(action.typed(), action.brief()))
              .toList(),
          reader,
          candidates);
    } else if (line.wordIndex() == 1) {
      ChatAction.of(line.words().get(0))
          .ifPresent(action -> operand(action.operand(), reader, line, candidates));
    } else if (line.wordIndex() == 2 && isOpen(line.words().get(0))) {
      offer(quotations(line.words().get(1)), reader, candidates);
    }
  }

  private static boolean isOpen(String typed) {
    return ChatAction.of(typed).filter(ChatAction.OPEN::equals).isPresent();
  }

  private void operand(
      ChatAction.Operand operand, LineReader reader, ParsedLine line, List<Candidate> candidates) {
    switch (operand) {
      case NONE -> {}
      case FILE -> FILES.complete(reader, line, candidates);
      case DETAILS ->
          offer(List.of(new Explained(WhyPage.ALL, "also the figures")), reader, candidates);
      case QUOTATION -> offer(sources(), reader, candidates);
      case SUMMARY -> {
        offer(
            List.of(new Explained(ChatAction.MARKDOWN, "print it as Markdown")),
            reader,
            candidates);
        FILES.complete(reader, line, candidates);
      }
    }
  }

  private List<Explained> sources() {
    return quoted().stream()
        .map(OpenPage.Quoted::source)
        .map(source -> new Explained(Integer.toString(source.number()), source.title()))
        .toList();
  }

  private List<Explained> quotations(String source) {
    List<Explained> quotations = new ArrayList<>();
    for (OpenPage.Quoted quoted : quoted()) {
      if (Integer.toString(quoted.source().number()).equals(source)) {
        for (OpenPage.Quotation quotation : quoted.quotations()) {
          String number = Integer.toString(quotations.size() + 1);
          quotations.add(new Explained(number, quotation.words()));
        }
      }
    }
    return quotations;
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
        rest(term, typed).ifPresent(rest -> candidates.add(candidate(word + rest, term)));
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

  /** Each with its explanation beside it, as far as that fits; JLine would cut it anywhere. */
  private static void offer(
      List<Explained> offered, LineReader reader, List<Candidate> candidates) {
    int columns = reader.getTerminal().getWidth();
    int widest = offered.stream().mapToInt(one -> one.value().length()).max().orElse(0);
    int room = (columns > 0 ? columns : USUAL) - widest - GAP.length() - 1;
    for (Explained one : offered) {
      String blanks = " ".repeat(widest - one.value().length()) + GAP;
      String shown = (one.value() + blanks + begun(one.explanation(), room)).strip();
      candidates.add(candidate(one.value(), shown));
    }
  }

  /** {@return a text on one line, or its first words where it has no room} */
  private static String begun(String text, int room) {
    if (room <= CUT.length()) {
      return "";
    }
    List<String> whole = new Paper(room, Paper.Tones.NONE, true).wrap(Style.PLAIN, text);
    if (whole.size() == 1) {
      return whole.get(0);
    }
    Paper shorter = new Paper(room - CUT.length(), Paper.Tones.NONE, true);
    return shorter.wrap(Style.PLAIN, text).get(0) + CUT;
  }

  private static Candidate candidate(String value, String shown) {
    return new Candidate(value, shown, null, null, null, null, true);
  }
}
