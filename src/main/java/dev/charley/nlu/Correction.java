package dev.charley.nlu;

/**
 * A word that was read as another.
 *
 * @param typed the word as typed
 * @param readAs the word of the topic's vocabulary that it was taken for
 */
public record Correction(String typed, String readAs) {}
