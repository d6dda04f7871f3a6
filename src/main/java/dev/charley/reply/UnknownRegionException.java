package dev.charley.reply;

import java.util.List;

/**
 * A region was asked for that the topic has no numbers to call for. The message names those it has.
 */
public final class UnknownRegionException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String region;
  private final transient List<String> known;

  UnknownRegionException(String region, List<String> known) {
    super(
        "expected a region of the topic (%s), but was '%s'"
            .formatted(String.join(", ", known), region));
    this.region = region;
    this.known = List.copyOf(known);
  }

  /** {@return what was asked for} */
  public String region() {
    return region;
  }

  /** {@return the regions of the topic, in order of name} */
  public List<String> known() {
    return known;
  }
}
