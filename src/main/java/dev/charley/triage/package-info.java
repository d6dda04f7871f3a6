/**
 * The rules that lead from findings to a level of care. Start at {@link dev.charley.triage.Triage}:
 * {@link dev.charley.triage.Findings} go in, a {@link dev.charley.triage.Disposition} comes out.
 * The rules themselves are data of the topic pack; nothing is known here of documents or of
 * wording.
 *
 * <p>For embedders: {@link dev.charley.triage.CareLevel}, {@link
 * dev.charley.triage.TriageQuestion}, {@link dev.charley.triage.Findings}, {@link
 * dev.charley.triage.Disposition}, {@link dev.charley.triage.Rule}, {@link
 * dev.charley.triage.FiredRule}.
 */
@NullMarked
package dev.charley.triage;

import org.jspecify.annotations.NullMarked;
