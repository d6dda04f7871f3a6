package dev.charley.topic;

import dev.charley.retrieval.Passage;
import dev.charley.retrieval.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a page into passages. A sentence that leans on what stands before it is added to the open
 * drafts: the one sentence before, or every item of the list before.
 */
final class PassageBuilder {

  private final String document;
  private final Page page;
  private final Quotable text;
  private final Headings headings;
  private final List<Draft> drafts = new ArrayList<>();

  private final List<Span> emptyAnnouncements = new ArrayList<>();

  /** What the next sentence can lean on. */
  private final List<Draft> open = new ArrayList<>();

  /** The heading or question that the next sentence may lean on when no draft is open. */
  private @Nullable Span topic;

  private @Nullable LeadIn leadIn;
  private boolean inList;
  private boolean afterBreak;
  private boolean afterList;

  /** Where the words stand that announce a list, and how deep the headings are above it. */
  private record LeadIn(Span span, int level) {}

  /** A passage that can still grow. */
  private record Draft(List<String> heading, boolean item, List<Span> spans) {
    void add(List<Span> more) {
      spans.addAll(more);
    }
  }

  private PassageBuilder(String document, Page page) {
    this.document = document;
    this.page = page;
    text = new Quotable(page);
    headings = new Headings(page.title());
  }

  static List<Passage> passages(String document, Page page) {
    return built(document, page).finished();
  }

  /** {@return where a list is announced that does not follow, in order} */
  static List<Span> emptyAnnouncements(Page page) {
    return List.copyOf(built("", page).emptyAnnouncements);
  }

  private static PassageBuilder built(String document, Page page) {
    PassageBuilder builder = new PassageBuilder(document, page);
    for (int i = 0; i < page.blocks().size(); i++) {
      builder.take(i);
    }
    return builder;
  }

  private List<Passage> finished() {
    List<Passage> passages = new ArrayList<>();
    for (Draft draft : drafts) {
      List<String> quotes = draft.spans().stream().map(span -> span.of(page.text())).toList();
      String id = document + "#" + (passages.size() + 1);
      passages.add(
          new Passage(
              id, document, draft.heading(), draft.spans(), quotes, draft.item(), Set.of()));
    }
    return passages;
  }

  private void take(int i) {
    Block block = page.blocks().get(i);
    switch (block.kind()) {
      case HEADING -> takeHeading(block);
      case BREAK -> takeBreak(block);
      case ITEM -> takeItem(i, block);
      case PARAGRAPH -> takeParagraph(i, block);
    }
  }

  private void takeHeading(Block block) {
    endSection(block.level());
    Span span = new Span(block.start(), block.end());
    topic = headings.enter(block.level(), text.wordsOf(span)) ? span : null;
  }

  private void takeBreak(Block block) {
    // Where only a gap tells of a section's end, a sentence that points back still points there.
    List<Draft> before = inList ? List.of() : List.copyOf(open);
    endSection(block.level());
    headings.leave(block.level());
    topic = null;
    open.addAll(before);
    afterBreak = true;
  }

  private void endSection(int level) {
    open.clear();
    inList = false;
    if (leadIn != null && level <= leadIn.level()) {
      leadIn = null;
    }
  }

  private void takeItem(int i, Block block) {
    if (!inList) {
      open.clear();
      inList = true;
    }
    Span span = new Span(block.start(), block.end());
    String words = text.wordsOf(span);
    if (words.endsWith(":") && !deeperItemFollows(i)) {
      emptyAnnouncements.add(span);
    }
    if (words.endsWith(":") || words.endsWith("?") || isMenuEntry(words)) {
      return;
    }
    addItem(parentsOf(i), span);
  }

  private boolean deeperItemFollows(int i) {
    return i + 1 < page.blocks().size()
        && page.blocks().get(i + 1).is(Block.Kind.ITEM)
        && page.blocks().get(i + 1).level() > page.blocks().get(i).level();
  }

  private boolean isMenuEntry(String words) {
    return leadIn == null && headings.path().isEmpty() && Words.of(words).size() <= 3;
  }

  /** The items that a nested item stands under, outermost first. */
  private List<Span> parentsOf(int i) {
    List<Span> parents = new ArrayList<>();
    int level = page.blocks().get(i).level();
    for (int j = i - 1; j >= 0 && level > 1 && page.blocks().get(j).is(Block.Kind.ITEM); j--) {
      Block above = page.blocks().get(j);
      if (above.level() < level) {
        parents.add(0, new Span(above.start(), above.end()));
        level = above.level();
      }
    }
    return parents;
  }

  private void addItem(List<Span> parents, Span item) {
    List<Span> lead = leadIn == null ? List.of() : text.spans(leadIn.span());
    List<Span> spans = new ArrayList<>(lead);
    parents.forEach(parent -> spans.addAll(text.spans(parent)));
    spans.addAll(text.spans(item));
    // An item's first span is its lead-in: one that a marker cuts in two, or none where there are
    // more spans, makes it a passage like any other.
    boolean isItem = lead.size() == 1 || (lead.isEmpty() && spans.size() == 1);
    add(isItem, spans, false);
  }

  private void takeParagraph(int i, Block block) {
    List<Span> sentences = Sentences.split(text.words(), block.start(), block.end());
    if (sentences.isEmpty() || sentences.stream().anyMatch(this::isAdvert)) {
      open.clear();
      return;
    }
    if (isRunIn(i)) {
      takeRunIn(block);
      return;
    }
    afterList = inList;
    inList = false;
    leadIn = null;
    for (int s = 0; s < sentences.size(); s++) {
      takeSentence(i, sentences, s);
    }
  }

