package dev.charley.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Checks the examples: texts that are to be told apart and say the same, texts that stand twice,
 * and too few of them.
 */
final class ExampleLint {

  /** With fewer examples a content intent is hardly understood beyond them. */
  static final int FEWEST_OF_CONTENT = 20;

  /** The same for other intents and for findings, which are said in fewer ways. */
  static final int FEWEST = 8;

  /** Up to so many words may be a statement or a question, told by the mark alone. */
  private static final int SHORT = 3;

  private static final String SAID = "said";
  private static final String NOT_SAID = "not_said";
  private static final String EXAMPLES = "examples";
  private static final String NAMES = "names";
  private static final String OPPOSITE = "opposite";
  private static final Pattern APOSTROPHE = Pattern.compile("['’]");

  private final TopicFiles files;
  private final List<Remark> remarks = new ArrayList<>();

  private ExampleLint(TopicFiles files) {
    this.files = files;
  }

  /**
   * An example.
   *
   * @param at its text and place
   * @param label the intent, the finding or the answer that it stands for
   */
  private record Example(PlacedText at, String label) {
    boolean isShort() {
      return NearTexts.plain(at.text()).split(" ", -1).length <= SHORT;
    }

    boolean asks() {
      return at.text().endsWith("?");
    }

    String shown() {
      return "'" + Excerpt.of(at.text()) + "'";
    }
  }

  /** {@return what there is to say, in no order} */
  static List<Remark> check(TopicFiles files) {
    ExampleLint lint = new ExampleLint(files);
    lint.intents();
    lint.findings();
    lint.answers();
    lint.things();
    return lint.remarks;
  }

  /** {@return all texts that are learnt from, in order of file and line} */
  static List<PlacedText> all(TopicFiles files) {
    List<Example> all = new ArrayList<>();
    files.intents().forEach(map -> all.addAll(examples(map, EXAMPLES, "")));
    for (YamlMap map : files.findings()) {
      all.addAll(examples(map, SAID, ""));
      all.addAll(examples(map, NOT_SAID, ""));
    }
    for (YamlMap question : files.triage().maps("questions")) {
      all.addAll(examples(question, "yes", ""));
      all.addAll(examples(question, "no", ""));
    }
    return all.stream().map(Example::at).toList();
  }

  private static List<Example> examples(YamlMap map, String key, String label) {
    return map.lines(key).stream()
        .map(line -> new Example(new PlacedText(map.file(), line.line(), line.text()), label))
        .toList();
  }

  private void intents() {
    List<Example> all = new ArrayList<>();
    for (YamlMap map : files.intents()) {
      List<Example> own = examples(map, EXAMPLES, "the intent " + map.text("name"));
      boolean content = map.text("kind").equals("content");
      requireEnough(map, EXAMPLES, own.size(), content ? FEWEST_OF_CONTENT : FEWEST);
      requireOnce(map, "headings");
      requireOnce(map, "passages");
      requireOnce(map, "replies");
      all.addAll(own);
    }
    tellApart(all, true);
  }

  private void findings() {
    List<Example> all = new ArrayList<>();
    for (YamlMap map : files.findings()) {
      String name = "the finding " + map.text("name");
      List<Example> said = examples(map, SAID, name);
      List<Example> notSaid = examples(map, NOT_SAID, "no finding (" + NOT_SAID + ")");
      if (!map.has("patterns")) {
        requireEnough(map, SAID, said.size(), FEWEST);
      }
      requireOnce(map, "patterns");
      List<Example> own = new ArrayList<>(said);
      own.addAll(notSaid);
      contradictions(own);
      all.addAll(own);
    }
    tellApart(all, false);
  }

  /** A finding must not be said and not said in the same words. */
  private void contradictions(List<Example> own) {
    for (NearTexts.Pair pair : pairs(own)) {
      Example first = own.get(pair.first());
      Example second = own.get(pair.second());
      if (isSame(pair, first, second, false) && !first.label().equals(second.label())) {
        remarks.add(
            Remark.error(
                second.at().file(),
                second.at().line(),
                "an example under said or under not_said",
                second.shown() + ", under both, see line " + first.at().line()));
      }
    }
  }

  private void answers() {
    for (YamlMap question : files.triage().maps("questions")) {
      List<Example> all = new ArrayList<>(examples(question, "yes", "the answer yes"));
      all.addAll(examples(question, "no", "the answer no"));
      tellApart(all, true);
    }
  }

  private void requireNames(YamlMap map) {
    if (map.lines(NAMES).isEmpty()) {
      remarks.add(
          Remark.note(
              map.file(),
              0,
              "names of what the documents name, one a line under " + NAMES,
              "none"));
    }
  }

