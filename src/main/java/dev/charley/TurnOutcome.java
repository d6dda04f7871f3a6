package dev.charley;

import dev.charley.dialogue.Decision;
import dev.charley.dialogue.DialogueState;
import dev.charley.dialogue.ResolvedQuestion;
import dev.charley.nlu.Interpretation;
import dev.charley.reply.Reply;

/**
 * What one turn came to.
 *
 * @param state what the next turn must be given
 * @param reply what to say
 * @param decision what was decided, and why
 * @param interpretation what the message was taken to mean by itself
 * @param question what it was taken to ask, with the context of earlier turns
 */
public record TurnOutcome(
    DialogueState state,
    Reply reply,
    Decision decision,
    Interpretation interpretation,
    ResolvedQuestion question) {}
