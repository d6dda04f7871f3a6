package dev.charley.nlu.corenlp;

import dev.charley.nlu.Person;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Whether a sign that is mentioned is said to be there now, and in whom: negation, hypothesis, time
 * and person, read from cue words around the mention (after ConText: Harkema et al., J. Biomed.
 * Inform. 2009). Weak cues clear nothing: a sign that somebody wonders or worries about is there.
 */
final class Assertion {

  private static final int REACH = 7; // words a negation reaches forward
  private static final int OPENING = 3; // words at the head of a clause that begin a denial
  private static final int SUBJECT = 6; // words at the head of a clause that name its subject
  private static final int COMPARED = 20; // words after "never" that may compare
  private static final int SHORT = 7; // words of a clause that only says all is well

  private static final Set<String> NEGATIONS =
      set(
          "no not n't nt never without none neither nor nope dont isnt havent hasnt didnt doesnt"
              + " wasnt arent aint denies denied nae dinnae nowt nothing"
              + " kein keine keinen nicht geen niet sin sans pas senza non sem não bez nie");
  private static final Set<String> PLAIN_DENIALS = set("no not n't nt isnt arent nor without");
  private static final Set<String> DENYING_VERBS =
      set("n't nt isnt arent wasnt werent havent hasnt hadnt didnt");
  private static final Set<String> CIRCUMSTANCES = set("in at during after before while when");
  private static final Set<String> AFTER_WITHOUT = set("me him her them us you a my the");
  private static final Set<String> BARE_DENIALS = set("no not neither nor none never");
  private static final Set<String> NOBODY = set("nobody noone no-one");
  private static final Set<String> HELPING = set("has 's is was had have");
  private static final Set<String> NEGATION_ENDS =
      set(
          "but however though although except just only still yet . ; ? ! because cos then now until"
              + " till so");

  private static final Set<String> NEXT_SUBJECTS =
      set("i im i'm ive i've my he she they we his her the mum dad now");

  /** Before a negation: it tells what cannot be done, which is a complaint and no denial. */
  private static final Set<String> ABILITIES = set("ca can could couldn wo wouldn would able");

  /** After a negation: it tells of a failure, or of a doubt, and denies nothing. */
  private static final Set<String> FAILURES =
      set(
          "nothing only wonder sure idea able enough longer even because least to know knowing remember"
              + " matter bother bothered help helping stop stopping stopped ease eased easing gone work working move"
              + " moved kick kicked kicking budge budged stirred moving answer answering respond responding wake waking let"
              + " lets letting stops eases recognise recognize understand get getting make doubt big biggie worries"
              + " break gap yet properly right");

  /** After {@code never}: it is told how bad or how new a thing is. */
  private static final Set<String> COMPARISONS = set("before like such so this worse known");

  /**
   * At the end of a clause they limit what is said, and imagine nothing: "once a month, if that".
   */
  private static final List<List<String>> AFTERTHOUGHTS =
      phrases("if that", "if ever", "if at all", "if any", "if anything");

  /** How often: "not daily, twice a month" denies no more than the first. */
  private static final Set<String> FREQUENCIES =
      set("daily nightly weekly often regular regularly always constantly frequent frequently");

  private static final List<List<String>> HYPOTHESES =
      phrases(
          "if",
          "what if",
          "whether",
          "suppose a",
          "suppose the",
          "suppose i",
          "suppose my",
          "suppose it",
          "supposing",
          "hypothetically",
          "unless",
          "in case",
          "imagine",
          "at what point",
          "risk of",
          "signs of",
          "sign of",
          "symptoms of",
          "would i",
          "should i look",
          "say it",
          "should one",
          "looking out for",
          "look out for",
          "heard of",
          "link between",
          "difference between",
          "what does",
          "can you get");

  /** At the head of a clause: it asks about things in general. */
  private static final Set<String> ASKING = set("can could does do is are would should which what");

  /** In a question: it is about the person after all. */
  private static final Set<String> OWN =
      set("i my me his her he she mine im ive dad mum mom wife husband our");

  /** What a condition says of the moment, and not of a thing that may come: if I lie down. */
  private static final Set<String> DOING =
      set("lie lay stand sit walk move bend get breathe cough try press touch turn stretch put go");

