/**
 * Runs the sentence encoder bge-small-en-v1.5 (BAAI, 2023; quantised) with ONNX Runtime, in this
 * process. Start at {@link dev.charley.encoding.onnx.OnnxSentenceEncoder}. The only package that
 * knows ONNX Runtime.
 *
 * <p>For embedders: {@link dev.charley.encoding.onnx.EncoderException}, which building an assistant
 * and taking a turn may throw.
 */
@NullMarked
package dev.charley.encoding.onnx;

import org.jspecify.annotations.NullMarked;
