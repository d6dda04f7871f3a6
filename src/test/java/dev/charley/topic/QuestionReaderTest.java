package dev.charley.topic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.charley.retrieval.AnsweredQuestion;
import dev.charley.retrieval.AnsweredQuestion.Kind;
import dev.charley.retrieval.PassageReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions to learn from are read as they are written, and every fault has its line. */
class QuestionReaderTest {

  @TempDir Path folder;
  private final List<Fault> faults = new ArrayList<>();

  @Test
  void aQuestionHasTheAnswersOfItsThirdColumn() throws IOException {
    assertThat(
            read(
                """
                kind\tquestion\tpassages
                narrow\trusty, is it the rain\tleaflet:Water takes the oil || guide:Wipe it

                unanswerable\thow many grams\t
                """))
        .containsExactly(
            new AnsweredQuestion(
                2,
                Kind.NARROW,
                "rusty, is it the rain",
                List.of(
                    new PassageReference("leaflet", "Water takes the oil"),
                    new PassageReference("guide", "Wipe it"))),
            new AnsweredQuestion(4, Kind.UNANSWERABLE, "how many grams", List.of()));
    assertThat(faults).isEmpty();
  }

  @Test
  void aBroadQuestionMayTellItsKindAlone() throws IOException {
    assertThat(read("kind\tquestion\tpassages\nbroad\twhy does it rust\t\n"))
        .allMatch(question -> question.kind() == Kind.BROAD && !question.isAnswered());
  }

  @Test
  void aKindThatThereIsNotIsAFault() throws IOException {
    read("kind\tquestion\tpassages\nwide\twhy does it rust\t\n");
    assertThat(faults)
        .extracting(fault -> fault.line() + " " + fault.expected() + ", not " + fault.found())
        .containsExactly("2 the kind narrow, broad or unanswerable, not 'wide'");
  }

  @Test
  void aLineThatIsNoQuestionIsAFaultWithItsPlace() throws IOException {
    read("kind\tquestion\tpassages\nnarrow\tis it worn\nnarrow\tis it old\tleaflet\n");
    assertThat(faults)
        .extracting(fault -> fault.line() + " " + fault.expected())
        .containsExactly("2 kind<TAB>question<TAB>passages", "3 document:words of the passage");
  }

  @Test
  void aFileWithoutItsColumnsIsAFault() throws IOException {
    assertThat(read("is it worn\tleaflet:Water\n")).isEmpty();
    assertThat(faults).singleElement().extracting(Fault::line).isEqualTo(1);
  }

  private List<AnsweredQuestion> read(String text) throws IOException {
    return QuestionReader.read(Files.writeString(folder.resolve("questions.tsv"), text), faults);
  }
}
