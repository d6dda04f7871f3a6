package dev.charley.reply;

import dev.charley.dialogue.Decision;
import dev.charley.dialogue.DialogueAct;
import dev.charley.dialogue.DialogueAct.Ask;
import dev.charley.dialogue.DialogueAct.Inform;
import dev.charley.dialogue.DialogueAct.Point;
import dev.charley.dialogue.DialogueAct.Refer;
import dev.charley.dialogue.DialogueAct.Respond;
import dev.charley.dialogue.DialogueAct.Say;
import dev.charley.dialogue.DialogueAct.Suggest;
import dev.charley.retrieval.Document;
import dev.charley.retrieval.Passage;
import dev.charley.retrieval.Span;
import dev.charley.triage.Disposition;
import dev.charley.triage.Rule;
import dev.charley.triage.TriageQuestion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Words a decision: fixed lines from the pack, and quotations to the letter. Thread-safe. */
public final class ReplyWriter {

  private static final Set<String> SAFETY = Set.of("caution", "keep_taking", "unconfirmed");

  private final Phrasebook phrasebook;
  private final Phrasebook.Contacts contacts;
  private final Map<String, Document> documents = new LinkedHashMap<>();
  private final Map<String, Passage> passages = new HashMap<>();

  /**
   * @param phrasebook the fixed lines
   * @param region whom to call
   * @param documents that are quoted
   * @param passages of the documents
   * @throws UnknownRegionException when the phrasebook has no such region
   */
  public ReplyWriter(
      Phrasebook phrasebook, String region, List<Document> documents, List<Passage> passages) {
    this.phrasebook = phrasebook;
    contacts = phrasebook.contacts(region);
    documents.forEach(document -> this.documents.put(document.id(), document));
    passages.forEach(passage -> this.passages.put(passage.id(), passage));
  }

  /**
   * {@return what is said}
   *
   * @param decision what was decided
   * @param disposition the level of care of the conversation after this turn, if a rule applies
   */
  public Reply write(Decision decision, Optional<Disposition> disposition) {
    Wording wording = new Wording(first(decision, Refer.class).isPresent());
    List<Segment> segments = new ArrayList<>();
    decision.acts().forEach(act -> segments.addAll(act.match(wording)));
    return new Reply(
        segments,
        first(decision, Ask.class).map(Ask::question),
        disposition.map(this::care),
        first(decision, Suggest.class).map(Suggest::messages).orElse(List.of()),
        documents.size());
  }

  private static <A extends DialogueAct> Optional<A> first(Decision decision, Class<A> type) {
    return decision.acts().stream().filter(type::isInstance).map(type::cast).findFirst();
  }

  private Care care(Disposition disposition) {
    List<Citation> citations = new ArrayList<>();
    for (Rule rule : disposition.because()) {
      if (rule.basis() != null) {
        Passage passage = passages.get(rule.basis().passage());
        if (passage != null) {
          passage.spans().forEach(span -> citations.add(citation(passage, span)));
        }
      }
    }
    return new Care(
        disposition.level(),
        disposition.because().stream().map(Rule::reason).distinct().toList(),
        citations);
  }

  private Citation citation(Passage passage, Span span) {
    return new Citation(
        passage.document(),
        source(passage.document()),
        passage.heading(),
        span.start(),
        span.end());
  }

  /** {@return how a document is shown: ours is never put into a publisher's mouth} */
  String source(String id) {
    Document document = documents.get(id);
    if (document == null) {
      return id;
    }
    return SourceTitle.of(document);
  }

  private Map<String, String> slots(Map<String, String> given) {
    Map<String, String> slots = new HashMap<>(given);
    slots.put("emergency", contacts.emergency());
    slots.put("crisis", contacts.crisis());
    Document document = documents.get(given.getOrDefault("document", ""));
    if (document != null) {
      slots.put("title", source(document.id()));
      slots.put("updated", document.updated());
    }
    return slots;
  }

  private Segment frame(String line, Map<String, String> given) {
    return Segment.frame(phrasebook.line(line, slots(given)));
  }

  private Segment safety(String line, Map<String, String> given) {
    return Segment.safety(phrasebook.line(line, slots(given)));
  }

  private List<Segment> quote(Point point) {
    Passage passage = point.passage();
    List<Segment> segments = new ArrayList<>();
    for (int i = 0; i < passage.spans().size(); i++) {
      boolean leadIn = passage.item() && i == 0 && passage.spans().size() > 1;
      segments.add(
          new Segment(
              leadIn ? Segment.Kind.LEAD_IN : Segment.Kind.PASSAGE,
              passage.quotes().get(i),
              List.of(citation(passage, passage.spans().get(i))),
              leadIn ? List.of() : point.supports()));
    }
    return segments;
  }

