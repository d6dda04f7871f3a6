/**
 * Measures how well intents are understood. Start at {@link dev.charley.evaluation.Evaluation}: it
 * trains and tests on files, or cross-validates the examples of a topic, and gives records that
 * write themselves as JSON, as text or, by {@link dev.charley.evaluation.HtmlReport}, as a page.
 * How a classifier learns is not known here; nothing here prints.
 */
@NullMarked
package dev.charley.evaluation;

import org.jspecify.annotations.NullMarked;
