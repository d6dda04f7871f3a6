package dev.charley.topic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.charley.retrieval.Passage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextPassagesTest {

  @Test
  void aShortLineOverTextIsAHeading() {
    List<Passage> read = read("Hiccups\n\nMore Facts\n\nHiccups are harmless.\n");
    assertThat(read).extracting(Passage::text).containsExactly("Hiccups are harmless.");
    assertThat(read.get(0).heading()).containsExactly("More Facts");
    assertThat(page("Hiccups\n\nHiccups are harmless.\n").title()).isEqualTo("Hiccups");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Last updated: May 3, 2024",
        "Last Updated May 3rd, 2024.",
        "Reviewed on 3 May 2024",
        "Published 2024-05-03",
        "Published May 2020, updated Jan 5, 2024",
        "Medically reviewed by Ann Oakley, MD, on Friday, 3 May 2024",
        "This page was last reviewed on 3/5/2024.",
        "Next review due: June 2027",
        "(Posted at 10:30 am on 3 May 2024)"
      })
  void aStampOfThePageIsNoAnswerWhereverItStands(String stamp) {
    assertThat(texts("Hiccups\n\nHiccups are harmless. " + stamp + "\n"))
        .containsExactly("Hiccups are harmless.");
    assertThat(texts("Hiccups\n\nHiccups are harmless.\n" + stamp + "\nMost pass soon.\n"))
        .containsExactly("Hiccups are harmless.", "Most pass soon.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Updated guidance of 2021 advises a glass of water.",
        "Published advice of 2019 is out of date by now.",
        "Hiccups were first reviewed in 1833.",
        "Reviewed evidence is thin."
      })
  void aSentenceWithADateSaysMoreThanAStamp(String sentence) {
    assertThat(texts("Hiccups\n\nHiccups are harmless. " + sentence + "\n"))
        .containsExactly("Hiccups are harmless.", sentence);
  }

  @Test
  void anItemCarriesItsLeadIn() {
    for (String bullet : List.of("•", "-", "*", "·", "1.", "–", "\t•\t")) {
      List<Passage> read =
          read(
              "Hiccups are short. Causes may include:\n\n%1$s Soda\n%1$s Haste\n"
                  .formatted(bullet));
      assertThat(read)
          .extracting(Passage::quotes)
          .containsExactly(
              List.of("Hiccups are short."),
              List.of("Causes may include:", "Soda"),
              List.of("Causes may include:", "Haste"));
      assertThat(read).extracting(Passage::item).containsExactly(false, true, true);
      assertThat(read.get(1).point()).isEqualTo("Soda");
    }
  }

  @Test
  void aLeadInThatPointsBackTakesTheSentenceBeforeAlong() {
    assertThat(
            texts("Some drugs may help, though evidence is limited. These include:\n- Baclofen\n"))
        .endsWith("Some drugs may help, though evidence is limited. These include: Baclofen");
  }

  @Test
  void aLineThatGoesOnInAListIsItsLeadIn() {
    assertThat(texts("Hiccups pass soon.\n\nSee a doctor if you have\n\n• Hiccups for two days\n"))
        .containsExactly("Hiccups pass soon.", "See a doctor if you have Hiccups for two days");
  }

  @Test
  void aLeadInReachesListsUnderHeadingsOfTheirOwn() {
    List<Passage> read =
        read(
            """
            Hiccups pass soon. Known triggers are:

            Drinks

            • Soda

            Meals

            • Hot soup

            Most people need no help.
            """);
    assertThat(read)
        .extracting(Passage::text)
        .containsExactly(
            "Hiccups pass soon.",
            "Known triggers are: Soda",
            "Known triggers are: Hot soup",
            "Most people need no help.");
    assertThat(read)
        .extracting(Passage::heading)
        .containsExactly(List.of(), List.of("Drinks"), List.of("Meals"), List.of());
  }

  @Test
  void anAnnouncementWithoutItsListIsNotQuoted() {
    assertThat(
            texts(
                "Hiccups are harmless. Common causes are:\n\nCall a doctor when they last long.\n"))
        .containsExactly("Hiccups are harmless.", "Call a doctor when they last long.");
  }

  @Test
  void whatAnAnnouncementWithoutItsListSaysBeforeItAnnouncesIsKept() {
    assertThat(texts("Some long illnesses may also cause hiccups, such as:\n\nDoctors can help.\n"))
        .containsExactly("Some long illnesses may also cause hiccups", "Doctors can help.");
  }

  @Test
  void aHedgeStaysWithItsClaimAlsoAcrossParagraphs() {
    assertThat(
            texts("Sugar may help. However, proof is weak.\n\nBut it is worth a try.\n\nRest.\n"))
        .first()
        .isEqualTo("Sugar may help. However, proof is weak. But it is worth a try.");
  }

  @Test
  void aHedgeAfterAListStaysWithEveryItem() {
    assertThat(
            texts("Remedies include:\n- Sugar\n- Vinegar\n\nHowever, there is little evidence.\n"))
        .containsExactly(
            "Remedies include: Sugar However, there is little evidence.",
            "Remedies include: Vinegar However, there is little evidence.");
  }

  @Test
  void aSentenceThatPointsBackNeverStandsAlone() {
    assertThat(texts("What is it?\n\nThey pass. Sugar helps some. This may be chance.\n"))
        .containsExactly("Sugar helps some. This may be chance.");
    assertThat(texts("A page\n\nHolding the breath\n\nIt calms the nerve.\n"))
        .containsExactly("Holding the breath It calms the nerve.");
  }

  @Test
  void anEmptyItPointsAtNothing() {
    assertThat(texts("Sugar helps. It is important to see a doctor early.\n"))
        .containsExactly("Sugar helps.", "It is important to see a doctor early.");
  }

  @Test
  void aNumberedLineOverAParagraphIsAHeading() {
    List<Passage> read =
        read(
            """
            Hiccups come and go. You can try these steps:

              1. Sip water.

            Small sips calm the throat.

              1. Hold your breath.

            A held breath raises carbon dioxide.
            """);
    assertThat(read)
        .extracting(Passage::heading)
        .containsExactly(List.of(), List.of("Sip water"), List.of("Hold your breath"));
    assertThat(read)
        .extracting(Passage::text)
        .containsExactly(
            "Hiccups come and go.",
            "Small sips calm the throat.",
            "A held breath raises carbon dioxide.");
  }

  @Test
  void runInHeadsMakeItemsOfParagraphs() {
    List<Passage> read =
        read(
            "Many things cause hiccups:\n\nSoda. Gas fills the belly.\n\nHaste. Air is swallowed.\n");
    assertThat(read)
        .extracting(Passage::quotes)
        .containsExactly(
            List.of("Many things cause hiccups:", "Soda. Gas fills the belly."),
            List.of("Many things cause hiccups:", "Haste. Air is swallowed."));
    assertThat(read).allMatch(Passage::item);
  }

  @Test
  void noteMarkersAreNeverQuoted() {
    assertThat(read("Soda is one cause[1]. Haste,[2, 3] some say, is another.[4] Most pass.\n"))
        .extracting(Passage::quotes)
        .containsExactly(
            List.of("Soda is one cause"),
            List.of("Haste,", "some say, is another."),
            List.of("Most pass."));
  }

  @Test
  void questionsAndTalkAboutThePageAreNotQuoted() {
    assertThat(
            texts(
                "Do hiccups scare you? In this guide, we'll cover them all. Soda is one cause."
                    + " Let's look at more. Keep reading to learn more about it."
                    + " The next section discusses cures. You wait, and wait, and then…\n"))
        .containsExactly("Soda is one cause.");
  }

  @Test
  void whatAPageCarriesBesideItsSubjectIsNotQuoted() {
    assertThat(
            texts(
                """
                Book Your Visit Today!
                Open 7:00 AM - 3:30 PM

                Home | About | Contact

                Hiccups

                By Jane Roe, RN
                Last reviewed: May 3, 2020

                Woman holding a glass of water in a kitchen
                Fancy Pictures / Getty Images

                Hiccups are spasms of the diaphragm.

                hiccup chart

                Was this helpful?

                Advertisement

                Our team of experts treats hiccups of all kinds. Call us today!

                3 Sources
                Our pages rest on studies. They are checked with care.
                  1. Roe J. Hiccups and their cure. J Hic. 2013;16(4):693-5. doi: 10.1/2

                  2. The Hiccup Handbook.

                Further reading

                By Jane Roe, RN
                Jane Roe, RN, is a nurse with a love of hiccups.

                © 2020 Hiccup House. All rights reserved.
                Terms of Use
                """))
        .containsExactly("Hiccups are spasms of the diaphragm.");
  }

  @Test
  void emergencyCallsAreNoAdverts() {
    assertThat(
            texts("Hiccups pass. Call 911 now if you cannot breathe! Contact your doctor today.\n"))
        .containsExactly(
            "Hiccups pass.", "Call 911 now if you cannot breathe!", "Contact your doctor today.");
  }

  @Test
  void aWideGapEndsAHeadingWhereOneWasLost() {
    List<Passage> read =
        read(
            """
            Hiccups

            Hiccups are common.

            Older Age

            Age brings more of them.

            Sleep does not help here.


            Pregnancy may play a part.
            """);
    assertThat(read.get(2).heading()).containsExactly("Older Age");
    assertThat(read.get(3).heading()).isEmpty();
  }

  @Test
  void aVeryLongFileIsReadLikeAnyOther() {
    assertThat(texts("Many Hiccups\n\n".repeat(20_000) + "Hiccups pass.\n"))
        .containsExactly("Hiccups pass.");
  }

  private static List<String> texts(String text) {
    return read(text).stream().map(Passage::text).toList();
  }

  private static List<Passage> read(String text) {
    return PassageBuilder.passages("page", page(text));
  }

  private static Page page(String text) {
    return PlainTextBlocks.read(text);
  }
}
