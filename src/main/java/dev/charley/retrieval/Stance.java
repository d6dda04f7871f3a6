package dev.charley.retrieval;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a passage stands to what it speaks of, told by its small words: whether it denies something,
 * whether it doubts it, which way it says things go, and the figures it gives. Vectors hardly see
 * these: "statins cause cramps" and "statins do not cause cramps" are nearly one point to them.
 *
 * <p>Two passages that agree may be told apart ("spasms you do not control", "involuntary spasms")
 * and are then both quoted. Two that disagree should never be taken for one: the second would stand
 * behind a claim that it disputes.
 *
 * @param denies whether something is said not to be so; what is doubted is not denied too
 * @param doubts whether it is said that little is known. A "may" is no doubt: nearly all have one
 * @param ways the ways things are said to go, by the names of {@link #WAYS}
 * @param figures the numbers, as written
 */
record Stance(boolean denies, boolean doubts, Set<String> ways, Set<String> figures) {

  private static final Pattern DOUBT =
      pattern(
          "(limited|little|no|not enough|insufficient|weak|scant|sparse|mixed|conflicting|lack of"
              + "|hardly any|any) (\\w+ )?(evidence|proof|research|stud(y|ies)|data)",
          "(evidence|proof|research|results?|findings?|stud(y|ies))( \\w+){0,3}"
              + " (limited|weak|mixed|poor|lacking|thin|inconclusive|disagrees?|differs?|conflicts?)",
          "(not|never|n't|n’t|yet to be|has yet to be)( \\w+){0,2}"
              + " (known|clear|certain|sure|proven|proved|shown|established|understood|studied|tested)",
          "unclear|unknown|unproven|unproved|unsure|uncertain|untested|inconclusive|doubtful"
              + "|questionable|debated|disputed|controversial|anecdotal|remains? to be seen",
          "(still|being|under)( being)?( actively)? (studied|study|researched|investigated|debate)",
          "more (research|stud(y|ies)|evidence)( \\w+){0,4} (need|require)(ed|s)?",
          "needs? (more|further) (research|stud(y|ies)|evidence)",
          "(some|many|few) (people|sources|users|patients)( \\w+)? (claim|swear|believe|say)s?");

  /** Said with a negation, but denying nothing. */
  private static final Pattern NO_DENIAL =
      pattern("not (only|just|merely)", "no (more|less|fewer) than", "no matter", "or not");

  private static final Pattern DENIAL =
      pattern(
          "no|not|never|none|nothing|nobody|neither|nor|cannot|without|hardly|barely|scarcely",
          "\\w+n['’]t|unlikely|unable|ineffective|useless|pointless|fail(s|ed)?|myth",
          "little (use|benefit|effect|good|help|difference|value|relief)",
          "do(es)? little|stop(s|ped)? short of|instead");

  /** Ways that exclude each other, side by side. */
  private record Way(String name, Pattern better, Pattern worse) {}

  private static final List<Way> WAYS =
      List.of(
          new Way(
              "course",
              pattern(
                  "reliev(e|es|ed|ing)|relief|eas(e|es|ed|ing)|help(s|ed|ing|ful)?|sooth(e|es|ing)",
                  "prevent(s|ed|ing|ion)?|reduc(e|es|ed|ing)|lessen(s|ed|ing)?|lower(s|ed|ing)?",
                  "decreas(e|es|ed|ing)|stop(s|ped|ping)?|improv(e|es|ed|ing)|better|benefi\\w+",
                  "cur(e|es|ed|ing)|protect(s|ed|ing)?|effective|safe"),
              pattern(
                  "worse|worsen(s|ed|ing)?|aggravat(e|es|ed|ing)|harm(s|ed|ful|ing)?|hurts?",
                  "caus(e|es|ed|ing)|trigger(s|ed|ing)?|provok(e|es|ed|ing)|rais(e|es|ed|ing)",
                  "increas(e|es|ed|ing)|contribut(e|es|ed|ing)|bring(s|ing)? on|dangerous|unsafe",
                  "risky|intensif(y|ies|ied)|prolong(s|ed|ing)?")),
          new Way(
              "frequency",
              pattern(
                  "common|commonly|often|usual|usually|frequent|frequently|most|many|nearly all"),
              pattern("rare|rarely|uncommon|seldom|unusual|infrequent|few|hardly ever")),
          new Way(
              "likelihood",
              pattern("likelier|more (likely|prone|common|often|frequent)|higher|greater"),
              pattern("less (likely|prone|common|often|frequent)|lower|smaller")));

  private static final Pattern FIGURE = Pattern.compile("\\d+(?:[.,]\\d+)*%?");

  Stance {
    ways = Set.copyOf(ways);
    figures = Set.copyOf(figures);
  }

  /** {@return the stance of a passage; of a list item its lead-in says which way things go} */
  static Stance of(Passage passage) {
    String text = passage.text().toLowerCase(Locale.ROOT);
    String sure = DOUBT.matcher(text).replaceAll(" ");
    boolean led = passage.item() && passage.quotes().size() > 1;
    String predicate = led ? passage.quotes().get(0).toLowerCase(Locale.ROOT) : text;
    return new Stance(
        DENIAL.matcher(NO_DENIAL.matcher(sure).replaceAll(" ")).find(),
        DOUBT.matcher(text).find(),
        ways(predicate),
        FIGURE.matcher(text).results().map(r -> r.group()).collect(Collectors.toSet()));
  }

  private static Set<String> ways(String text) {
    Set<String> ways = new TreeSet<>();
    for (Way way : WAYS) {
      if (way.better().matcher(text).find()) {
        ways.add(better(way));
      }
      if (way.worse().matcher(text).find()) {
        ways.add(worse(way));
      }
    }
    return ways;
  }

  private static String better(Way way) {
    return way.name() + " +";
  }

  private static String worse(Way way) {
    return way.name() + " -";
  }

  /** {@return whether one may stand behind the other} */
  boolean agreesWith(Stance other) {
    return denies == other.denies
        && doubts == other.doubts
        && WAYS.stream().noneMatch(way -> opposed(way, other) || other.opposed(way, this))
        && (figures.isEmpty() || other.figures.isEmpty() || figures.equals(other.figures));
  }

  /** Says better and only that, where the other says worse, by itself or too. */
  private boolean opposed(Way way, Stance other) {
    return ways.contains(better(way))
        && !ways.contains(worse(way))
        && other.ways.contains(worse(way));
  }

  private static Pattern pattern(String... alternatives) {
    return Pattern.compile("(?<![\\w'’])(?:" + String.join("|", alternatives) + ")(?!\\w)");
  }
}
