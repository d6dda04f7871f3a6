/**
 * What is said, without markup. Start at {@link dev.charley.reply.ReplyWriter}: a decision goes in,
 * a {@link dev.charley.reply.Reply} of segments comes out. Every segment is quoted from a document
 * to the letter or is a fixed line of the topic pack's {@link dev.charley.reply.Phrasebook}.
 *
 * <p>For embedders: {@link dev.charley.reply.Reply}, {@link dev.charley.reply.Segment}, {@link
 * dev.charley.reply.Citation}, {@link dev.charley.reply.Care}, {@link
 * dev.charley.reply.UnknownRegionException}.
 */
@NullMarked
package dev.charley.reply;

import org.jspecify.annotations.NullMarked;
