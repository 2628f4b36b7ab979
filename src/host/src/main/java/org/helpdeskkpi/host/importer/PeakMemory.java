package org.helpdeskkpi.host.importer;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;

/** The most memory that this process has taken so far. */
final class PeakMemory {
    private static final long MEGABYTE = 1 << 20;
    private static final Path STATUS = Path.of("/proc/self/status");

    private PeakMemory() {}

    /** In words: the heap's peak, and the whole process's where the system tells it. */
    static String inWords() {
        return "peak memory: heap " + heap() / MEGABYTE + " MB" + process();
    }

    private static long heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    private static String process() {
        try {
            return Files.readAllLines(STATUS).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1_024)
                    .findFirst()
                    .map(megabytes -> ", process " + megabytes + " MB")
                    .orElse("");
        } catch (IOException e) {
            return "";
        }
    }
}
