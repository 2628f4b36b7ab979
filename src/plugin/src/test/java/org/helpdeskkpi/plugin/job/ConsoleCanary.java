package org.helpdeskkpi.plugin.job;

/** Breaks a rule on purpose: a job that writes to the console. */
public final class ConsoleCanary {
    void run() {
        System.out.println("done");
    }
}