  private static final Set<String> BYSTANDERS =
      set(
          "neighbour neighbours neighbor neighbors friend friends colleague coworker workmate"
              + " acquaintance someone somebody people person bloke guy chap fella lady woman man"
              + " cousin classmate boss customer stranger celebrity actor footballer character"
              + " lad fellow landlord landlady vicar postman");

  private static final Set<String> LADS = set("lad man lady woman");
  private static final Set<String> OWNERS = set("my our ma me");

  /** Their signs are the vet's affair; only words that mean little else. */
  private static final Set<String> ANIMALS =
      set(
          "dog dogs doggy puppy pup terrier collie spaniel labrador alsatian poodle greyhound"
              + " whippet kelpie beagle retriever dachshund cat cats kitten tomcat mare pony gelding"
              + " cow cows bullock heifer sheep ewe goat hens chickens hamster gerbil parrot budgie"
              + " tortoise ferret rabbit");

  private static final Set<String> DETERMINERS = set("the my our his her their this that your");
  private static final Set<String> AUXILIARIES = set("'s is has had was got");

  private static final List<String> NEXT_DOOR = List.of("next", "door");
  private static final List<List<String>> STORIES =
      phrases(
          "read in",
          "read about",
          "read that",
          "read of",
          "saw a film",
          "saw on",
          "in the paper",
          "on tv",
          "on telly",
          "on the telly",
          "the news",
          "a film",
          "a movie",
          "article",
          "documentary",
          "heard about",
          "heard of",
          "heard a story",
          "some website",
          "a website",
          "my late",
          "his late",
          "her late",
          "our late",
          "i knew a",
          "wedding of",
          "funeral");
  private static final Set<String> SUBJECTS =
      set(
          "i im ive i'm my it its it's he she they we the a an this that his her there dad mum mom"
              + " wife husband now since today tonight yesterday last one both had have has got been"
              + " feel feeling can what how why is are do does anyway also and");
  private static final Set<String> REPORTING =
      set(
          "says said say thinks thought told noticed reckons asked found spotted saw tells feels feel felt");
  private static final Set<String> PRESENT =
      set("is 's are 're 'm am has have keeps ca cant now just tonight right");
  private static final Set<String> PATIENTS =
      set(
          "dad dads father mum mums mom mother mam ma pa pops wife husband hubby partner son"
              + " daughter nan nana gran grandma granny grandad grandpa granddad uncle aunt auntie"
              + " brother sister boyfriend girlfriend missus spouse resident residents patient"
              + " client he she his her hers him mr mrs papa mama flatmate roommate hes shes toddler baby"
              + " grandson granddaughter niece nephew mate fella girl boy lass bairn wean");
  private static final Set<String> THIRD_PERSON =
      set("he she his her hers him hes shes he'd she'd they their who");
  private static final Set<String> SPEAKERS = set("i im ive me my mine myself i'm ma");

  /** What is so since long ago is not any of these. */
  private static final Set<String> CHANGED =
      set("worse worsening sudden suddenly new newly more different now tea dinner");

  /** At its end they tie a clause to what was told to be long past. */
  private static final List<List<String>> LASTING =
      phrases("ever since", "since then", "since that", "from that", "after that");

  private static final List<List<String>> LONG_PAST =
      phrases(
          "years ago",
          "year ago",
          "months ago",
          "years back",
          "months back",
          "last year",
          "years since",
          "year before",
          "winters ago",
          "summers ago",
          "as a child",
          "as a kid",
          "as a baby",
          "as a boy",
          "as a girl",
          "as a lad",
          "as a teenager",
          "as a teen",
          "as a student",
          "when i was",
          "when he was",
          "when she was",
          "back in",
          "used to",
          "decades ago",
          "ages ago",
          "long ago",
          "long time ago",
          "in the eighties",
          "in the nineties",
          "in the seventies",
          "in the sixties",
          "in my teens",
          "in my twenties",
          "in my youth",
          "in college",
          "at school",
          "at uni",
          "in childhood",
          "grew out of",
          "long healed",
          "long cured",
          "a lifetime ago");
  private static final Set<String> RECENT =
      set(
          "today tonight yesterday morning again hour hours minute minutes days currently returned"
              + " tonite 2day recently");
  private static final Set<String> WELL =
      set("fine ok okay normal straight good clear grand steady alright well same usual");
  private static final Set<String> LOOKS =
      set("colour color size shape temperature strength self look way thing");
  private static final Set<String> INTERJECTIONS =
      set("actually no oh wait sorry nope well ok okay nah hang on");
  private static final Set<String> NOT_THIS =
      set(
          "than worse other others ither was were until till then before not n't nt isnt no but never ago");

