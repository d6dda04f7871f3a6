/**
 * The program. Start at {@link dev.charley.shell.CharleyApplication}: it reads the arguments, and a
 * {@link dev.charley.shell.ProgramCommand} of Spring Shell does the rest. The only package that
 * knows Spring Shell and JLine; nothing is decided here about what to answer.
 *
 * <p>Nothing here is for embedders.
 */
@NullMarked
package dev.charley.shell;

import org.jspecify.annotations.NullMarked;
