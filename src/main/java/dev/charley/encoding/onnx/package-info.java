/**
 * Runs the sentence encoder bge-small-en-v1.5 (BAAI, 2023; quantised) with ONNX Runtime, in this
 * process. Start at {@link dev.charley.encoding.onnx.OnnxSentenceEncoder}. The only package that
 * knows ONNX Runtime.
 */
@NullMarked
package dev.charley.encoding.onnx;

import org.jspecify.annotations.NullMarked;