  private static final List<List<String>> NOW =
      phrases("now", "anymore", "any more", "at the moment", "any longer", "at present");

  private static final Set<String> I = set("i me mine");
  private static final Set<String> HAVING =
      set("have 've take am 'm had was got get take takes feel come comes are");

  private static final Set<String> ANSWERS = set("no nope nah na");
  private static final Set<String> AFTER_ANSWER =
      set(
          "i im i'm i've ive my me it its it's he he's hes she she's shes they they're we both all"
              + " the this that that's thats there there's theres just only not his her their"
              + " wait sorry actually honestly really mate love");

  private Assertion() {}

  /** How a mention is meant. */
  enum Status {
    AFFIRMED,
    NEGATED,
    /** Imagined, or asked about in general. */
    HYPOTHETICAL,
    /** Over, long ago. */
    PAST,
    /** In somebody who is not the patient. */
    BYSTANDER,
    /** After a story about somebody else: whose it is stays open. */
    LEFT_OPEN
  }

  /**
   * {@return how a clause is meant, but for the denials in it}
   *
   * @param words its lower-case words
   */
  static Status of(List<String> words) {
    if (saysAllIsWell(words)) {
      return Status.NEGATED;
    }
    if (isLongPast(words)) {
      return Status.PAST;
    }
    if (isBystander(words)) {
      return Status.BYSTANDER;
    }
    return isHypothetical(words) ? Status.HYPOTHETICAL : Status.AFFIRMED;
  }

  /**
   * {@return how a clause is meant after others: whose it is stays open after a story about
   * somebody else, until somebody of one's own comes up, or the present}
   *
   * @param words its lower-case words
   * @param before how the clause before is meant; affirmed for the first
   */
  static Status of(List<String> words, Status before) {
    Status status = of(words);
    if (before == Status.PAST && status == Status.AFFIRMED && lastsSince(words)) {
      return Status.LEFT_OPEN;
    }
    boolean story =
        before == Status.BYSTANDER || before == Status.LEFT_OPEN || contains(words, NEXT_DOOR);
    return status == Status.AFFIRMED && story && !tellsOfOwn(words) && !tellsOfNow(words)
        ? Status.LEFT_OPEN
        : status;
  }

  /** "Had a stroke six years ago, his arm is still weak from that": what it left may be as old. */
  private static boolean lastsSince(List<String> words) {
    return endsIn(words, LASTING)
        && words.stream().noneMatch(word -> RECENT.contains(word) || CHANGED.contains(word));
  }

  private static boolean tellsOfNow(List<String> words) {
    return words.stream().anyMatch(word -> PRESENT.contains(word) || RECENT.contains(word));
  }

  /** Whether a clause names the speaker, or somebody of the speaker's own. */
  private static boolean tellsOfOwn(List<String> words) {
    return IntStream.range(0, words.size())
        .anyMatch(
            i ->
                SPEAKERS.contains(words.get(i))
                    || Set.of("our", "we", "us").contains(words.get(i))
                    || (PATIENTS.contains(words.get(i))
                        && !THIRD_PERSON.contains(words.get(i))
                        && !(i > 0 && THIRD_PERSON.contains(words.get(i - 1)))));
  }

  /**
   * {@return whether a mention is denied}
   *
   * @param words the lower-case words of the message
   * @param start the first word of the mention
   * @param end the word after the mention
   */
  static boolean isDenied(List<String> words, int start, int end) {
    return isNegated(words, start) || isAnsweredNo(words, end) || isDeniedInside(words, start, end);
  }

