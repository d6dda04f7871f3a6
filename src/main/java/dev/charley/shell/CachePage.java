package dev.charley.shell;

import dev.charley.topic.KeptPacks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows what is kept on disk, a folder a line. */
final class CachePage {

  private final Path cache;
  private final Paper paper;
  private final List<String> lines = new ArrayList<>();

  private CachePage(Path cache, Paper paper) {
    this.cache = cache;
    this.paper = paper;
  }

  static List<String> of(Path cache, Paper paper) throws IOException {
    CachePage page = new CachePage(cache, paper);
    page.write();
    return page.lines;
  }

  private void write() throws IOException {
    lines.addAll(paper.fit(cache.toString()));
    List<StartFolder> starts = StartFolder.in(cache);
    for (Path entry : entries()) {
      if (starts.stream().noneMatch(start -> start.folder().startsWith(entry))) {
        line(entry, use(entry));
      }
    }
    for (StartFolder start : starts) {
      line(start.folder(), use(start));
    }
    line(sizeOf(cache), "in all");
    old(starts.stream().filter(StartFolder::isOld).toList());
  }

  private List<Path> entries() throws IOException {
    if (!Files.isDirectory(cache)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(cache)) {
      return entries.sorted().toList();
    }
  }

  private String use(Path entry) throws IOException {
    String name = entry.getFileName().toString();
    KeptPacks packs = KeptPacks.in(cache);
    if (entry.equals(packs.folder())) {
      return Counted.of(packs.lastUsedFirst().size(), "compiled topic");
    }
    if (name.startsWith("onnxruntime")) {
      return "the encoder, made ready";
    }
    return name.equals("jline") ? "what reads the keys of a terminal" : "";
  }

  private static String use(StartFolder start) {
    if (start.isOld()) {
      return "old: the program it starts is gone";
    }
    return "starts "
        + start.programs().stream().map(Path::toString).collect(Collectors.joining(", "));
  }

  private void old(List<StartFolder> old) throws IOException {
    long size = 0;
    for (StartFolder start : old) {
      size += sizeOf(start.folder());
    }
    for (Path pack : KeptPacks.in(cache).old()) {
      size += Files.size(pack);
    }
    if (size > 0) {
      lines.addAll(
          paper.fit(
              "'cache prune' removes what is old (%s), 'cache clear' all."
                  .formatted(megabytes(size))));
    }
  }

  private void line(Path entry, String use) throws IOException {
    String name = cache.relativize(entry).toString();
    line(sizeOf(entry), use.isEmpty() ? name : name + ": " + use);
  }

  private void line(long size, String what) {
    lines.addAll(paper.fit("%11s  %s".formatted(megabytes(size), what)));
  }

  /** {@return how many bytes the files of a folder have} */
  static long sizeOf(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return 0;
    }
    long size = 0;
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        size += Files.size(file);
      }
    }
    return size;
  }

  static String megabytes(long bytes) {
    return String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
  }
}
