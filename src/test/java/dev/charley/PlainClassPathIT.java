package dev.charley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The library's jar as a program gets it that depends on it: with what it needs, and with nothing
 * that is optional. The pom tells what is needed, the bill of materials what that needs in turn.
 */
class PlainClassPathIT {

  private static final Path PROGRAM = Path.of(System.getProperty("charley.jar", ""));
  private static final Path LIBRARY = Path.of(System.getProperty("charley.library", ""));
  private static final Path BOM = Path.of(System.getProperty("charley.bom", ""));

  @TempDir private Path folder;

  @Test
  void theExampleOfTheReadmeRunsOnTheLibraryAndWhatItNeeds() throws Exception {
    Set<String> needed = needed();
    assertThat(needed).contains("onnxruntime", "jackson-core").doesNotContain("jline");
    assertThat(needed).noneMatch(name -> name.startsWith("spring-"));
    String classPath = LIBRARY + File.pathSeparator + String.join(File.pathSeparator, jars(needed));
    Snippet plain =
        Snippet.of(Path.of("README.md")).stream()
            .filter(snippet -> snippet.name().equals("plain"))
            .findFirst()
            .orElseThrow();
    assertThat(plain.compile(folder, classPath)).isEmpty();
    Path cache = PROGRAM.resolveSibling("it-cache").toAbsolutePath();
    assertThat(plain.run(folder, classPath, cache)).startsWith("answered");
  }

  /** {@return the names of the artifacts that are not optional, and of those they need} */
  private static Set<String> needed() throws Exception {
    Map<String, List<String>> needs = new HashMap<>();
    for (JsonNode entry : JsonMapper.shared().readTree(BOM.toFile()).path("dependencies")) {
      needs.put(
          nameOf(entry.path("ref")),
          entry.path("dependsOn").valueStream().map(PlainClassPathIT::nameOf).toList());
    }
    Set<String> found = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>(directlyNeeded());
    while (!open.isEmpty()) {
      String name = open.remove();
      if (found.add(name)) {
        open.addAll(needs.getOrDefault(name, List.of()));
      }
    }
    return found;
  }

  /** A reference is {@code pkg:maven/group/name@version?type=jar}. */
  private static String nameOf(JsonNode reference) {
    return reference.stringValue().replaceAll(".*/([^/@]+)@.*", "$1");
  }

  private static Set<String> directlyNeeded() throws Exception {
    Document pom =
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new File("pom.xml"));
    XPath xpath = XPathFactory.newInstance().newXPath();
    NodeList names =
        (NodeList)
            xpath.evaluate(
                "/project/dependencies/dependency[not(optional='true') and not(scope='test')]"
                    + "/artifactId/text()",
                pom,
                XPathConstants.NODESET);
    Set<String> found = new LinkedHashSet<>();
    for (int i = 0; i < names.getLength(); i++) {
      found.add(names.item(i).getNodeValue());
    }
    return found;
  }

  /** {@return the jars of these names, taken out of the program} */
  private List<String> jars(Set<String> names) throws IOException {
    try (JarFile program = new JarFile(PROGRAM.toFile())) {
      Map<String, String> entries =
          program.stream()
              .map(entry -> entry.getName())
              .filter(name -> name.matches("BOOT-INF/lib/.+\\.jar"))
              .collect(
                  Collectors.toMap(name -> name.replaceAll(".*/(.+?)-\\d.*", "$1"), name -> name));
      assertThat(entries.keySet()).containsAll(names);
      for (String name : names) {
        try (InputStream jar = program.getInputStream(program.getEntry(entries.get(name)))) {
          Files.copy(jar, folder.resolve(name + ".jar"));
        }
      }
    }
    return names.stream().map(name -> folder.resolve(name + ".jar").toString()).toList();
  }
}
