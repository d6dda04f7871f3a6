package dev.charley;

import dev.charley.dialogue.AnswerFinder;
import dev.charley.dialogue.Answering;
import dev.charley.dialogue.ContextResolver;
import dev.charley.dialogue.Decision;
import dev.charley.dialogue.DialogueManager;
import dev.charley.dialogue.DialogueState;
import dev.charley.dialogue.Hearing;
import dev.charley.dialogue.Questioning;
import dev.charley.dialogue.Situation;
import dev.charley.encoding.SentenceEncoder;
import dev.charley.nlu.IntentDefinition;
import dev.charley.nlu.Interpretation;
import dev.charley.nlu.Interpreter;
import dev.charley.nlu.Utterance;
import dev.charley.nlu.corenlp.CoreNlpAlarmReader;
import dev.charley.nlu.corenlp.CoreNlpAnswerReader;
import dev.charley.nlu.corenlp.CoreNlpInterpreter;
import dev.charley.reply.Reply;
import dev.charley.reply.ReplyWriter;
import dev.charley.retrieval.Breadth;
import dev.charley.retrieval.HybridRetriever;
import dev.charley.retrieval.Query;
import dev.charley.retrieval.SubjectTerms;
import dev.charley.retrieval.ThingCatalog;
import dev.charley.topic.TopicPack;
import dev.charley.triage.Triage;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The parts of an assistant, wired. Immutable and thread-safe. */
final class Engine {

  private final TopicPack pack;
  private final Interpreter interpreter;
  private final Triage triage;
  private final Hearing hearing;
  private final DialogueManager manager;
  private final ReplyWriter writer;

  Engine(TopicPack pack, SentenceEncoder encoder, String region) {
    this.pack = pack;
    interpreter =
        new CoreNlpInterpreter(
            pack.intents(),
            pack.intentModel(),
            pack.protocol().findings(),
            pack.protocol().alarmingAlone(),
            pack.protocol().alarming(),
            pack.signModel(),
            pack.factModel(),
            pack.thingModel(),
            pack.vocabulary(),
            encoder);
    SubjectTerms subjects =
        SubjectTerms.of(pack.passages(), pack.phrasebook().subject(), pack.general(), pack.index());
    AnswerFinder finder =
        new AnswerFinder(
            new HybridRetriever(pack.passages(), pack.meanings(), pack.index(), pack.relevance()),
            subjects,
            new ThingCatalog(
                pack.things(),
                pack.thingVectors(),
                pack.kinds(),
                pack.passages(),
                pack.index(),
                name -> encoder.encode(name).vector()),
            pack.passages(),
            pack.groups(),
            questions(pack, encoder),
            breadth(pack));
    triage = new Triage(pack.protocol());
    hearing =
        new Hearing(
            triage,
            new CoreNlpAnswerReader(pack.answerModel(), encoder),
            new CoreNlpAlarmReader(
                pack.alarmModel(), pack.signModel(), pack.protocol().alarmingAlone(), encoder),
            new ContextResolver(interpreter, subjects, pack.intents(), pack.protocol().findings()));
    manager =
        new DialogueManager(
            new Answering(finder, pack.intents(), pack.protocol()), new Questioning(triage));
    writer = new ReplyWriter(pack.phrasebook(), region, pack.documents(), pack.passages());
  }

  private static Map<String, Query> questions(TopicPack pack, SentenceEncoder encoder) {
    Map<String, Query> questions = new HashMap<>();
    for (IntentDefinition intent : pack.intents()) {
      if (!intent.question().isEmpty()) {
        questions.put(
            intent.name(),
            Query.of(intent.question(), encoder.encode(intent.question()).vector(), intent.name()));
      }
    }
    return questions;
  }

  private static Breadth breadth(TopicPack pack) {
    return (question, vector) ->
        pack.breadthModel().stream()
            .mapToDouble(model -> model.classify(question, vector).probabilityOf(TopicPack.BROAD))
            .findFirst();
  }

  TurnOutcome turn(DialogueState state, String message) {
    Utterance utterance = new Utterance(message);
    Interpretation interpretation = interpreter.interpret(hearing.answering(state, utterance));
    Situation situation = hearing.hear(state, utterance, interpretation);
    Decision decision = manager.decide(situation);
    Reply reply = writer.write(decision, situation.after());
    return new TurnOutcome(
        manager.after(situation, decision),
        reply,
        decision,
        interpretation,
        situation.question(),
        triage.fired(situation.state().findings()));
  }

  TopicPack pack() {
    return pack;
  }

  List<String> policies() {
    return manager.policies();
  }

  List<String> introduction() {
    Map<String, String> slots = Map.of("emergency", writer.contacts().emergency());
    return List.of(
        pack.phrasebook().line("introduction", slots),
        pack.phrasebook().line("emergency_note", slots),
        pack.phrasebook().line("privacy", slots));
  }

  List<String> suggestions() {
    return pack.intents().stream()
        .filter(intent -> !intent.question().isEmpty())
        .sorted(Comparator.comparingInt(IntentDefinition::urgency).reversed())
        .map(IntentDefinition::question)
        .limit(3)
        .toList();
  }
}
