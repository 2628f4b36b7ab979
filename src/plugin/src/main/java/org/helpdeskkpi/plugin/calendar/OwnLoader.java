package org.helpdeskkpi.plugin.calendar;

import java.util.function.Supplier;

/**
 * Runs work of a library that looks for its own parts through the thread's context class loader,
 * which under OSGi is anyone's.
 */
final class OwnLoader {
    private OwnLoader() {}

    static <T> T run(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(OwnLoader.class.getClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
