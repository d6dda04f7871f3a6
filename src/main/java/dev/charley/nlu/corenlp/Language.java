package dev.charley.nlu.corenlp;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Whether a message is English, by its script and its small words. Wrong on very short messages by
 * design: those are left to be understood.
 */
final class Language {

  private static final int SHORTEST = 3;
  private static final double MOSTLY = 0.3;
  private static final int FEWEST = 2; // "im 28 weeks gone" has one German word
  private static final Set<String> ENGLISH =
      Set.of(
          ("and are at but can do does for from have he how i in is it my no not of on she the that"
                  + " this to we what why with you")
              .split(" "));

  private static final List<Set<String>> OTHERS =
      Stream.of(
              "der die das den dem und ich hab auf einen einem im von für so luft brust ist nicht ein eine was wie warum mir mich meine mein mann frau mutter vater habe hat gegen bei nachts kann zu mit hilfe bitte er sie sehr schmerzen bein wade krampf keine hilft helfen wegen noch oft wenn oder aber sind beim zum zur tun machen nacht wird werden krämpfe wadenkrämpfe",
              "el la los las del al lo le les sus su está estoy es son ha he de que por en mi me mis una un con tengo tiene como para qué cómo duele y noche puedo puede se ayuda favor marido mujer madre padre hijo hija pierna muy pero calambres hacer contra cuando porque piernas noches dormir",
              "le la les des aux ce cette qui sur avec ne suis sont son sa ses nous vous je de et est pas une un mon ma mes pourquoi comment que nuit ai j'ai du dans mari femme mère père fils aide se peut plus très jambe mollet crampe crampes au secours collègue perdu il elle faire contre quand quoi souvent jambes toujours pendant",
              "il lo gli di si sta ci più anche da nella mi ti che e non per ho ha una un come perché la le notte alle della sono mio mia marito moglie madre padre aiuto gamba riesce riesco crampi al nel",
              "o os as ao aos da do das dos ele ela se meus que de eu não uma um com por tenho tem minha meu como noite para e dor estou na no marido mulher mãe pai ajuda perna consegue consigo cãibras está muito",
              "de het een er is aan ze we maar nog ik niet mijn en van wat waarom heb heeft hoe nacht met ook kan bij voor man vrouw moeder vader hulp been kuit kramp geen hij zij krijgt",
              "jag och att som den vi mig är inte det en ett mitt min har på vad varför hur natten kan med hjälp ben kramp hon",
              "ja nie to do że mi ma są po od mam co jak dlaczego moja mój mnie w z na się jest nocy noga boli czy mąż żona pomocy nogi skurcze może")
          .map(words -> Set.of(words.split(" ")))
          .toList();

  private Language() {}

  /**
   * {@return whether the words are of another language}
   *
   * @param words the lower-case words of a message
   */
  static boolean isForeign(List<String> words) {
    List<String> letters =
        words.stream().filter(word -> Character.isLetter(word.codePointAt(0))).toList();
    if (letters.isEmpty()) {
      return false;
    }
    if (share(letters, Language::isOtherScript) > 0.5) {
      return true;
    }
    if (letters.size() < SHORTEST) {
      return false;
    }
    double foreign =
        OTHERS.stream().mapToDouble(set -> share(letters, set::contains)).max().orElse(0);
    return foreign >= MOSTLY
        && foreign * letters.size() >= FEWEST
        && foreign > 3 * share(letters, ENGLISH::contains);
  }

  private static boolean isOtherScript(String word) {
    Character.UnicodeScript script = Character.UnicodeScript.of(word.codePointAt(0));
    return script != Character.UnicodeScript.LATIN && script != Character.UnicodeScript.COMMON;
  }

  private static double share(List<String> words, Predicate<String> test) {
    return words.stream().filter(test).count() / (double) words.size();
  }
}
