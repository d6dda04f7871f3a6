package dev.charley.dialogue;

import dev.charley.retrieval.Passage;
import dev.charley.triage.Disposition;
import dev.charley.triage.TriageQuestion;
import java.util.List;
import java.util.Map;

/** One thing the assistant does in its turn; how it is worded is decided later. */
public sealed interface DialogueAct {

  /**
   * Says a fixed line of the topic pack.
   *
   * @param line the line's name
   * @param slots what its slots are filled with
   */
  record Say(String line, Map<String, String> slots) implements DialogueAct {
    /** Copies the map. */
    public Say {
      slots = Map.copyOf(slots);
    }

    /** A line without slots. */
    public Say(String line) {
      this(line, Map.of());
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.say(this);
    }
  }

  /**
   * Answers a social intent or a limit with its reply.
   *
   * @param intent the intent
   * @param variant which of its replies, from 0; the last one when there are fewer
   */
  record Respond(String intent, int variant) implements DialogueAct {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.respond(this);
    }
  }

  /**
   * Quotes passages.
   *
   * @param points what is quoted, in order; at least one
   */
  record Inform(List<Point> points) implements DialogueAct {
    /** Copies the list. */
    public Inform {
      points = List.copyOf(points);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.inform(this);
    }
  }

  /**
   * A passage with the documents that say the same.
   *
   * @param passage the passage that is quoted
   * @param supports ids of the other documents that make the point
   */
  record Point(Passage passage, List<String> supports) {
    /** Copies the list. */
    public Point {
      supports = List.copyOf(supports);
    }
  }

  /**
   * Sends the person to care.
   *
   * @param disposition how soon, by whom and why
   * @param again whether it has been said before and is only repeated in a line
   */
  record Refer(Disposition disposition, boolean again) implements DialogueAct {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.refer(this);
    }
  }

  /**
   * Asks a triage question.
   *
   * @param question the question
   * @param resumed whether it was asked before and left open
   */
  record Ask(TriageQuestion question, boolean resumed) implements DialogueAct {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.ask(this);
    }
  }

  /**
   * Offers messages to send next.
   *
   * @param messages most useful first
   */
  record Suggest(List<String> messages) implements DialogueAct {
    /** Copies the list. */
    public Suggest {
      messages = List.copyOf(messages);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.suggest(this);
    }
  }

  /** {@return what the reader makes of this act} */
  <R> R match(Cases<R> cases);

  /**
   * One method an act: a new act does not compile until every reader handles it.
   *
   * @param <R> what the reader makes of an act
   */
  interface Cases<R> {
    /** {@return what is made of a fixed line} */
    R say(Say act);

    /** {@return what is made of a social reply} */
    R respond(Respond act);

    /** {@return what is made of quoted passages} */
    R inform(Inform act);

    /** {@return what is made of a referral} */
    R refer(Refer act);

    /** {@return what is made of a question} */
    R ask(Ask act);

    /** {@return what is made of suggestions} */
    R suggest(Suggest act);
  }
}
