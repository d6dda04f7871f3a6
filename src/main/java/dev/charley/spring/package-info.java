/**
 * An {@link dev.charley.Assistant} as a bean, its health, and observations of its turns. Start at
 * {@link dev.charley.spring.CharleyAutoConfiguration}; all of it is found by Spring Boot and none
 * to be called. Nothing else of the library knows Spring, and nothing here is used outside a Spring
 * Boot program.
 */
@NullMarked
package dev.charley.spring;

import org.jspecify.annotations.NullMarked;
