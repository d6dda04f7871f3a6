/**
 * An {@link dev.charley.Assistant} as a bean. Start at {@link
 * dev.charley.spring.CharleyAutoConfiguration}. Nothing else of the library knows Spring, and
 * nothing here is used outside a Spring Boot program.
 */
@NullMarked
package dev.charley.spring;

import org.jspecify.annotations.NullMarked;
