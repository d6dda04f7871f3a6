package dev.charley.shell;

import dev.charley.reply.Reply;
import dev.charley.triage.TriageQuestion;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The messages on offer after a reply. Their numbers send them, unless the reply ends with a
 * question that people are tempted to answer with a number, or with one about a sign that alarms: a
 * bare number is taken for no answer, and must not lead away from them unawares.
 *
 * @param messages in the order they are shown
 * @param question the question that stands open, if any
 */
record Offer(List<String> messages, Optional<TriageQuestion> question) {

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:(?:number|no|nr|option|suggestion)\\.?\\s*|#)?(\\d{1,2})[.)]?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern COUNTS =
      Pattern.compile("\\bhow (often|many|much|long|old)\\b", Pattern.CASE_INSENSITIVE);

  Offer {
    messages = List.copyOf(messages);
  }

  static Offer of(Reply reply) {
    return new Offer(reply.suggestions(), reply.question());
  }

  /** {@return whether the messages have numbers} */
  boolean isNumbered() {
    return question
        .filter(open -> open.checks() != null || COUNTS.matcher(open.text()).find())
        .isEmpty();
  }

  /** {@return whether a line is the number of a message, be it on offer or not} */
  static boolean isNumber(String typed) {
    return NUMBER.matcher(typed).matches();
  }

  /** {@return the message that a number sends} */
  Optional<String> chosen(String typed) {
    Matcher number = NUMBER.matcher(typed);
    if (!isNumbered() || !number.matches()) {
      return Optional.empty();
    }
    for (int place = 1; place <= messages.size(); place++) {
      if (number.group(1).equals(Integer.toString(place))) {
        return Optional.of(messages.get(place - 1));
      }
    }
    return Optional.empty();
  }

  /** {@return what to say to a number that sends nothing} */
  String refusal(String typed) {
    if (!isNumbered()) {
      return "No numbered suggestion stands now. Please answer in words, or say \"skip\": "
          + question.map(TriageQuestion::text).orElse("");
    }
    return switch (messages.size()) {
      case 0 -> "There is no suggestion to choose by a number now. Please say it in words.";
      case 1 -> "There is no suggestion %s, only 1.".formatted(typed);
      default ->
          "There is no suggestion %s; choose from 1 to %d.".formatted(typed, messages.size());
    };
  }
}
