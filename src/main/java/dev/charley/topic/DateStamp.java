package dev.charley.topic;

import dev.charley.retrieval.Document;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the date that a scraped page says it was last changed on: "Last Updated: May 3rd, 2021". A
 * sentence or line that says nothing but when something was done to the page is a stamp.
 */
final class DateStamp {

  private static final Pattern STAMP =
      Pattern.compile(
          "(?i)\\b(?:last )?(?:updated|modified)(?: on)?:?\\s+(\\p{L}{3,9})\\.? "
              + "(\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b");

  private static final String DOING =
      "(?:(?:(?:this|the) (?:page|article|leaflet|document|information) )?"
          + "(?:(?:was|is|has been|been|page|content|first|originally|medically|clinically|last|next"
          + "|most recently) )*"
          + "(?:updated?|modified|revised|reviewed|published|posted|edited|checked|accessed"
          + "|review date|review due|date of (?:last )?(?:review|update|publication)"
          + "|date (?:published|updated|reviewed)|publication date|revision date)\\b"
          + "(?: by [^:;|\\d]{2,60}?)?)";

  private static final String DATE =
      "(?:[\\s,:–—-]*(?:\\b(?:on|in|at|of|the|jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec"
          + "|january|february|march|april|june|july|august|september|october|november|december"
          + "|spring|summer|autumn|winter|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
          + "|am|pm|utc|gmt|[ce]st|\\d[\\d/.:-]*(?:st|nd|rd|th|am|pm)?)\\b\\.?))+";

  private static final Pattern WHOLE_STAMP =
      Pattern.compile(
          "(?i)(?=.*\\d)\\(?"
              + DOING
              + DATE
              + "(?:[\\s,;|·&-]+(?:and )?"
              + DOING
              + DATE
              + ")*[.)\\s]*");

  private DateStamp() {}

  /** {@return whether a sentence or line says when a page was written or checked, and no more} */
  static boolean isStamp(String sentence) {
    return WHOLE_STAMP.matcher(sentence.strip().replaceAll("\\s+", " ")).matches();
  }

  /** {@return an ISO date, or {@code not stated}} */
  static String find(String text) {
    Matcher stamp = STAMP.matcher(text);
    return stamp.find()
        ? date(stamp.group(1), stamp.group(2), stamp.group(3)).orElse(Document.NOT_STATED)
        : Document.NOT_STATED;
  }

  private static Optional<String> date(String month, String day, String year) {
    String name = month.toUpperCase(Locale.ROOT);
    return Arrays.stream(Month.values())
        .filter(candidate -> candidate.name().startsWith(name))
        .findFirst()
        .flatMap(found -> date(Integer.parseInt(year), found, Integer.parseInt(day)));
  }

  private static Optional<String> date(int year, Month month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day).toString());
    } catch (DateTimeException e) {
      return Optional.empty(); // "November 31st" dates nothing
    }
  }
}
