package dev.charley.topic;

import java.util.Set;

/** Tells sentences about the page, its makers and what they sell from sentences about the topic. */
final class Chatter {

  private static final Set<String> PAGE_PARTS =
      Set.of("article", "articles", "page", "guide", "blog", "section", "sections", "newsletter");
  private static final Set<String> POINTERS =
      Set.of("this", "next", "following", "previous", "our", "these");

  private static final Set<String> AUTHORS = Set.of("we", "we're", "we'll", "we've", "i'll", "i'm");
  private static final Set<String> SAYING =
      Set.of(
          "talk",
          "discuss",
          "cover",
          "explain",
          "explore",
          "mention",
          "mentioned",
          "address",
          "addressed",
          "learn",
          "learned",
          "learnt",
          "look",
          "share",
          "review",
          "expand",
          "answer",
          "describe",
          "described",
          "outline",
          "listed",
          "covered",
          "discussed");

  private static final Set<String> SELLERS =
      Set.of(
          "team",
          "clinic",
          "clinics",
          "experts",
          "doctors",
          "physicians",
          "office",
          "offices",
          "staff",
          "practice",
          "specialists",
          "partners",
          "trusted",
          "editorial",
          "website",
          "site",
          "products",
          "services",
          "patients",
          "providers",
          "app",
          "store",
          "shop");

  private static final Set<String> NAVIGATION =
      Set.of(
          "keep reading",
          "continue reading",
          "read more",
          "read on",
          "read our",
          "read about",
          "read next",
          "learn more",
          "learn about",
          "click",
          "tap",
          "scroll",
          "subscribe",
          "sign up",
          "follow us",
          "find out",
          "discover",
          "see also",
          "check out",
          "download",
          "share this",
          "shop",
          "buy",
          "order now",
          "visit our",
          "register",
          "join our",
          "let's",
          "as you can see",
          "picture this",
          "here's what",
          "here is what");

  private static final Set<String> ANYWHERE =
      Set.of(
          "frequently asked questions",
          "help out there",
          "you are not alone",
          "you're not alone",
          "us today",
          "call us",
          "contact us",
          "book online",
          "limited time",
          "picture this",
          "free consultation",
          "with one of our");

  private static final Set<String> ABOUT_READING =
      Set.of(
          "overview covers",
          "covers definition",
          "frequently asked questions",
          "you now know",
          "you're wondering",
          "you are wondering",
          "let us look");

  private static final Set<String> CALLS =
      Set.of("schedule", "book", "call", "contact", "request", "make", "get", "visit", "reserve");
  private static final Set<String> OFFERS =
      Set.of(
          "today",
          "now",
          "appointment",
          "consultation",
          "consult",
          "quote",
          "visit",
          "started",
          "offer",
          "discount");

  /** Who is called in earnest: such a call is never taken for an advert. */
  private static final Set<String> CARE =
      Set.of(
          "if",
          "911",
          "112",
          "999",
          "doctor",
          "emergency",
          "ambulance",
          "hospital",
          "poison",
          "pharmacist",
          "nurse",
          "physician",
          "gp");

  private Chatter() {}

  static boolean isChatter(String sentence, Words words) {
    return words.startsWithAny(NAVIGATION)
        || DateStamp.isStamp(sentence)
        || sentence.contains(", learn ")
        || words.containsAny(ABOUT_READING)
        || speaksOfThePage(words)
        || authorsSpeak(words)
        || isAdvert(sentence, words);
  }

  /** {@return whether a sentence sells: the whole paragraph is then an advert} */
  static boolean isAdvert(String sentence, Words words) {
    return words.containsAny(ANYWHERE) || callsToAction(sentence, words) || selfPraise(words);
  }

  private static boolean speaksOfThePage(Words words) {
    for (int i = 0; i < words.size(); i++) {
      if (PAGE_PARTS.contains(words.at(i)) && words.anyWithin(i - 3, i, POINTERS)) {
        return true;
      }
    }
    return false;
  }

  private static boolean authorsSpeak(Words words) {
    for (int i = 0; i < 5; i++) {
      if (AUTHORS.contains(words.at(i)) && words.anyWithin(i + 1, i + 5, SAYING)) {
        return true;
      }
    }
    return false;
  }

  private static boolean callsToAction(String sentence, Words words) {
    return sentence.endsWith("!")
        && CALLS.contains(words.at(0))
        && words.anyWithin(1, words.size(), OFFERS)
        && !words.anyWithin(1, words.size(), CARE);
  }

  private static boolean selfPraise(Words words) {
    for (int i = 0; i < words.size(); i++) {
      if (words.at(i).equals("our") && words.anyWithin(i + 1, i + 3, SELLERS)) {
        return true;
      }
    }
    return false;
  }
}
