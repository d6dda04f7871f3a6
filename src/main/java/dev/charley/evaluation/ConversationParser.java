package dev.charley.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the lines of one conversation file. */
final class ConversationParser {

  private static final Pattern STATEMENT =
      Pattern.compile("\\G\\s*([\\w-]+)=(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^\\s\"]+))(?=\\s|$)");

  private final String name;
  private final List<ConversationTurn> turns = new ArrayList<>();
  private final List<ConversationExpectation> expectations = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();
  private Optional<String> said = Optional.empty();
  private int begin;
  private int end;

  ConversationParser(String name) {
    this.name = name;
  }

  List<ConversationTurn> parse(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      read(i + 1, lines.get(i));
    }
    finishTurn();
    if (turns.isEmpty()) {
      faults.add(name + ": expected at least one message, but was none");
    }
    if (!faults.isEmpty()) {
      throw new ConversationFormatException(faults);
    }
    return List.copyOf(turns);
  }

  private void read(int line, String text) {
    if (text.isBlank() || text.startsWith("#") || text.startsWith(">")) {
      return;
    }
    if (text.startsWith("=")) {
      readStatements(line, text);
    } else {
      finishTurn();
      said = Optional.of(text.startsWith("\\") ? text.substring(1) : text);
      begin = line;
      end = line;
    }
  }

  private void finishTurn() {
    said.ifPresent(message -> turns.add(new ConversationTurn(message, begin, end, expectations)));
    expectations.clear();
  }

  private void readStatements(int line, String text) {
    if (said.isEmpty()) {
      fault(line, "a message before what is stated about its reply", text);
      return;
    }
    end = line;
    Matcher statements = STATEMENT.matcher(text).region(1, text.length());
    int read = 1;
    while (statements.find()) {
      read = statements.end();
      readStatement(line, statements);
    }
    if (read < text.stripTrailing().length() || read == 1) {
      fault(line, "key=value or key=\"some words\"", text.substring(read).strip());
    }
  }

  private void readStatement(int line, Matcher statement) {
    String words = statement.group(2);
    String value = words == null ? statement.group(3) : words.replaceAll("\\\\(.)", "$1");
    ConversationProperty.of(statement.group(1))
        .ifPresentOrElse(
            property -> expectations.add(new ConversationExpectation(line, property, value)),
            () ->
                fault(
                    line,
                    "one of " + String.join(", ", ConversationProperty.labels()),
                    statement.group(1)));
  }

  private void fault(int line, String expected, String found) {
    faults.add("%s:%d: expected %s, but was '%s'".formatted(name, line, expected, found));
  }
}
