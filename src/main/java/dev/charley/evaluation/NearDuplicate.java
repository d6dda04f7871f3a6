package dev.charley.evaluation;

import dev.charley.nlu.LabelledText;

/**
 * Two examples of different intents that say almost the same.
 *
 * @param first the one that stands first
 * @param second the other
 * @param cosine how alike their vectors are, at most 1
 */
public record NearDuplicate(LabelledText first, LabelledText second, double cosine) {}
