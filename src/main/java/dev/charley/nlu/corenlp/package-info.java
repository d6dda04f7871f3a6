/**
 * Understanding with Stanford CoreNLP (Manning et al., ACL 2014): its tokenizer, its TokensRegex
 * and its linear classifier. Start at {@link dev.charley.nlu.corenlp.CoreNlpInterpreter} for how a
 * message is read, at {@link dev.charley.nlu.corenlp.FusedClassifier} for how intents are learnt.
 * The only package that knows CoreNLP.
 *
 * <p>Nothing here is for embedders.
 */
@NullMarked
package dev.charley.nlu.corenlp;

import org.jspecify.annotations.NullMarked;
