package dev.charley.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.charley.Assistant;
import dev.charley.Conversation;
import dev.charley.SharedAssistant;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TranscriptsTest {

  private static final String MARKUP = "<script>alert('1')</script> & \"2\" *3* [4](5)";
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Assistant ASSISTANT = SharedAssistant.get();
  private static final List<Turn> TURNS = new ArrayList<>();

  @BeforeAll
  static void talk() {
    Conversation conversation = ASSISTANT.conversation();
    for (String said : List.of("why do my calves cramp?", MARKUP, "my chest feels tight")) {
      TURNS.add(new Turn(said, conversation.say(said)));
    }
  }

  @Test
  void aSummaryAtTheEndShowsWhatTheConversationHasComeTo() {
    List<Turn> turns = new ArrayList<>(TURNS);
    turns.add(Turn.summary(TURNS.get(TURNS.size() - 1).outcome()));
    String text = Transcripts.TEXT.write(turns, ASSISTANT);
    assertThat(text).startsWith(Transcripts.TEXT.write(TURNS, ASSISTANT)).contains("> /summary");
    assertThat(text.substring(text.indexOf("/summary")))
        .contains(
            "About you\nthere       chest pain, pressure or tightness: “my chest feels tight”\n")
        .contains("Why leg cramps happen: “why do my calves cramp?”\n")
        .doesNotContain("“/summary”");
    assertThat(Jsoup.parse(Transcripts.HTML.write(turns, ASSISTANT)).select(".said").eachText())
        .endsWith("/summary");
    assertThat(Transcripts.MD.write(turns, ASSISTANT)).contains("**/summary**");
  }

  @Test
  void everyWordOfThePageIsEscaped() {
    Document page = Jsoup.parse(Transcripts.HTML.write(TURNS, ASSISTANT));
    assertThat(page.select("script, img, link, iframe")).isEmpty();
    assertThat(page.select("p.said").eachText())
        .containsExactlyElementsOf(TURNS.stream().map(Turn::said).toList());
    assertThat(page.select("p.alarm").text()).isEqualTo("EMERGENCY");
    for (ReplyOutline.Part part : parts(0)) {
      assertThat(page.text()).contains(part.text());
    }
  }

  @Test
  void thePageStandsAloneAndSuitsDarkAndSmallScreens() {
    String html = Transcripts.HTML.write(TURNS, ASSISTANT);
    assertThat(html)
        .startsWith("<!DOCTYPE html>")
        .contains("prefers-color-scheme: dark", "name=\"viewport\"", "default-src 'none'")
        .doesNotContain("src=", "@import", "url(");
    assertThat(Jsoup.parse(html).select("blockquote ul li, blockquote p")).isNotEmpty();
  }

  @Test
  void markdownTakesNoWordForMarkup() {
    assertThat(Transcripts.MD.write(TURNS, ASSISTANT))
        .contains("&lt;script>alert('1')&lt;/script> &amp; \"2\" \\*3\\* \\[4\\](5)**\n");
  }

  @Test
  void aRecordingShowsTheConversationAsATerminalDoes() {
    List<JsonNode> lines =
        Transcripts.CAST.write(TURNS, ASSISTANT).lines().map(JSON::readTree).toList();
    assertThat(lines.get(0).path("version").asInt()).isEqualTo(2);
    assertThat(lines.get(0).path("width").asInt()).isEqualTo(80);
    assertThat(lines.get(0).path("height").asInt()).isPositive();
    List<JsonNode> events = lines.subList(1, lines.size());
    assertThat(events).allMatch(event -> event.isArray() && event.size() == 3);
    assertThat(events).allMatch(event -> event.get(1).asString().equals("o"));
    assertThat(events.stream().map(event -> event.get(0).asDouble())).isSorted();
    String shown = events.stream().map(e -> e.get(2).asString()).collect(Collectors.joining());
    String plain = shown.replaceAll("\u001b\\[[0-9;]*m", "");
    assertThat(plain.replace("\r\n", "\n").lines().filter(line -> line.length() > 80)).isEmpty();
    assertThat(plain).doesNotContainPattern("[^\r]\n").contains("> " + MARKUP + "\r\n");
  }

  @Test
  void aRecordingIsTypedAtTheSamePaceEachTime() {
    String cast = Transcripts.CAST.write(TURNS, ASSISTANT);
    assertThat(Transcripts.CAST.write(TURNS, ASSISTANT)).isEqualTo(cast);
    Screenplay play = play();
    assertThat(play.beats().stream().filter(Screenplay.Beat::key))
        .hasSizeGreaterThan(MARKUP.length())
        .allMatch(beat -> beat.millis() >= 60 && beat.millis() <= 400);
  }

  @Test
  void withoutKeysThePlayWaitsAsLongAsItSays() throws IOException {
    List<Integer> waits = new ArrayList<>();
    String shown = played(millis -> !waits.add(millis));
    assertThat(waits).isEqualTo(play().beats().stream().map(Screenplay.Beat::millis).toList());
    assertThat(shown).isEqualTo(Transcripts.TEXT.write(TURNS, ASSISTANT));
  }

  @Test
  void anyKeySkipsTheWaitAndTheRestOfTheTyping() throws IOException {
    List<Integer> waits = new ArrayList<>();
    String shown = played(waits::add);
    long pauses = play().beats().stream().filter(beat -> !beat.key()).count();
    assertThat(waits).hasSize((int) pauses);
    assertThat(shown).isEqualTo(Transcripts.TEXT.write(TURNS, ASSISTANT));
  }

  @Test
  void anUnknownFormatIsNamed() {
    assertThatThrownBy(() -> Transcripts.of("pdf"))
        .isInstanceOf(UsageException.class)
        .hasMessage("expected --format text or md or html or cast, but was 'pdf'");
  }

  private static String played(Player.Keys keys) throws IOException {
    StringWriter out = new StringWriter();
    new Player(keys, new PrintWriter(out)).play(play());
    return out.toString();
  }

  private static Screenplay play() {
    Paper paper = new Paper(80, Paper.Tones.NONE, true);
    return Screenplay.of(TURNS, ASSISTANT, paper, true);
  }

  private static List<ReplyOutline.Part> parts(int turn) {
    return ReplyOutline.of(
        TURNS.get(turn).outcome().reply(),
        Turn.levelBefore(TURNS, turn),
        SourceNames.of(ASSISTANT));
  }
}
