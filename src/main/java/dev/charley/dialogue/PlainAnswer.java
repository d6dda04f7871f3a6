package dev.charley.dialogue;

import dev.charley.nlu.Polarity;
import java.util.Optional;
import java.util.regex.Pattern;

/** A plain yes or no at the front of a message, which answers the question that is open. */
final class PlainAnswer {

  private static final String OPENING =
      "^(?:(?:well|oh|ah|er+|erm|um+|hm+|so|ok|okay|aye well)[, .]*)*";

  private static final Pattern YES =
      Pattern.compile(
          OPENING
              + "(yes|yeah|yep|yup|yh|yea|aye|ya|correct|exactly)\\b(?![, ]+(?:whatever|right|no|nah|naw|nope)\\b)",
          Pattern.CASE_INSENSITIVE);

  /** "No harm done" and "no idea" answer nothing: after a no stands an end or a new beginning. */
  private static final Pattern NO =
      Pattern.compile(
          OPENING
              + "(?:(?:nope|nah|naw|nay)\\b(?!\\s+(?:idea|clue|thanks|thank|need|worries))"
              + "|no(?![, ]+(?:i|what i) (?:mean|meant|ask|asked|want to)\\b)(?=\\s*$|\\s*[^\\p{L}\\p{N}\\s'’]|\\s+(?:i|im|ive|it|its|he|hes|she|shes|they|theyre|we"
              + "|you|there|theres|that|thats|this|the|my|his|her|both|neither|not|nothing|never|none"
              + "|nowt|just|only|but|and|so|sorry|actually|really|honestly|mate|love|dear|pal|sir"
              + "|maam|doc|doctor|hen|hun|bro|man|all|why|what|how|can|could|is|are|do|does|has|have"
              + "|as|no|in fact|at all)\\b))",
          Pattern.CASE_INSENSITIVE);

  /** Who plays a sign down does not deny it: "it's nothing", and not "nothing broken". */
  private static final Pattern PLAYED_DOWN =
      Pattern.compile(
          "\\b(its|it's|it’s|is|was|probably|prob|only|just|really) (nothing|nowt)\\b"
              + "|^(no|nah|naw)?[, ]*(nothing|nowt)[.! ]*$"
              + "|\\b(fine|ok|okay|good|grand|all ?right|worse|not (that|so|too) bad|big deal"
              + "|bothered|worry|worried|fuss|silly|daft|dramatic)\\b",
          Pattern.CASE_INSENSITIVE);

  private PlainAnswer() {}

  /** {@return whether a message says that something is nothing, be it there or not} */
  static boolean playsDown(String text) {
    return PLAYED_DOWN.matcher(text).find();
  }

  /** {@return what a message begins with: present for yes, absent for no, or nothing} */
  static Optional<Polarity> of(String text) {
    String stripped = text.strip();
    if (YES.matcher(stripped).find()) {
      return Optional.of(Polarity.PRESENT);
    }
    return NO.matcher(stripped).find() ? Optional.of(Polarity.ABSENT) : Optional.empty();
  }
}