  /** {@return whether a clause begins with a denial, which a list may go on with} */
  static boolean opensDenial(List<String> words) {
    return IntStream.range(0, Math.min(OPENING, words.size())).anyMatch(i -> isDenial(words, i));
  }

  /**
   * {@return whether a clause denies only for the moment: "no chest pain now", "not any more"}
   *
   * @param words its lower-case words
   */
  static boolean deniesOnlyNow(List<String> words) {
    int denial =
        IntStream.range(0, words.size()).filter(i -> isDenial(words, i)).findFirst().orElse(-1);
    return denial >= 0
        && NOW.stream().anyMatch(cue -> contains(words.subList(denial, words.size()), cue));
  }

  /** {@return whether a clause denies with a verb, which may tell of what fails: "hasn't woken"} */
  static boolean deniesByVerb(List<String> words) {
    return IntStream.range(0, words.size())
        .anyMatch(i -> DENYING_VERBS.contains(words.get(i)) && isDenial(words, i));
  }

  /** {@return whether a clause may be the next item of a list: it begins with no subject} */
  static boolean continuesList(List<String> words) {
    return !words.isEmpty()
        && !SUBJECTS.contains(words.get(0))
        && !NEGATION_ENDS.contains(words.get(0));
  }

  /** {@return whether a clause only says that something was long ago} */
  static boolean tellsTimeOnly(List<String> words) {
    return words.size() <= SHORT && LONG_PAST.stream().anyMatch(cue -> contains(words, cue));
  }

  private static boolean isHypothetical(List<String> words) {
    boolean condition =
        HYPOTHESES.stream().anyMatch(cue -> contains(words, cue))
            && !tellsWhen(words)
            && !endsIn(words, AFTERTHOUGHTS);
    return condition || asksInGeneral(words);
  }

  private static boolean endsIn(List<String> words, List<List<String>> cues) {
    List<String> plain =
        words.stream().filter(word -> Character.isLetter(word.codePointAt(0))).toList();
    return cues.stream()
        .anyMatch(
            cue ->
                plain.size() >= cue.size()
                    && plain.subList(plain.size() - cue.size(), plain.size()).equals(cue));
  }

  /** Whether a condition only tells when: "if I lie down". */
  private static boolean tellsWhen(List<String> words) {
    int start = Math.max(words.indexOf("if"), words.indexOf("unless"));
    return start >= 0
        && start + 2 < words.size()
        && OWN.contains(words.get(start + 1))
        && words.subList(start + 2, Math.min(start + 4, words.size())).stream()
            .anyMatch(DOING::contains);
  }

  private static boolean asksInGeneral(List<String> words) {
    return words.size() > 1
        && ASKING.contains(words.get(0))
        && !words.get(1).equals(",") // "what, once a month if that"
        && words.stream().noneMatch(OWN::contains);
  }

  private static boolean isBystander(List<String> words) {
    if (STORIES.stream().anyMatch(cue -> contains(words, cue))) {
      return true;
    }
    List<String> head = words.subList(0, Math.min(SUBJECT, words.size()));
    if (tellsOfAnimal(words)) {
      return true;
    }
    return IntStream.range(0, head.size())
            .anyMatch(i -> BYSTANDERS.contains(head.get(i)) && !isOwnLad(head, i))
        && words.stream().noneMatch(PRESENT::contains)
        && words.stream().noneMatch(REPORTING::contains)
        && !head.contains("i");
  }

  /** "My lad", "our wee man": a son. */
  private static boolean isOwnLad(List<String> words, int i) {
    return LADS.contains(words.get(i))
        && words.subList(Math.max(0, i - 2), i).stream().anyMatch(OWNERS::contains);
  }

  /** "My old dog can't breathe"; not "the dog bit me", nor "sick as a dog". */
  private static boolean tellsOfAnimal(List<String> words) {
    int animal =
        IntStream.range(0, Math.min(SUBJECT, words.size()))
            .filter(i -> isAnimal(words, i))
            .findFirst()
            .orElse(-1);
    return animal >= 0
        && !tellsOfOwn(words.subList(0, Math.max(0, animal - 2)))
        && !tellsOfOwn(words.subList(animal + 1, words.size()));
  }