  private boolean isAdvert(Span sentence) {
    String words = text.wordsOf(sentence);
    return Chatter.isAdvert(words, Words.of(words));
  }

  /**
   * "Dehydration. If you drink too little ...": an item of a list without bullets. It has a like
   * beside it or is announced; otherwise it is only a short sentence.
   */
  private boolean isRunIn(int i) {
    boolean announced = leadIn != null && page.blocks().get(i - 1).is(Block.Kind.PARAGRAPH);
    return hasRunInHead(i) && (announced || hasRunInHead(i - 1) || hasRunInHead(i + 1));
  }

  private boolean hasRunInHead(int i) {
    if (i < 0 || i >= page.blocks().size() || !page.blocks().get(i).is(Block.Kind.PARAGRAPH)) {
      return false;
    }
    Block block = page.blocks().get(i);
    List<Span> sentences = Sentences.split(text.words(), block.start(), block.end());
    return sentences.size() > 1 && HeadingShape.isRunInHead(text.wordsOf(sentences.get(0)));
  }

  private void takeRunIn(Block block) {
    if (!inList) {
      open.clear();
      inList = true;
    }
    addItem(List.of(), new Span(block.start(), block.end()));
  }

  private void takeSentence(int i, List<Span> sentences, int s) {
    Span sentence = sentences.get(s);
    String words = text.wordsOf(sentence);
    boolean last = s == sentences.size() - 1;
    if (last && announces(i, words)) {
      takeLeadIn(sentences);
      return;
    }
    if (HeadingShape.hasOpenEnd(words) && s == 0 && Words.of(words).size() < 12) {
      if (HeadingShape.goesOn(words)) {
        emptyAnnouncements.add(sentence);
      }
      open.clear();
      return;
    }
    switch (SentenceRole.of(words, s == 0)) {
      case STANDS -> add(false, text.spans(sentence), true);
      case JOINS -> join(sentence);
      case LEANS -> lean(sentence);
      case ANNOUNCES -> takeCutOff(sentence, s == 0);
      case ASKS -> forget(sentence);
      case BREAKS_OFF, CHATTERS -> forget(null);
    }
  }

  private void forget(@Nullable Span nowTopic) {
    open.clear();
    topic = nowTopic;
  }

  private void join(Span sentence) {
    boolean apart = afterBreak || (afterList && !SentenceRole.takesBack(text.wordsOf(sentence)));
    if (open.isEmpty() || apart) {
      add(false, text.spans(sentence), true);
    } else {
      extendOpen(sentence);
    }
  }

  private void lean(Span sentence) {
    if (!open.isEmpty()) {
      extendOpen(sentence);
    } else if (topic != null) {
      List<Span> spans = new ArrayList<>(text.spans(topic));
      spans.addAll(text.spans(sentence));
      add(false, spans, true);
    }
  }

  private void extendOpen(Span sentence) {
    open.forEach(draft -> draft.add(text.spans(sentence)));
  }

  private void add(boolean item, List<Span> spans, boolean alone) {
    if (spans.isEmpty()) {
      return;
    }
    if (alone) {
      open.clear();
      afterList = false;
    }
    afterBreak = false;
    Draft draft = new Draft(headings.path(), item, new ArrayList<>(spans));
    drafts.add(draft);
    open.add(draft);
    topic = null;
  }

  /** Whether the last sentence of a paragraph announces items that do stand there. */
  private boolean announces(int i, String words) {
    if (i + 1 >= page.blocks().size()) {
      return false;
    }
    boolean itemNext = page.blocks().get(i + 1).is(Block.Kind.ITEM);
    return words.endsWith(":")
        ? itemsFollow(i)
        : itemNext && (HeadingShape.hasOpenEnd(words) || pointsDown(words));
  }

  private static boolean pointsDown(String sentence) {
    Words words = Words.of(sentence);
    return words.contains("following") || words.contains("below") || words.contains("any of these");
  }

  /** Items may stand under headings of their own, deeper than the announcement's. */
  private boolean itemsFollow(int i) {
    for (int j = i + 1; j < page.blocks().size(); j++) {
      Block next = page.blocks().get(j);
      boolean deeper = next.is(Block.Kind.HEADING) && next.level() > headings.level();
      if (!deeper) {
        return next.is(Block.Kind.ITEM) || (j == i + 1 && hasRunInHead(j));
      }
    }
    return false;
  }

  /** Takes a lead-in, with the sentences before it that it cannot be understood without. */
  private void takeLeadIn(List<Span> sentences) {
    int first = sentences.size() - 1;
    while (first > 0 && SentenceRole.leans(text.wordsOf(sentences.get(first)))) {
      first--;
    }
    Span last = sentences.get(sentences.size() - 1);
    leadIn = new LeadIn(new Span(sentences.get(first).start(), last.end()), headings.level());
    open.clear();
    topic = null;
  }

  /** An announcement without its list: what it says before it announces may still be quoted. */
  private void takeCutOff(Span sentence, boolean opensParagraph) {
    emptyAnnouncements.add(sentence);
    int end = CutOff.end(text.words(), sentence);
    if (end < 0) {
      forget(null);
      return;
    }
    Span claim = new Span(sentence.start(), end);
    switch (SentenceRole.of(text.wordsOf(claim) + ".", opensParagraph)) {
      case LEANS -> lean(claim);
      case JOINS -> join(claim);
      case STANDS -> add(false, text.spans(claim), true);
      default -> forget(null);
    }
  }
}
