package dev.charley.nlu.lucene;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The British spellings of American words. Endings that always differ go by rule; those that differ
 * in some words only go by lists of these, so that no word is made that nobody writes: "colour",
 * not "doctour".
 */
final class BritishForms {

  /** An American spelling with the British one; each word it is found in has both. */
  private record Rule(Pattern american, String british) {
    static Rule of(String american, String british) {
      return new Rule(Pattern.compile(american), british);
    }

    String applied(String word) {
      Matcher matcher = american.matcher(word);
      return matcher.find() ? matcher.replaceFirst(british) : word;
    }
  }

  private static final List<Rule> RULES =
      List.of(
          // authorise, but not: capsise, prise
          Rule.of(
              "^(?!(?:as|cap|down|out|over|re|under)siz)(.{3,})iz"
                  + "(e|ed|es|er|ers|ing|able|ation|ations|ational|ingly)$",
              "$1is$2"),
          Rule.of("lyz(e|ed|es|er|ers|ing|able)$", "lys$1"),
          // colour, but not: coloration, honorary, humorous, laborious
          Rule.of(
              "(arb|ard|arm|behavi|cand|clam|\\bcol|[^r]col|demean|endeav|fav|ferv|flav|glam"
                  + "|\\bhon|dishon|hum|lab|neighb|\\bod|parl|ranc|rig|rum|sav|savi|splend|succ"
                  + "|tum|val|vap|vig)or"
                  + "(?!ant|ari|ary|at|eal|et|ia|if|io|iz|ous|um)",
              "$1our"),
          // centre, centred, centring
          Rule.of(
              "^((?:centi|deci|kilo|micro|milli|nano)?(?:met|lit)|(?:epi)?cent|(?:amphi)?theat"
                  + "|calib|fib|goit|lust|meag|mit|och|sab|scept|sepulch|somb|spect)er(s?)$",
              "$1re$2"),
          Rule.of("^(cent|lust|mit|reconnoit)er(ed|ing)$", "$1r$2"),
          Rule.of("^fiberg", "fibreg"),
          Rule.of("maneuver(?!s?$)", "manoeuvr"),
          Rule.of("maneuver(s?)$", "manoeuvre$1"),
          // anaemia, oedema, diarrhoea, paediatric
          Rule.of("(an|leuk|isch|glyc|sept?ic|tox|ur|thalass|hyper)emi", "$1aemi"),
          Rule.of("anesth", "anaesth"),
          Rule.of("hem(orrh|oglob|ophil|atol|atom|odial|osta)", "haem$1"),
          Rule.of("^edem", "oedem"),
          Rule.of("rrhe(a|al|as)$", "rrhoe$1"),
          Rule.of("^(estrog|esoph)", "o$1"),
          Rule.of("pnea(s?)$", "pnoea$1"),
          Rule.of("^ped(iatr|ophil)", "paed$1"),
          Rule.of("orthoped", "orthopaed"),
          Rule.of("gynec", "gynaec"),
          Rule.of("^fet(al|us|uses)$", "foet$1"),
          Rule.of("^cesar", "caesar"),
          Rule.of("^celiac", "coeliac"),
          Rule.of("^fec(al|es)$", "faec$1"),
          Rule.of("^(encyclop)e(d)|^(medi)e(v)", "$1$3ae$2$4"),
          Rule.of("^archeo", "archaeo"),
          Rule.of("^esthet", "aesthet"),
          // defence, licence, practise, catalogue, grey, tyre, programme
          Rule.of("^(def|off|pret|lic)ense(s|less)?$", "$1ence$2"),
          Rule.of("^(mal)?practic(e|ed|es|ing)$", "$1practis$2"),
          Rule.of("^(anal|catal|dial|monol|prol|travel)og(s?)$", "$1ogue$2"),
          Rule.of("^catalog(ed|er|ers|ing)$", "catalogu$1"),
          Rule.of("^gray", "grey"),
          Rule.of("^tire(s?)$", "tyre$1"),
          Rule.of("^program(s?)$", "programme$1"),
          Rule.of("^check(s|book|books)?$", "cheque$1"),
          Rule.of("^pajama", "pyjama"),
          Rule.of("(^|snow)plow", "$1plough"),
          Rule.of("^mo(ld|lt)(s|ed|er|ing|ings|y|ier|iest)?$", "mou$1$2"),
          Rule.of("^smolder", "smoulder"),
          Rule.of("^mustache", "moustache"),
          Rule.of("^aluminum", "aluminium"),
          Rule.of("^airplane", "aeroplane"),
          Rule.of("^coz(y|ier|iest|ily|iness)$", "cos$1"),
          Rule.of("^curb(s|side|stone|stones)?$", "kerb$1"),
          Rule.of("^draft(s|y|ier|iest|iness)?$", "draught$1"),
          Rule.of("^sulf", "sulph"),
          Rule.of("^skeptic", "sceptic"),
          Rule.of("^artifact", "artefact"),
          Rule.of("^mom(s|my|mies)?$", "mum$1"),
          Rule.of("^ton(s?)$", "tonne$1"),
          Rule.of("^ax$", "axe"),
          Rule.of("^donut", "doughnut"),
          Rule.of("^yogurt", "yoghurt"),
          Rule.of("^chili(s|es)?$", "chilli$1"),
          Rule.of("^inquir", "enquir"),
          Rule.of("^licorice$", "liquorice"),
          Rule.of("(judg|acknowledg|abridg)ment", "$1ement"),
          Rule.of("^aging$", "ageing"),
          Rule.of("^(lik|lov|mov|sal|siz)able$", "$1eable"),
          Rule.of("^(amid|among)$", "$1st"),
          Rule.of("^toward$", "towards"),
          Rule.of("^specialty$", "speciality"),
          Rule.of("^(burn|dream|lean|leap|learn|spoil)ed$", "$1t"),
          Rule.of("^(sme|spe|spi)lled$", "$1lt"),
          // skilful, fulfil, jewellery
          Rule.of("^(ski|wi)llful", "$1lful"),
          Rule.of("^(fulfi|insti|disti|enthra|enro)ll(s|ment|ments)?$", "$1l$2"),
          Rule.of("^installment", "instalment"),
          Rule.of("^jewelry$", "jewellery"),
          Rule.of("^(due|libe|marve|meda|pane|woo)l(en|ens|ist|ists|ous|ously)$", "$1ll$2"),
          Rule.of("^(worship|kidnap)(ed|er|ers|ing)$", "$1p$2"));

  /** A verb of two syllables and more whose last is not stressed doubles its l: "travelled". */
  private static final Pattern SINGLE_L =
      Pattern.compile(
          "^(.*[aeiouy].*(?:[^aeiou][aeiou]|ua|ia|ue)l|(?:d[iu][ae]|fue|crue)l)"
              + "(ed|ing|ings|er|ers|or|ors)$");

  private BritishForms() {}

  /** {@return the spellings that differ; may hold words that are American too} */
  static Set<String> of(Set<String> american) {
    Set<String> british = new TreeSet<>();
    for (String word : american) {
      RULES.forEach(rule -> british.add(rule.applied(word)));
      british.add(allApplied(word)); // "anaesthetised"
      Matcher single = SINGLE_L.matcher(word);
      if (single.matches() && american.contains(single.group(1))) {
        british.add(single.group(1) + "l" + single.group(2));
      }
    }
    british.removeAll(american);
    return british;
  }

  private static String allApplied(String word) {
    String british = word;
    for (Rule rule : RULES) {
      british = rule.applied(british);
    }
    return british;
  }
}