  /** Whether an animal is named with its article or owner, or first and as a subject. */
  private static boolean isAnimal(List<String> words, int i) {
    return ANIMALS.contains(words.get(i))
        && ((i > 0 && DETERMINERS.contains(words.get(i - 1)))
            || (i > 1 && DETERMINERS.contains(words.get(i - 2)))
            || (i == 0 && words.size() > 1 && AUXILIARIES.contains(words.get(1))));
  }

  private static boolean isLongPast(List<String> words) {
    boolean past =
        LONG_PAST.stream().anyMatch(cue -> contains(words, cue))
            || words.stream().anyMatch(Assertion::isYear);
    return past && words.stream().noneMatch(RECENT::contains);
  }

  /** A year of the last century or of this one; this year is not told by its number. */
  private static boolean isYear(String word) {
    return word.matches("(19[3-9]|20[0-2])\\d");
  }

  /** {@return whether a denial before the mention reaches it} */
  static boolean isNegated(List<String> words, int start) {
    if (nobodyDoes(words, start)) {
      return true;
    }
    for (int i = start - 1; i >= 0 && i >= start - REACH; i--) {
      if (NEGATION_ENDS.contains(words.get(i)) || beginsAnew(words, i)) {
        return false;
      }
      if (isDenial(words, i)) {
        return !deniesFrequencyBefore(words, i, start);
      }
    }
    return false;
  }

  /**
   * {@return whether what is denied is only a time or place: "at night, not in dialysis" leaves it
   * open whether somebody is on it}
   *
   * @param words the lower-case words of the message
   * @param start the first word of the mention
   */
  static boolean deniesCircumstance(List<String> words, int start) {
    return IntStream.range(Math.max(0, start - REACH), start)
        .anyMatch(
            i ->
                i + 1 < words.size()
                    && words.get(i).equals("not")
                    && CIRCUMSTANCES.contains(words.get(i + 1)));
  }

  /** "Nobody fainted", "no one has collapsed"; not "nobody was there when I fainted". */
  private static boolean nobodyDoes(List<String> words, int start) {
    int before = start > 0 && HELPING.contains(words.get(start - 1)) ? start - 2 : start - 1;
    return before >= 0
        && (NOBODY.contains(words.get(before))
            || (before > 0
                && words.get(before).equals("one")
                && words.get(before - 1).equals("no")));
  }

  private static boolean deniesFrequencyBefore(List<String> words, int denial, int start) {
    return FREQUENCIES.contains(words.get(denial + 1))
        && words.subList(denial + 1, start).contains(",");
  }

  /** As in "I'm not pregnant, I take a diuretic": the denial ends before the next subject. */
  private static boolean beginsAnew(List<String> words, int i) {
    return i + 1 < words.size()
        && Set.of("and", "&", "n", "an", ",").contains(words.get(i))
        && NEXT_SUBJECTS.contains(words.get(i + 1));
  }

  /** As in "the leg is not cold": the denial stands between the words of the mention. */
  private static boolean isDeniedInside(List<String> words, int start, int end) {
    return IntStream.range(Math.min(start + 2, end), end)
        .anyMatch(i -> PLAIN_DENIALS.contains(words.get(i)) && isDenial(words, i));
  }

  /**
   * {@return whether a mention is denied by its own verb, as "hasn't had a fit" is; "hasn't peed"
   * is the sign itself, and its pattern says so}
   *
   * @param words the lower-case words of the message
   * @param start the first word of the mention
   */
  static boolean isDeniedByItsVerb(List<String> words, int start) {
    return start + 1 < words.size()
        && DENYING_VERBS.contains(words.get(start + 1))
        && isDenial(words, start + 1);
  }

  /**
   * {@return whether a clause begins with a denial that nothing in it limits, as "just" does in "no
   * redness, just bigger"; a verb that denies may tell of what fails: "haven't peed all day"}
   *
   * @param words its lower-case words
   */
  static boolean onlyDenies(List<String> words) {
    return IntStream.range(0, Math.min(OPENING, words.size()))
            .anyMatch(i -> BARE_DENIALS.contains(words.get(i)) && isDenial(words, i))
        && words.stream()
            .filter(word -> Character.isLetter(word.charAt(0)))
            .noneMatch(NEGATION_ENDS::contains);
  }

