package dev.charley;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import dev.charley.encoding.onnx.OnnxSentenceEncoder;
import dev.charley.nlu.Finding;
import dev.charley.nlu.FindingDefinition;
import dev.charley.nlu.Person;
import dev.charley.nlu.Polarity;
import dev.charley.topic.PackCompiler;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rooms, and the one direction in which they know each other. */
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.charley");

  /** What a turn runs through; the topic's rooms run before it. */
  private static final String[] ENGINE = {
    "dev.charley",
    "dev.charley.reply..",
    "dev.charley.dialogue..",
    "dev.charley.nlu..",
    "dev.charley.retrieval..",
    "dev.charley.triage..",
    "dev.charley.encoding.."
  };

  private static final String ROOT = "(root)";

  /** Each room with all the rooms it may know. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          encoding          | -
          encoding.onnx     | encoding
          nlu               | encoding
          nlu.corenlp       | encoding nlu
          nlu.lucene        | nlu
          retrieval         | encoding
          retrieval.lucene  | retrieval
          retrieval.corenlp | encoding retrieval
          retrieval.wordnet | retrieval
          triage            | nlu
          dialogue          | encoding nlu retrieval triage
          reply             | dialogue retrieval triage
          topic             | encoding encoding.onnx nlu nlu.corenlp reply retrieval \
                              retrieval.corenlp retrieval.lucene retrieval.wordnet triage
          (root)            | dialogue encoding encoding.onnx nlu nlu.corenlp reply retrieval topic triage
          evaluation        | (root) dialogue encoding encoding.onnx nlu nlu.corenlp reply retrieval retrieval.lucene topic triage
          spring            | (root) dialogue reply topic triage
          shell             | (root) dialogue encoding encoding.onnx evaluation nlu reply retrieval topic triage
          """)
  void aRoomKnowsOnlyRoomsBelowIt(String room, String known) {
    Set<String> may =
        new TreeSet<>(known == null ? List.of() : Arrays.asList(known.split("\\s+", -1)));
    may.add(room);
    String[] packages = may.stream().map(ArchitectureTest::packageOf).toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(packageOf(room))
        .should()
        .dependOnClassesThat(
            resideInAPackage("dev.charley..").and(not(resideInAnyPackage(packages))))
        .check(CLASSES);
  }

  @Test
  void everyRoomStandsInTheTable() throws NoSuchMethodException {
    CsvSource table =
        ArchitectureTest.class
            .getDeclaredMethod("aRoomKnowsOnlyRoomsBelowIt", String.class, String.class)
            .getAnnotation(CsvSource.class);
    Set<String> rooms =
        table
            .textBlock()
            .lines()
            .map(l -> l.substring(0, l.indexOf('|')).strip())
            .collect(Collectors.toSet());
    assertThat(CLASSES.stream().map(JavaClass::getPackageName).distinct())
        .containsExactlyInAnyOrderElementsOf(
            rooms.stream().map(ArchitectureTest::packageOf).toList());
  }

  private static String packageOf(String room) {
    return room.equals(ROOT) ? "dev.charley" : "dev.charley." + room;
  }

  @Test
  void noRoomsKnowEachOtherInACircle() {
    slices().assignedFrom(new OnePackage()).should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void triageKnowsFindingsAndNothingElseOfUnderstanding() {
    noClasses()
        .that()
        .resideInAPackage("dev.charley.triage..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("dev.charley.nlu..")
                .and(
                    not(
                        JavaClass.Predicates.belongToAnyOf(
                            Finding.class, FindingDefinition.class, Person.class, Polarity.class))))
        .check(CLASSES);
  }

  /** Each library with the rooms that may know it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          edu.stanford..          | nlu.corenlp retrieval.corenlp
          org.apache.lucene..     | retrieval.lucene nlu.lucene
          net.sf.extjwnl..        | retrieval.wordnet
          ai.onnxruntime..        | encoding.onnx
          org.springframework..   | shell spring
          io.micrometer..         | spring
          org.jline..             | shell
          org.snakeyaml..         | topic
          org.commonmark..        | topic
          org.jsoup..             | topic
          tools.jackson.databind..| topic evaluation (root)
          tools.jackson.core..    | topic evaluation (root) encoding.onnx
          """)
  void aLibraryIsKnownOnlyInItsRooms(String library, String rooms) {
    String[] packages =
        Arrays.stream(rooms.split(" ", -1)).map(ArchitectureTest::packageOf).toArray(String[]::new);
    noClasses()
        .that()
        .resideOutsideOfPackages(packages)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(CLASSES);
    assertThat(CLASSES.stream().flatMap(c -> c.getDirectDependenciesFromSelf().stream()))
        .as("somebody knows " + library)
        .anyMatch(dependency -> resideInAPackage(library).test(dependency.getTargetClass()));
  }

  @Test
  void besideTheFrontDoorOnlyTheJsonClassKnowsJackson() {
    noClasses()
        .that()
        .resideInAPackage("dev.charley")
        .and()
        .doNotBelongToAnyOf(CharleyJson.class)
        .should()
        .dependOnClassesThat()
        .resideInAPackage("tools.jackson..")
        .check(CLASSES);
  }

  @Test
  void theEncoderOfTheBuildIsTheOnlyOneTheTopicKnows() {
    noClasses()
        .that()
        .resideInAPackage("dev.charley.topic")
        .and()
        .doNotBelongToAnyOf(PackCompiler.class)
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(OnnxSentenceEncoder.class)
        .because("a topic is compiled with the encoder it is given")
        .check(CLASSES);
  }

  @Test
  void everyPackageSaysThatNothingInItIsNull() {
    List<JavaPackage> packages = CLASSES.stream().map(JavaClass::getPackage).distinct().toList();
    assertThat(packages).hasSizeGreaterThan(10);
    assertThat(packages).allMatch(room -> room.isAnnotatedWith(NullMarked.class));
  }

  @Test
  void onlyTheProgramUsesTheStandardStreams() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.charley.shell..")
        .and()
        .doNotBelongToAnyOf(PackCompiler.class)
        .should(ACCESS_STANDARD_STREAMS)
        .orShould()
        .accessField(System.class, "in")
        .check(CLASSES);
  }

  @Test
  void nobodyLogsButTheAutoConfiguration() {
    noClasses()
        .that()
        .doNotHaveSimpleName("EditedLines") // which keeps JLine from logging
        .and()
        .doNotHaveSimpleName("CharleyApplication") // which keeps libraries from logging
        .and()
        .doNotHaveSimpleName("CharleyAutoConfiguration") // of the start, never of a turn
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.util.logging..", "org.slf4j..", "org.apache.commons.logging..")
        .check(CLASSES);
  }

  @Test
  void nothingIsKeptByJavaSerialisation() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(ObjectInputStream.class, ObjectOutputStream.class)
        .check(CLASSES);
  }

  @Test
  void aTurnKnowsNoClockAndNoChance() {
    noClasses()
        .that()
        .resideInAnyPackage(ENGINE)
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.time..")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Random.class)
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(ThreadLocalRandom.class, SplittableRandom.class)
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(Math.class, "random")
        .because("the same state and message give an equal outcome")
        .check(CLASSES);
  }

  @Test
  void everyPackageIsNamedForWhatItDoes() {
    classes()
        .should()
        .resideOutsideOfPackages("..util..", "..common..", "..impl..", "..service..")
        .because("a package is named for what it does")
        .check(CLASSES);
  }

  /** Each package by itself, the root too. */
  private static final class OnePackage implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
      return SliceIdentifier.of(javaClass.getPackageName());
    }

    @Override
    public String getDescription() {
      return "packages";
    }
  }
}
