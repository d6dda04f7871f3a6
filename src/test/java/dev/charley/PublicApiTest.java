package dev.charley;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What is public is public on purpose. The listing {@code docs/public-api.txt} is written anew by
 *
 * <pre>./mvnw -B -q test -Dtest=PublicApiTest -DupdatePublicApi=true</pre>
 */
class PublicApiTest {

  private static final Path LISTING = Path.of("docs", "public-api.txt");

  /** Called by name: by the launcher of the program, and by the build. */
  private static final Set<String> STARTED =
      Set.of(
          "dev.charley.shell.CharleyApplication",
          "dev.charley.topic.PackCompiler",
          "dev.charley.nlu.lucene.WordListCompiler");

  private final PublicApi api = PublicApi.read();

  @Test
  void thePublicTypesAndMembersAreThoseOfTheListing() throws IOException {
    if (Boolean.getBoolean("updatePublicApi")) {
      Files.writeString(LISTING, api.listing());
    }
    List<String> listed = Files.readAllLines(LISTING);
    List<String> found = api.listing().lines().toList();
    assertThat(found)
        .withFailMessage(
            () ->
                """
                The public API is not that of %s (- listed, + found):
                %s
                If that is meant, run: ./mvnw -B -q test -Dtest=PublicApiTest -DupdatePublicApi=true\
                """
                    .formatted(LISTING, difference(listed, found)))
        .isEqualTo(listed);
  }

  @Test
  void noTypeIsPublicThatNeitherEmbeddersNorOtherPackagesNeed() {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.charley");
    List<Class<?>> used =
        api.forOtherPackages().stream()
            .filter(type -> STARTED.contains(type.getName()) || isUsedElsewhere(classes.get(type)))
            .toList();
    Set<Class<?>> needed = api.allMentioned(used);
    assertThat(api.forOtherPackages()).allMatch(needed::contains);
  }

  private static boolean isUsedElsewhere(JavaClass type) {
    return type.getDirectDependenciesToSelf().stream()
        .anyMatch(use -> !use.getOriginClass().getPackageName().equals(type.getPackageName()));
  }

  /** Lines of one only, by the longest common subsequence, each after the type it belongs to. */
  private static String difference(List<String> listed, List<String> found) {
    int[][] common = new int[listed.size() + 1][found.size() + 1];
    for (int i = listed.size() - 1; i >= 0; i--) {
      for (int j = found.size() - 1; j >= 0; j--) {
        common[i][j] =
            listed.get(i).equals(found.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    List<String> lines = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < listed.size() || j < found.size()) {
      if (i < listed.size() && j < found.size() && listed.get(i).equals(found.get(j))) {
        i++;
        j++;
      } else if (j == found.size() || (i < listed.size() && common[i + 1][j] >= common[i][j + 1])) {
        lines.add("- " + owner(listed, i) + listed.get(i++).strip());
      } else {
        lines.add("+ " + owner(found, j) + found.get(j++).strip());
      }
    }
    return String.join("\n", lines);
  }

  /** {@return the name of the type whose member stands on a line, empty for other lines} */
  private static String owner(List<String> lines, int line) {
    if (!lines.get(line).startsWith("    ")) {
      return "";
    }
    int type = line;
    while (lines.get(type).startsWith("    ")) {
      type--;
    }
    return lines.get(type).strip().replaceAll("[(<{].*| (implements|extends) .*", "") + ": ";
  }
}