  private void things() {
    files.things().ifPresent(map -> requireOnce(map, EXAMPLES));
    files.things().ifPresent(map -> requireOnce(map, NAMES));
    files.things().ifPresent(this::requireNames);
  }

  private void requireEnough(YamlMap map, String key, int count, int fewest) {
    if (count < fewest) {
      remarks.add(
          Remark.note(
              map.file(), map.line(key), "at least " + fewest + " lines under " + key, "" + count));
    }
  }

  /** Names and cues are compared to the letter, but for case and signs. */
  private void requireOnce(YamlMap map, String key) {
    Set<String> seen = new HashSet<>();
    for (YamlMap.Line line : map.lines(key)) {
      String text = key.equals("patterns") ? line.text() : NearTexts.plain(line.text());
      if (!seen.add(text)) {
        remarks.add(
            Remark.note(
                map.file(),
                line.line(),
                "each line under " + key + " once",
                "'" + Excerpt.of(line.text()) + "' again"));
      }
    }
  }

  /**
   * Finds texts that stand twice.
   *
   * @param exclusive whether a text under two labels cannot be right under both
   */
  private void tellApart(List<Example> all, boolean exclusive) {
    for (NearTexts.Pair pair : pairs(all)) {
      Example first = all.get(pair.first());
      Example second = all.get(pair.second());
      if (!first.label().equals(second.label()) && !areShortAndApart(pair, first, second)) {
        apart(first, second, isSame(pair, first, second, exclusive), exclusive);
      }
    }
    requireEachOnce(all);
  }

  /** Of few letters all may be shared by chance ("is that it", "that it is"). */
  private static boolean areShortAndApart(NearTexts.Pair pair, Example first, Example second) {
    return first.isShort() && second.isShort() && (!pair.same() || first.asks() != second.asks());
  }

  /** "Sure?" is not "sure", and "is it sore?" does not say so; a request is one with or without. */
  private static boolean isSame(
      NearTexts.Pair pair, Example first, Example second, boolean request) {
    boolean markCounts = !request || first.isShort();
    return pair.same() && (!markCounts || first.asks() == second.asks());
  }

  private static List<NearTexts.Pair> pairs(List<Example> examples) {
    return new NearTexts(examples.stream().map(e -> e.at().text()).toList()).pairs();
  }

  private void apart(Example first, Example second, boolean same, boolean exclusive) {
    if (!exclusive && areMeantToBeNear(first, second)) {
      return;
    }
    String expected = "an example of " + second.label() + " alone";
    String found =
        "%s, %s of %s in %s"
            .formatted(
                second.shown(), same ? "also" : "nearly that", first.label(), first.at().place());
    String file = second.at().file();
    int line = second.at().line();
    remarks.add(
        same && exclusive
            ? Remark.error(file, line, expected, found)
            : Remark.note(file, line, expected, found));
  }

  /**
   * Of one finding what is said and not said; contradictions are told by themselves. Of opposites
   * what is said of one is not said of the other.
   */
  private boolean areMeantToBeNear(Example first, Example second) {
    String one = first.at().file();
    String other = second.at().file();
    return one.equals(other) || other.equals(oppositeFile(one)) || one.equals(oppositeFile(other));
  }

  /** {@return the file of the finding that is the opposite of that of a file; empty if none is} */
  private String oppositeFile(String file) {
    return files.findings().stream()
        .filter(map -> map.file().equals(file) && map.has(OPPOSITE))
        .map(map -> map.text(OPPOSITE))
        .flatMap(name -> files.findings().stream().filter(map -> map.text("name").equals(name)))
        .map(YamlMap::file)
        .findFirst()
        .orElse("");
  }

  /** Each under one label of a file: what is not said of two findings stands under both. */
  private void requireEachOnce(List<Example> all) {
    Map<List<String>, Example> firsts = new HashMap<>();
    for (Example example : all) {
      List<String> key = List.of(example.at().file(), example.label(), typed(example));
      Example first = firsts.putIfAbsent(key, example);
      if (first != null) {
        once(first, example);
      }
    }
  }

  /** Many people leave out apostrophes, so that both ways of typing are worth an example. */
  private static String typed(Example example) {
    return NearTexts.plain(APOSTROPHE.matcher(example.at().text()).replaceAll("0"));
  }

  private void once(Example first, Example second) {
    remarks.add(
        Remark.note(
            second.at().file(),
            second.at().line(),
            "each example once",
            second.shown() + " again, see " + first.at().place()));
  }
}
