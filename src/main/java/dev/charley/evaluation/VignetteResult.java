package dev.charley.evaluation;

import dev.charley.Assistant;
import dev.charley.Conversation;
import dev.charley.reply.Care;
import dev.charley.reply.Reply;
import dev.charley.triage.CareLevel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Which levels of care vignettes came to.
 *
 * @param caught of those that need care now (immediate care or an emergency), those that came to
 *     such a level
 * @param fullyCaught of the same, those that came at least to their own level
 * @param calm of those that need no care now, those that raised no alarm; the rest are false alarms
 * @param asked of those that need care now, those that raised an alarm or at least the question
 *     whether the sign is there, with the words to call for help if it is
 * @param askedInVain of those that need no care now, those that raised that question and no alarm
 * @param exact of all, those that came to their own level
 * @param bySign caught or calm, by sign; a vignette of several signs counts under the first
 * @param cases every vignette, in the order of the file
 */
public record VignetteResult(
    Share caught,
    Share fullyCaught,
    Share calm,
    Share asked,
    Share askedInVain,
    Share exact,
    List<Share> bySign,
    List<JudgedCase> cases) {

  /** Copies the lists. */
  public VignetteResult {
    bySign = List.copyOf(bySign);
    cases = List.copyOf(cases);
  }

  /** A vignette with the level it came to. */
  private record Played(Vignette vignette, Optional<CareLevel> found, boolean checked) {

    boolean alarmed() {
      return found.filter(CareLevel::isUrgent).isPresent();
    }

    boolean isExact() {
      return found.equals(vignette.level());
    }

    boolean isFullyCaught() {
      return alarmed() && found.get().compareTo(vignette.level().orElseThrow()) >= 0;
    }

    JudgedCase judged(boolean right) {
      return new JudgedCase(
          vignette.line(),
          Vignette.label(vignette.level()),
          Vignette.label(found),
          vignette.signs(),
          right,
          String.join(" || ", vignette.messages()));
    }
  }

  static VignetteResult of(Path file, Assistant assistant, Progress progress) {
    List<Played> played =
        new EachCase("vignettes", progress).map(Vignette.read(file), v -> play(v, assistant));
    List<Played> urgent = played.stream().filter(p -> p.vignette().isUrgent()).toList();
    List<Played> other = played.stream().filter(p -> !p.vignette().isUrgent()).toList();
    List<JudgedCase> alarms =
        played.stream().map(p -> p.judged(p.alarmed() == p.vignette().isUrgent())).toList();
    return new VignetteResult(
        share("urgent, caught", urgent, urgent.stream().filter(Played::alarmed).count()),
        share(
            "... at their own level",
            urgent,
            urgent.stream().filter(Played::isFullyCaught).count()),
        share("not urgent, no alarm", other, other.stream().filter(p -> !p.alarmed()).count()),
        share(
            "urgent, caught or asked",
            urgent,
            urgent.stream().filter(p -> p.alarmed() || p.checked()).count()),
        share(
            "not urgent, only asked",
            other,
            other.stream().filter(p -> p.checked() && !p.alarmed()).count()),
        share("exact level", played, played.stream().filter(Played::isExact).count()),
        MessageResult.shares(alarms, c -> c.expected() + " " + firstSign(c.group())),
        played.stream().map(p -> p.judged(p.isExact())).toList());
  }

  private static String firstSign(String signs) {
    return signs.replaceFirst("[+,].*", "");
  }

  private static Share share(String name, List<Played> group, long right) {
    return new Share(name, group.size(), (int) right);
  }

  private static Played play(Vignette vignette, Assistant assistant) {
    Conversation conversation = assistant.conversation();
    Optional<CareLevel> level = Optional.empty();
    boolean checked = false;
    for (String message : vignette.messages()) {
      Reply reply = conversation.say(message).reply();
      level = reply.disposition().map(Care::level);
      checked |= reply.question().filter(question -> question.checks() != null).isPresent();
    }
    return new Played(vignette, level, checked);
  }

  /** {@return one line of JSON} */
  public String toJson() {
    return EvaluationJson.write(this);
  }

  /**
   * {@return a report for a terminal}
   *
   * @param misses whether every vignette that came to another level is listed
   */
  public String toText(boolean misses) {
    CaseReport report = new CaseReport();
    List.of(caught, fullyCaught, asked, calm, askedInVain, exact).forEach(report::share);
    report.shares("caught, or without alarm, by sign", bySign);
    if (misses) {
      report.misses(cases);
    }
    return report.text();
  }
}
