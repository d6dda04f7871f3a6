package dev.charley.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.charley.SharedAssistant;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.Parser.ParseContext;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.ExternalTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed with Tab, through the line editor itself. */
class ChatCompleterTest {

  private static final LoadingAssistant LOADED = new LoadingAssistant(SharedAssistant::get);

  @TempDir private Path folder;
  private OutputStream keyboard = OutputStream.nullOutputStream();

  @Test
  void commandsAreCompleted() throws IOException {
    assertThat(typed("/sou\t")).isEqualTo("/sources ");
    assertThat(typed("/ag\t")).isEqualTo("/again ");
    assertThat(typed("/SUMMARY md\t")).isEqualTo("/SUMMARY md ");
  }

  @Test
  void whatTheDocumentsNameIsCompleted() throws IOException {
    assertThat(SharedAssistant.get().terms()).contains("magnesium", "restless legs syndrome");
    assertThat(typed("does magnes\t")).isEqualTo("does magnesium ");
    assertThat(typed("is it Restless legs s\t")).startsWith("is it Restless legs syndrome");
    assertThat(typed("xyzzy\t")).isEqualTo("xyzzy");
  }

  @Test
  void theOperandOfACommandIsCompleted() throws IOException {
    Files.writeString(folder.resolve("notes of today.txt"), "");
    assertThat(typed("/save " + folder + "/no\t").strip())
        .isEqualTo("/save " + folder + "/notes of today.txt");
    assertThat(typed("/summary md\t")).isEqualTo("/summary md ");
  }

  @Test
  void theNumbersOfSourcesAndOfTheirQuotationsAreOffered() throws IOException {
    Chat chat = chatted("what helps when my calf knots up?");
    List<OpenPage.Quoted> quoted =
        OpenPage.quoted(chat.last().orElseThrow().reply(), chat.sources());
    int source = quoted.size();
    int quotation = quoted.get(source - 1).quotations().size();
    ChatCompleter completer = new ChatCompleter(LOADED);
    completer.follow(chat);
    assertThat(typed(completer, "/open " + source + "\t")).isEqualTo("/open " + source + " ");
    assertThat(typed(completer, "/open " + (source + 1) + "\t")).isEqualTo("/open " + (source + 1));
    String both = "/open " + source + " " + quotation;
    assertThat(typed(completer, both + "\t")).isEqualTo(both + " ");
    assertThat(typed(completer, "/open 99 " + quotation + "\t")).isEqualTo("/open 99 " + quotation);
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 80, 0})
  void explanationsAreWholeOrEndBetweenWords(int columns) throws IOException {
    int room = columns > 0 ? columns : 80;
    List<String> commands = listed(new ChatCompleter(LOADED), "/", columns);
    assertThat(commands)
        .hasSize(ChatAction.values().length)
        .contains("/save     save the conversation", "/open     quotations in their place")
        .allMatch(line -> line.length() < room);
    Chat chat = chatted("what helps when my calf knots up?");
    String words =
        OpenPage.quoted(chat.last().orElseThrow().reply(), chat.sources())
            .get(0)
            .quotations()
            .get(0)
            .words();
    ChatCompleter completer = new ChatCompleter(LOADED);
    completer.follow(chat);
    String shown = listed(completer, "/open 1 ", columns).get(0);
    assertThat(shown).startsWith("1  ").endsWith(" ...").hasSizeLessThan(room);
    assertThat(words).startsWith(shown.substring(3, shown.length() - 3));
  }

  /** {@return what the list of completions shows} */
  private List<String> listed(ChatCompleter completer, String typed, int columns)
      throws IOException {
    try (Terminal terminal = terminal("")) {
      terminal.setSize(new Size(columns, 24));
      LineReader reader = LineReaderBuilder.builder().terminal(terminal).build();
      List<Candidate> candidates = new ArrayList<>();
      completer.complete(
          reader,
          new DefaultParser().parse(typed, typed.length(), ParseContext.COMPLETE),
          candidates);
      return candidates.stream().map(Candidate::displ).toList();
    }
  }

  private Chat chatted(String message) throws IOException {
    Terminal terminal = terminal(message + "\n/quit\n");
    try (LineSource lines = new EditedLines(terminal, new ChatCompleter(LOADED))) {
      Chat chat = new Chat(LOADED, lines, new PrintWriter(new StringWriter()), false);
      chat.run();
      return chat;
    }
  }

  private String typed(String keys) throws IOException {
    return typed(new ChatCompleter(LOADED), keys);
  }

  private String typed(ChatCompleter completer, String keys) throws IOException {
    LOADED.get();
    try (LineSource lines = new EditedLines(terminal(keys + "\n"), completer)) {
      return lines.read().text();
    }
  }

  private Terminal terminal(String keys) throws IOException {
    PipedInputStream typed = new PipedInputStream(1 << 10);
    keyboard = new PipedOutputStream(typed); // not closed: nobody hangs up
    keyboard.write(keys.getBytes(UTF_8));
    return new ExternalTerminal(
        "test", "xterm-256color", typed, OutputStream.nullOutputStream(), UTF_8);
  }
}
