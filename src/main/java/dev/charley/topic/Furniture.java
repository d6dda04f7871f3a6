package dev.charley.topic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes out what a page carries beside its subject: credits, bylines, dates, opening hours, legal
 * lines, menus and references. Each is told by features of its lines.
 */
final class Furniture {

  private static final Set<String> CREDITS =
      Set.of(
          "getty images",
          "shutterstock",
          "istock",
          "unsplash",
          "alamy",
          "pexels",
          "adobe stock",
          "adobestock",
          "share on pinterest",
          "image credit",
          "photo credit",
          "photo by",
          "photograph by",
          "photography by",
          "image by",
          "image source",
          "illustration by",
          "courtesy of");

  private static final Set<String> REFERENCE_HEADINGS =
      Set.of(
          "source",
          "sources",
          "references",
          "reference",
          "citations",
          "bibliography",
          "works cited",
          "additional reading",
          "further reading",
          "article sources",
          "related articles",
          "related reading",
          "you might also like",
          "read next",
          "about the author",
          "about the authors",
          "footnotes");

  private static final Set<String> BYLINES =
      Set.of(
          "written by",
          "medically reviewed by",
          "reviewed by",
          "fact checked",
          "medically reviewed",
          "edited by",
          "about the author",
          "author");

  private static final Set<String> STAMPS =
      Set.of(
          "last updated",
          "last reviewed",
          "last modified",
          "updated",
          "published",
          "posted",
          "reviewed",
          "page last reviewed",
          "next review due",
          "date published",
          "minute read");

  private static final Set<String> CHROME =
      Set.of(
          "menu",
          "home",
          "search",
          "subscribe",
          "newsletter",
          "cookie",
          "cookies",
          "privacy",
          "terms",
          "sign in",
          "log in",
          "login",
          "sign up",
          "skip to",
          "tweet",
          "facebook",
          "instagram",
          "pinterest",
          "linkedin",
          "advertisement",
          "advertising",
          "sponsored",
          "cta",
          "back to top",
          "table of contents",
          "contact us",
          "about us",
          "helpful");

  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private static final Pattern TIME =
      Pattern.compile("(?i)\\b\\d{1,2}([:.]\\d\\d)?\\s*[ap]\\.?m\\b|\\b\\d{1,2}:\\d\\d\\b");
  private static final Pattern PUBLICATION =
      Pattern.compile("(?i)\\bdoi\\b|\\bPM(ID|CID)\\b|\\b\\d{4};\\s?\\d+|\\b\\d+\\(\\d+\\)[:,]");
  private static final Pattern YEAR_AFTER_AUTHORS = Pattern.compile("\\p{Lu}\\.? \\(\\d{4}\\)\\.");
  private static final Pattern TITLED_NAME =
      Pattern.compile(
          "^(By )?\\p{Lu}[\\p{L}.'’-]+( \\p{Lu}[\\p{L}.'’-]*){1,3},? "
              + "(MD|DO|PhD|RN|RD|DPT|PharmD|MPH|MS|MSc|FRCP|M\\.D\\.|Ph\\.D\\.)\\b.*",
          Pattern.DOTALL);
  private static final Pattern NAME_LINE = Pattern.compile("^By( \\p{Lu}[\\p{L}.'’-]*){2,4}$");
  private static final Pattern BAR = Pattern.compile("[|»›]|\\s[/>·]\\s");

  private Furniture() {}

  /** {@return the blocks that are about the subject} */
  static List<Block> strip(String text, List<Block> blocks) {
    Set<String> headings = headingsOf(text, blocks);
    List<Block> kept = new ArrayList<>();
    boolean references = false;
    for (Block block : blocks) {
      boolean opensReferences = isReferenceHeading(firstLine(block.raw(text)));
      boolean furniture = isFurniture(block, block.raw(text));
      references = opensReferences || (references && (furniture || !looksLikeHeading(block, text)));
      boolean contents = block.is(Block.Kind.ITEM) && headings.contains(block.of(text));
      if (!references && !furniture && !contents) {
        kept.add(block);
      }
    }
    return kept;
  }

  private static Set<String> headingsOf(String text, List<Block> blocks) {
    Set<String> headings = new HashSet<>();
    for (Block block : blocks) {
      if (looksLikeHeading(block, text)) {
        headings.add(block.of(text));
      }
    }
    return headings;
  }

  private static boolean looksLikeHeading(Block block, String text) {
    return block.is(Block.Kind.HEADING)
        || (block.is(Block.Kind.PARAGRAPH) && HeadingShape.isHeading(block.raw(text)));
  }

  private static boolean isReferenceHeading(String line) {
    Words words = Words.of(line);
    int from = words.at(0).chars().allMatch(Character::isDigit) ? 1 : 0;
    return words.size() - from <= 4
        && REFERENCE_HEADINGS.contains(
            String.join(" ", words.list().subList(Math.min(from, words.size()), words.size())));
  }

  private static boolean isFurniture(Block block, String raw) {
    return raw.lines().anyMatch(Furniture::isCredit)
        || isFurnitureLine(firstLine(raw))
        || TITLED_NAME.matcher(raw).matches()
        || isReference(block, raw)
        || (block.is(Block.Kind.PARAGRAPH) && isAlternativeText(raw));
  }

  private static String firstLine(String raw) {
    return raw.lines().findFirst().orElse("").strip();
  }

  private static boolean isCredit(String line) {
    return Words.of(line).containsAny(CREDITS) && Words.of(line).size() <= 20;
  }

  private static boolean isFurnitureLine(String line) {
    Words words = Words.of(line);
    if (words.size() == 0) {
      return true;
    }
    return isLegal(line, words)
        || isHours(line, words)
        || isDate(words)
        || DateStamp.isStamp(line)
        || isByline(line, words)
        || isChrome(line, words)
        || (words.size() <= 8 && Chatter.isAdvert(line, words));
  }

  private static boolean isLegal(String line, Words words) {
    return line.contains("©")
        || words.contains("all rights reserved")
        || (words.startsWith("copyright") && words.size() <= 20);
  }

  private static boolean isHours(String line, Words words) {
    return words.size() <= 16 && TIME.matcher(line).results().count() >= 2;
  }

  private static boolean isDate(Words words) {
    boolean stamp = words.startsWithAny(STAMPS) && words.size() <= 8;
    boolean date =
        words.size() <= 4
            && words.anyWithin(0, 2, MONTHS)
            && words.list().stream().anyMatch(word -> Character.isDigit(word.charAt(0)));
    return stamp || date;
  }

  private static boolean isByline(String line, Words words) {
    return NAME_LINE.matcher(line).matches()
        || (words.startsWithAny(BYLINES) && words.size() <= 12 && !line.endsWith("."));
  }

  private static boolean isChrome(String line, Words words) {
    return (words.size() <= 4 && words.containsAny(CHROME) && !line.endsWith("."))
        || (words.contains("was this") && words.size() <= 6)
        || (words.size() <= 16 && BAR.matcher(line).results().count() >= 2);
  }

  private static boolean isReference(Block block, String raw) {
    return PUBLICATION.matcher(raw).find()
        || (block.is(Block.Kind.ITEM) && YEAR_AFTER_AUTHORS.matcher(raw).find());
  }

  /** What a picture is called: a short line that does not begin like a sentence or a heading. */
  private static boolean isAlternativeText(String raw) {
    return raw.lines().count() == 1
        && Character.isLowerCase(raw.charAt(0))
        && Words.of(raw).size() <= 6
        && HeadingShape.hasOpenEnd(raw);
  }
}
