package dev.charley.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.charley.SharedAssistant;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChatTest {

  private static final String QUESTION = "what helps when my calf knots up?";
  private static final Paper PLAIN = new Paper(80, Paper.Tones.NONE, true);
  private static final Paper UNBROKEN = new Paper(Paper.ENDLESS, Paper.Tones.NONE, true);
  private static final Paper COLOURED = new Paper(80, Paper.Tones.MIDDLE, true);

  @TempDir private Path folder;

  @Test
  void whatASourceIsQuotedForIsShownInItsPlace() throws IOException {
    String answer = chat(PLAIN, QUESTION);
    String shown = chat(PLAIN, QUESTION, "/open 1").substring(answer.indexOf("Goodbye."));
    assertThat(shown)
        .startsWith(answer.substring(answer.indexOf("[1] after "), answer.indexOf("\n[2] ")))
        .containsPattern("\nQuotations? 1 .*of \\d, under ")
        .containsPattern("»[^»«]+«");
    assertThat(chat(COLOURED, QUESTION, "/open 1"))
        .contains(Style.MARKED.code())
        .doesNotContain("»");
  }

  @Test
  void quotationsAreListedAndAWrongNumberIsNamed() throws IOException {
    assertThat(chat(PLAIN, QUESTION, "/open"))
        .containsPattern("\n\\[1] after [^“]+\n  1  “")
        .contains("/open and the number of a source");
    assertThat(chat(PLAIN, QUESTION, "/open 99")).contains("and no '99'");
    assertThat(chat(PLAIN, QUESTION, "/open 1 99"))
        .containsPattern("Of \\[1] the last answer has \\d quotations?, and no '99'");
    assertThat(chat(PLAIN, "hello", "/open 1")).contains("The last answer quotes nothing.");
  }

  @Test
  void theLastAnswerIsShownAgainAsItWas() throws IOException {
    String once = chat(PLAIN, QUESTION).replace("Goodbye.\n", "");
    String answer = once.substring(1, once.length() - 1); // without the blank lines around it
    assertThat(chat(PLAIN, QUESTION, "/again")).isEqualTo(once + answer + "Goodbye.\n");
  }

  @Test
  void theLastAnswerIsCopiedWhereThereIsAClipboard() throws IOException {
    String chatted = chat(PLAIN, QUESTION, "/copy");
    String encoded = chatted.replaceFirst("(?s).*\u001b]52;c;([A-Za-z0-9+/=]+)\u0007.*", "$1");
    assertThat(new String(Base64.getDecoder().decode(encoded), UTF_8))
        .startsWith("  “")
        .contains("[1] after ")
        .doesNotContain("\u001b");
    assertThat(chat(Paper.PIPE, QUESTION, "/copy"))
        .contains("Not copied: there is no terminal")
        .doesNotContain("\u001b");
  }

  @Test
  void aConversationIsSavedAsMarkdownAndNothingIsOverwritten() throws IOException {
    Path file = folder.resolve("a.md");
    assertThat(chat(PLAIN, QUESTION, "/save " + file)).contains("Saved to ");
    assertThat(file).content(UTF_8).startsWith("**" + QUESTION + "**\n\n> “");
    Files.writeString(file, "mine");
    assertThat(chat(PLAIN, QUESTION, "/save " + file))
        .contains("exists already and was left as it is");
    assertThat(file).content(UTF_8).isEqualTo("mine");
    assertThat(chat(PLAIN, QUESTION, "/save " + folder.resolve("no").resolve("a.md")))
        .contains("Not saved: there is no folder for");
  }

  @Test
  void theSummaryForADoctorSaysWhatWasSaidAndWhatFollows() throws IOException {
    Path file = folder.resolve("a.md");
    chat(
        PLAIN,
        "why do i get *leg* cramps?",
        "every single night",
        "i am not pregnant",
        "i take a diuretic",
        "/summary " + file);
    assertThat(file)
        .content(UTF_8)
        .contains(
            "- “why do i get \\*leg\\* cramps?”",
            "## Signs and facts about the person who wrote\n\n### Said to be there\n\n- cramps nightly",
            "### Said not to be there\n\n- ",
            "a pregnancy: “i am not pregnant”",
            "## Level of care\n\n**See a doctor**, because of cramps that come often.\n\n- “",
            "### Why leg cramps happen\n\nAsked: “why do i get \\*leg\\* cramps?”\n\n- “",
            "## Sources\n\n1. after ",
            "last changed: 2021-11-17");
    assertThat(chat(PLAIN, "hello", "/summary a.pdf")).contains("but was given 'a.pdf'");
  }

  @Test
  void theSummaryTellsWhatWasSaidOfWhomAndWhatWasAsked() throws IOException {
    String doctor = "When should I see a doctor about leg cramps?";
    String summary =
        after(
            "About the person you ask for\n",
            chat(
                UNBROKEN,
                "My mum takes a statin. When should she see a doctor about leg cramps?",
                "no",
                "how many milligrams of magnesium should she take?",
                "/summary"));
    assertThat(summary)
        .startsWith(
            "About the person you ask for\nthere       a statin: “My mum takes a statin.”\n")
        .contains(
            "\nnot there   one leg hot, red, swollen, thicker or discoloured by itself: “no”, to “Is one",
            "\nWhat you asked\nanswered    Should it be seen: “My mum takes a statin. When should she",
            "\nno answer   “how many milligrams of magnesium should she take?”\n")
        .doesNotContain("_", "present", "pattern", "(self)", "Easing a cramp");
    assertThat(chat(UNBROKEN, doctor, "yes my left leg is swollen", "/summary"))
        .contains(
            "\nAbout you\nthere       one leg hot, red",
            ": “yes my left leg is swollen”\n",
            "\nLevel of care\nlevel       Care needed now\nbecause     one leg",
            "\nrests on    general safety advice",
            "\nanswered    Should it be seen: “" + doctor + "”\nGoodbye.");
  }

  @Test
  void aSummaryHasNoEmptyPart() throws IOException {
    assertThat(chat(PLAIN, "hello", "/summary")).contains("You have told of nothing that I know");
    assertThat(after("# Summary", chat(PLAIN, "hello", "/summary md")))
        .endsWith("\n## What the person wrote\n\n- “hello”\nGoodbye.\n")
        .containsOnlyOnce("## ");
    String summary =
        after("# Summary", chat(PLAIN, QUESTION, "my left leg is swollen", "/summary md"));
    assertThat(summary)
        .contains("\n## Level of care\n")
        .doesNotContainPattern("\n## [^\n]+\n+## ")
        .doesNotContainPattern("\n### [^\n]+\n+#");
  }

  @Test
  void whyShowsWhatWasUnderstoodWhatWasWeighedAndWhichRulesFired() throws IOException {
    String why =
        after(
            "What was understood",
            chat(PLAIN, "I get them nightly, does soap in the bed hlep?", "/why all"));
    assertThat(why)
        .contains(
            "\ncorrected   hlep as help\n",
            "\nscope       in scope (score ",
            "\nrunner-up   ",
            " leads by ",
            "\nwords for   ",
            "\nheard       frequent present (self), from “nightly” by pattern",
            "\nPassages weighed\nquoted      “Treatments that may relieve leg cramps",
            "\nnot named   “",
            "; the best\n",
            "\nRules that fired\nrule        frequent: See a doctor, because of ",
            "\nrests on    “If you get leg cramps regularly");
    assertThat(why.lines()).allMatch(line -> line.length() <= 80);
    assertThat(chat(PLAIN, "hello", "/why all"))
        .doesNotContain("Passages weighed", "Rules that fired");
  }

  @Test
  void whyTellsInPlainWordsWhatWasUnderstoodChosenAndDecided() throws IOException {
    String question = "I get them nightly, does soap in the bed hlep?";
    String why = after("I read “hlep”", chat(UNBROKEN, question, "/why"));
    assertThat(why)
        .startsWith("I read “hlep” as “help”. I took your message to ask about “")
        .contains(
            " sure, ",
            "\nFrom “nightly” I understood: cramps nightly, several a week, regularly.\n",
            "\nI looked in the documents for sentences on “",
            " I chose the one that fits best by its meaning and its words: “Treatments that may",
            " even a bar of soap.” The next best do not name what you asked about.\n",
            "\nThe level of care, “See a doctor”, follows from cramps that come often, which you told"
                + " me with “nightly”. The rule rests on “If you get leg cramps regularly",
            "\nThe technical details: /why all\n")
        .doesNotContain("log-odds", "What was understood", "#", "_");
    assertThat(chat(UNBROKEN, question, "/why all"))
        .contains(why.substring(0, why.indexOf("\nThe technical")) + "\n\nIn detail\n\nWhat was ");
    assertThat(chat(UNBROKEN, question, "/why everything")).contains("but was given 'everything'");
  }

  @Test
  void whyTellsInPlainWordsWhatWasNotCertain() throws IOException {
    assertThat(chat(UNBROKEN, "the leg looks odd to me", "/why"))
        .contains("I was not sure whether “the leg looks odd to me” means: one leg hot, red")
        .contains("; so I asked.");
    assertThat(chat(UNBROKEN, "does pickle juice work", "/why"))
        .contains("No sentence of the documents answers that, so I did not guess.");
    assertThat(chat(UNBROKEN, "my chest feels tight now", "thanks", "/why"))
        .contains(
            "The level of care, “Emergency”, follows from ", "earlier with “chest feels tight”")
        .contains("That rule is general safety advice and stands in no document.");
  }

  @Test
  void whyCutsALongMessageAfterTheLastWordThatFits() throws IOException {
    String ninety = "a".repeat(40) + " " + "b".repeat(49);
    String message = "why do i get cramps? " + ninety.substring(21) + " c";
    assertThat(message).hasSize(92);
    assertThat(PlainWhy.quoted(message)).isEqualTo("“" + message.substring(0, 90) + " ...”");
    assertThat(PlainWhy.quoted("x".repeat(80) + " " + "y".repeat(20)))
        .isEqualTo("“" + "x".repeat(80) + " ...”");
    assertThat(PlainWhy.quoted("z".repeat(90))).isEqualTo("“" + "z".repeat(90) + "”");
  }

  @Test
  void whyNamesASignInDoubtAndWhatWasSetAside() throws IOException {
    String chatted =
        chat(
            PLAIN,
            "the leg looks odd to me",
            "/why all",
            "I dont want to know why, just how to stop it",
            "/why all");
    assertThat(chatted)
        .containsPattern("\nin doubt    one_leg_swollen 0\\.\\d\\d \\(self\\), from “")
        .contains(
            "\nset aside   I dont want to know why,\n", "\nof          “just how to stop it”\n");
  }

  private static String after(String title, String text) {
    assertThat(text).contains(title);
    return text.substring(text.indexOf(title));
  }

  @Test
  void theDocumentsAreListedWithTheirDates() throws IOException {
    assertThat(chat(PLAIN, "/sources"))
        .contains("  • after Mayo Clinic", "last changed: 2021-11-17")
        .doesNotContainPattern("\n  \\d"); // numbers are those of an answer's sources
  }

  @ParameterizedTest
  @ValueSource(strings = {"quit", "exit", "Quit", ":q", "q", "/QUIT"})
  void whatOtherProgramsAreLeftWithLeaves(String typed) throws IOException {
    assertThat(chat(PLAIN, typed, "hello")).isEqualTo("Goodbye.\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"quit!", "i want to quit"})
  void wordsWithMoreThanThatAreAMessage(String typed) throws IOException {
    assertThat(chat(PLAIN, typed)).isNotEqualTo("Goodbye.\n");
  }

  @Test
  void inAPipeEachLineIsAMessage() throws IOException {
    StringWriter out = new StringWriter();
    LineSource lines = new ScriptedLines(Paper.PIPE, List.of("quit", "help"));
    new Chat(new LoadingAssistant(SharedAssistant::get), lines, new PrintWriter(out), true).run();
    assertThat(out.toString()).contains("How do I ease").doesNotContain("/help", "EMERGENCY");
  }

  @Test
  void helpAloneIsAnsweredAndNamesTheCommandThatListsCommands() throws IOException {
    for (String typed : List.of("help", "HELP")) {
      assertThat(chat(PLAIN, typed))
          .contains("in your own words")
          .endsWith("\n\nTo list the commands: /help\n\nGoodbye.\n");
    }
    for (String typed : List.of("help!", "help me")) {
      assertThat(chat(PLAIN, typed)).doesNotContain("/help");
    }
  }

  @Test
  void commandsMayBeTypedInCapitals() throws IOException {
    assertThat(chat(PLAIN, "/HELP")).isEqualTo(chat(PLAIN, "/help"));
    assertThat(chat(PLAIN, "/Sumary")).contains("did you mean '/summary'?");
  }

  @Test
  void aCommandThatWasProbablyMeantIsNamed() throws IOException {
    assertThat(chat(PLAIN, "/sumary")).contains("did you mean '/summary'?");
    assertThat(chat(PLAIN, "/why", "/again", "/copy", "/summary", "/save x.md"))
        .startsWith("Nothing has been said yet.\n".repeat(5));
  }

  @Test
  void aNumberSendsItsSuggestion() throws IOException {
    String second = SharedAssistant.get().suggestions().get(1);
    Path file = folder.resolve("a.txt");
    chat(PLAIN, "2", "/save " + file);
    assertThat(file).content(UTF_8).startsWith(second + "\n> ");
  }

  @Test
  void aNumberSendsItsSuggestionBesideAnOpenQuestionToo() throws IOException {
    Path file = folder.resolve("a.txt");
    String doctor = "When should I see a doctor about leg cramps?";
    String chatted = chat(PLAIN, doctor, "2", "/save " + file);
    assertThat(chatted)
        .contains("Is one of the legs swollen", "\n  2  How can I prevent night leg");
    assertThat(file).content(UTF_8).contains("\n\nHow can I prevent night leg cramps?\n> ");
  }

  @Test
  void aNumberThatSendsNothingIsToldSoAndIsNoMessage() throws IOException {
    Path file = folder.resolve("a.txt");
    assertThat(chat(PLAIN, "99", "/why"))
        .startsWith("There is no suggestion 99; choose from 1 to 3.\nNothing has been said yet.\n");
    assertThat(chat(UNBROKEN, "How can i prevent my leg cramps?", "3", "/save " + file))
        .contains(
            "\n  • How do I ease a cramp?\n",
            "\nNo numbered suggestion stands now. Please answer in words, or say \"skip\": How often do they"
                + " come, most nights or only now and then?\n");
    assertThat(file).content(UTF_8).doesNotContain("\n3\n");
  }

  @Test
  void workThatIsLeftLeavesNoTrace() throws IOException {
    ScriptedLines lines = new ScriptedLines(PLAIN, List.of("i have chest pain", "/why", "hello"));
    lines.leaveNext = true;
    String chatted = chat(lines);
    assertThat(chatted).startsWith("Stopped; nothing of it was taken in.\nNothing has been said");
    assertThat(chatted).doesNotContain("EMERGENCY").endsWith("Goodbye.\n");
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 45})
  void noLineIsWiderThanTheTerminalAndNoWordIsBroken(int columns) throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "mine");
    String[] typed = {
      "/why",
      "/nonsense",
      "i take a statin, does soap in the bed hlep? i get them nightly",
      "/help",
      "/why",
      "/why all",
      "/open",
      "/open 1",
      "/open 1 1",
      "/open 99",
      "/summary",
      "/summary a.pdf",
      "/sources",
      "/copy",
      "/again",
      "/save",
      "/reset"
    };
    String wide = chat(PLAIN, typed);
    String narrow = chat(Paper.terminal(columns, Map.of("TERM", "dumb")), typed);
    assertThat(withoutClipboard(narrow).lines()).allMatch(line -> line.length() < columns);
    assertThat(words(narrow)).containsExactlyElementsOf(words(wide));
    String saved = chat(Paper.terminal(columns, Map.of("TERM", "dumb")), "hello", "/save " + file);
    assertThat(saved).containsPattern("exists\\s+already\\s+and\\s+was\\s+left\\s+as\\s+it\\s+is");
  }

  private static List<String> words(String chatted) {
    return List.of(withoutClipboard(chatted).strip().split("\\s+"));
  }

  private static String withoutClipboard(String chatted) {
    return chatted.replaceAll("\u001b]52;c;[^\u0007]*\u0007", "");
  }

  @Test
  void whoWaitsForTheFirstAnswerIsToldThatItComes() throws IOException {
    ScriptedLines lines = new ScriptedLines(PLAIN, List.of("hello"));
    LoadingAssistant loading =
        new LoadingAssistant(
            () -> {
              await().until(() -> lines.board.contains("Getting ready ..."));
              return SharedAssistant.get();
            });
    new Chat(loading, lines, new PrintWriter(new StringWriter()), false).run();
    assertThat(lines.board).containsExactly("Getting ready ...", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/quit"})
  void aPipeThatEndsAtOnceStillTellsOfAFault(String typed) {
    List<String> lines = typed.isEmpty() ? List.of() : List.of(typed);
    StringWriter out = new StringWriter();
    UsageException fault = new UsageException("no such region");
    LoadingAssistant loading =
        new LoadingAssistant(
            () -> {
              throw fault;
            });
    Chat chat = new Chat(loading, new ScriptedLines(Paper.PIPE, lines), new PrintWriter(out), true);
    assertThatThrownBy(chat::run).isSameAs(fault);
    assertThat(out.toString()).isEmpty();
  }

  private static String chat(Paper paper, String... typed) throws IOException {
    return chat(new ScriptedLines(paper, List.of(typed)));
  }

  private static String chat(ScriptedLines lines) throws IOException {
    StringWriter out = new StringWriter();
    LoadingAssistant loading = new LoadingAssistant(SharedAssistant::get);
    new Chat(loading, lines, new PrintWriter(out), false).run();
    return out.toString();
  }

  /** Lines that were typed beforehand. */
  private static final class ScriptedLines implements LineSource {
    private final Paper paper;
    private final Queue<String> typed;
    private final List<String> board = new CopyOnWriteArrayList<>();
    private boolean leaveNext;

    ScriptedLines(Paper paper, List<String> typed) {
      this.paper = paper;
      this.typed = new ArrayDeque<>(typed);
    }

    @Override
    public Line read() {
      return typed.isEmpty() ? Line.ENDED : Line.typed(typed.remove());
    }

    @Override
    public <T> Optional<T> work(Supplier<T> work) {
      T done = work.get();
      boolean left = leaveNext;
      leaveNext = false;
      return left ? Optional.empty() : Optional.of(done);
    }

    @Override
    public boolean mayHaveClipboard() {
      return !paper.equals(Paper.PIPE);
    }

    @Override
    public void announce(String lines) {}

    @Override
    public void put(String line) {
      board.add(line);
    }

    @Override
    public void wipe() {
      board.add("");
    }

    @Override
    public Paper paper() {
      return paper;
    }

    @Override
    public void close() {}
  }
}
