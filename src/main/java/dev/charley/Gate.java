package dev.charley;

import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Lets turns pass beside each other until it is shut. What they use may be freed only when none is
 * under way: the encoder's native memory would be read after it is gone, and end the JVM.
 * Thread-safe.
 */
final class Gate {

  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
  private volatile boolean shut;
  private boolean freed; // by who holds the lock alone

  /**
   * {@return what the turn came to}
   *
   * @throws IllegalStateException when the gate is shut
   */
  <T> T pass(Supplier<T> turn) {
    lock.readLock().lock();
    try {
      if (shut) {
        throw new IllegalStateException("this assistant is closed");
      }
      return turn.get();
    } finally {
      lock.readLock().unlock();
    }
  }

  /**
   * Lets none pass from now on, waits for the turns under way, then frees what they use. A second
   * time has no effect but to wait for the first.
   */
  void shut(Runnable free) {
    shut = true;
    lock.writeLock().lock();
    try {
      if (!freed) {
        freed = true;
        free.run();
      }
    } finally {
      lock.writeLock().unlock();
    }
  }

  boolean isShut() {
    return shut;
  }
}