  /** As on a form: "chest pain - no". */
  private static boolean isAnsweredNo(List<String> words, int end) {
    return end + 1 < words.size()
        && Set.of("-", ":", "--", "?", ",").contains(words.get(end))
        && Set.of("no", "none", "nope", "never").contains(words.get(end + 1))
        && (end + 2 == words.size() || !Character.isLetter(words.get(end + 2).charAt(0)));
  }

  /**
   * {@return whether the word at {@code i} denies what follows}
   *
   * <p>What cannot be done ("can't breathe"), what fails ("won't stop"), what is made light of
   * ("it's nothing") and what follows a no to a question ("no both legs are the same") is not
   * denied.
   */
  static boolean isDenial(List<String> words, int i) {
    String word = words.get(i);
    if (!NEGATIONS.contains(word)) {
      return false;
    }
    String before = i > 0 ? words.get(i - 1) : "";
    String next = i + 1 < words.size() ? words.get(i + 1) : "";
    if (word.equals("nothing") || word.equals("nowt")) {
      return next.equals("like") || next.equals("of") || next.equals("since");
    }
    if (word.equals("never")) {
      int end = Math.min(i + 1 + COMPARED, words.size());
      return !FAILURES.contains(next)
          && words.subList(i + 1, end).stream().noneMatch(COMPARISONS::contains);
    }
    if (word.equals("without")) {
      return !next.endsWith("ing") && !AFTER_WITHOUT.contains(next);
    }
    return !ABILITIES.contains(before)
        && !FAILURES.contains(next)
        && !(ANSWERS.contains(word) && AFTER_ANSWER.contains(afterComma(words, i)));
  }

  /** The word after the one at {@code i}, or after the comma that follows it. */
  private static String afterComma(List<String> words, int i) {
    int next = i + 1 < words.size() && words.get(i + 1).equals(",") ? i + 2 : i + 1;
    return next < words.size() ? words.get(next) : "";
  }

  /** {@return whether a clause only says that something is as it should be} */
  /** "Is fine", and "is its usual colour". */
  private static boolean endsWell(List<String> words) {
    int last = words.size() - 1;
    return WELL.contains(words.get(last))
        || (LOOKS.contains(words.get(last)) && WELL.contains(words.get(last - 1)));
  }

  private static boolean saysAllIsWell(List<String> words) {
    List<String> plain =
        words.stream()
            .filter(word -> Character.isLetter(word.codePointAt(0)))
            .dropWhile(INTERJECTIONS::contains)
            .toList();
    return plain.size() > 1
        && plain.size() <= SHORT
        && endsWell(plain)
        && plain.stream().noneMatch(NOT_THIS::contains);
  }

  /**
   * {@return whom a clause is about}
   *
   * @param words its lower-case words
   * @param otherwise whom the clause before was about, for one that names nobody
   */
  static Person person(List<String> words, Person otherwise) {
    boolean lad = IntStream.range(0, words.size()).anyMatch(i -> isOwnLad(words, i));
    if (lad || words.stream().anyMatch(PATIENTS::contains)) {
      return tellsOfSelf(words) ? Person.SELF : Person.OTHER;
    }
    return words.stream().anyMatch(SPEAKERS::contains) ? Person.SELF : otherwise;
  }

  /** As in "I have kidney trouble, my brother doesn't": the speaker comes first, and has it. */
  private static boolean tellsOfSelf(List<String> words) {
    int patient =
        IntStream.range(0, words.size())
            .filter(i -> PATIENTS.contains(words.get(i)))
            .findFirst()
            .orElse(words.size());
    return IntStream.range(0, patient - 1)
        .anyMatch(i -> I.contains(words.get(i)) && HAVING.contains(words.get(i + 1)));
  }

  private static boolean contains(List<String> words, List<String> cue) {
    return Collections.indexOfSubList(words, cue) >= 0;
  }

  private static Set<String> set(String words) {
    return Set.copyOf(Arrays.asList(words.split(" ")));
  }

  private static List<List<String>> phrases(String... phrases) {
    return Arrays.stream(phrases).map(phrase -> List.of(phrase.split(" "))).toList();
  }
}