  /** A lead-in that several items in a row share is said once. */
  private List<Segment> quoteAll(List<Point> points) {
    List<Segment> segments = new ArrayList<>();
    String leadIn = "";
    for (Point point : points) {
      for (Segment segment : quote(point)) {
        boolean said = segment.kind() == Segment.Kind.LEAD_IN && segment.text().equals(leadIn);
        if (!said) {
          segments.add(segment);
        }
        if (segment.kind() == Segment.Kind.LEAD_IN) {
          leadIn = segment.text();
        }
      }
      if (!point.passage().item()) {
        leadIn = "";
      }
    }
    return segments;
  }

  /** The wording of each act. */
  private final class Wording implements DialogueAct.Cases<List<Segment>> {

    private final boolean refers;

    /**
     * @param refers whether the same decision sends to care
     */
    Wording(boolean refers) {
      this.refers = refers;
    }

    @Override
    public List<Segment> say(Say act) {
      boolean safety = SAFETY.contains(act.line()) || act.line().startsWith("alarm");
      return List.of(safety ? safety(act.line(), act.slots()) : frame(act.line(), act.slots()));
    }

    @Override
    public List<Segment> respond(Respond act) {
      List<String> replies = phrasebook.replies().getOrDefault(act.intent(), List.of());
      if (replies.isEmpty()) {
        return List.of(frame("clarify", Map.of()));
      }
      String reply = replies.get(Math.min(act.variant(), replies.size() - 1));
      return List.of(Segment.frame(reply));
    }

    @Override
    public List<Segment> inform(Inform act) {
      return quoteAll(act.points());
    }

    @Override
    public List<Segment> refer(Refer act) {
      Disposition disposition = act.disposition();
      Map<String, String> reasons = Map.of("reasons", reasons(disposition));
      return switch (disposition.level()) {
        case EMERGENCY -> emergency(disposition, act.again(), reasons);
        case IMMEDIATE_CARE -> immediate(disposition, act.again(), reasons);
        case SEE_DOCTOR, ASK_PHARMACIST, SELF_CARE -> {
          List<Segment> segments = new ArrayList<>();
          segments.add(frame(disposition.level().label(), reasons));
          segments.addAll(basis(disposition));
          yield segments;
        }
      };
    }

    private List<Segment> emergency(
        Disposition disposition, boolean again, Map<String, String> reasons) {
      boolean crisis = disposition.isCrisis();
      if (again) {
        return List.of(safety(crisis ? "alarm_again_crisis" : "alarm_again", reasons));
      }
      return List.of(
          safety(crisis ? "alarm_crisis" : "alarm", reasons), safety("alarm_basis", reasons));
    }

    private List<Segment> immediate(
        Disposition disposition, boolean again, Map<String, String> reasons) {
      if (again) {
        return List.of(safety("immediate_again", reasons));
      }
      List<Segment> segments = new ArrayList<>();
      segments.add(safety("immediate", reasons));
      List<Segment> basis = basis(disposition);
      segments.add(
          basis.isEmpty()
              ? safety("immediate_basis", reasons)
              : frame("immediate_document", reasons));
      segments.addAll(basis);
      return segments;
    }

    private List<Segment> basis(Disposition disposition) {
      Map<String, Point> points = new LinkedHashMap<>();
      List<Segment> widened = new ArrayList<>();
      for (Rule rule : disposition.because()) {
        Passage passage = rule.basis() == null ? null : passages.get(rule.basis().passage());
        if (passage != null) {
          points.put(passage.id(), new Point(passage, List.of()));
        }
        if (passage != null && rule.widened() != null) {
          widened.add(frame("widened", Map.of("reason", rule.widened())));
        }
      }
      List<Segment> segments = new ArrayList<>(quoteAll(List.copyOf(points.values())));
      segments.addAll(widened);
      return segments;
    }

    private String reasons(Disposition disposition) {
      return disposition.because().stream()
          .map(Rule::reason)
          .distinct()
          .collect(Collectors.joining(", "));
    }

    @Override
    public List<Segment> ask(Ask act) {
      TriageQuestion question = act.question();
      if (question.checks() != null && refers) {
        return List.of(frame("ask_guess", Map.of("question", question.text())));
      }
      if (question.checks() != null) {
        return List.of(
            safety("ask_" + question.checks().label(), Map.of("question", question.text())));
      }
      return List.of(
          frame(
              act.resumed() ? "ask_again" : "ask",
              Map.of("question", question.text(), "reason", question.reason())));
    }

    @Override
    public List<Segment> suggest(Suggest act) {
      return List.of();
    }
  }

  /** {@return the contacts that replies name} */
  public Phrasebook.Contacts contacts() {
    return contacts;
  }
}
