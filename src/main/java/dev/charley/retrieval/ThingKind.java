package dev.charley.retrieval;

/**
 * A thing that the documents do not name, of a kind that they do.
 *
 * @param name what somebody may call it, lower case
 * @param kind the text of a {@link NamedThing}
 */
public record ThingKind(String name, String kind) {}
