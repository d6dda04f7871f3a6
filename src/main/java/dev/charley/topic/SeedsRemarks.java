package dev.charley.topic;

import dev.charley.triage.Protocol;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What whoever gave a folder of documents should know of it when they are used, a line each. */
public final class SeedsRemarks {

  private static final int NAMED = 5;

  private SeedsRemarks() {}

  /** {@return what there is to say of a folder of documents} */
  public static List<String> of(Path seeds) {
    List<String> names = PassedOverLint.notRead(seeds);
    if (names.isEmpty()) {
      return List.of();
    }
    String first = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
    String rest = names.size() > NAMED ? " and " + (names.size() - NAMED) + " more" : "";
    return List.of(
        "not read in %s: %s%s; documents are the .md, .txt and .html files in the folder itself"
            .formatted(seeds, first, rest));
  }

  /**
   * {@return what there is to say of a folder of documents, and of the rules that they do not
   * support}
   *
   * @param pack the library's, with these documents
   */
  public static List<String> of(Path seeds, TopicPack pack) {
    List<String> remarks = new ArrayList<>(of(seeds));
    Protocol before = TopicStore.builtInProtocol();
    int leftOut = DocumentSwap.leftOut(before, pack.protocol()).size();
    int general = DocumentSwap.unsupported(before, pack.protocol()).size();
    if (leftOut + general > 0) {
      remarks.add(
          "no passage of these documents supports %s of triage: %s; 'charley lint --seeds %s' says which"
              .formatted(
                  leftOut + general == 1 ? "1 rule" : leftOut + general + " rules",
                  fate(leftOut, general),
                  seeds));
    }
    return remarks;
  }

  private static String fate(int leftOut, int general) {
    List<String> fate = new ArrayList<>();
    if (leftOut > 0) {
      fate.add(leftOut + (leftOut == 1 ? " is" : " are") + " left out");
    }
    if (general > 0) {
      String urgent = general == 1 ? "1 urgent one is" : general + " urgent ones are";
      fate.add(urgent + " kept as general safety");
    }
    return String.join(", ", fate);
  }
}
