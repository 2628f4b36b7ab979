package org.helpdeskkpi.host.importer;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Prints findings as they come and counts them. Of what was mended, only the first few of a kind
 * are told one by one; what was left out is told always.
 */
public final class Findings implements Consumer<Finding> {
    private static final int TOLD_OF_A_KIND = 5;

    private final PrintStream err;
    private final Map<Finding.Kind, Integer> mended = new EnumMap<>(Finding.Kind.class);
    private int leftOut;

    public Findings(PrintStream err) {
        this.err = err;
    }

    /** Tells only of this ticket; the others' lines are not what was asked for. */
    public Consumer<Finding> only(String key) {
        return finding -> {
            if (finding.sentence().startsWith(key + ":") || finding.kind() == Finding.Kind.FILE) {
                accept(finding);
            }
        };
    }

    @Override
    public void accept(Finding finding) {
        int before = finding.leftOut() ? leftOut++ : mended.merge(finding.kind(), 1, Integer::sum);
        if (finding.leftOut() || before <= TOLD_OF_A_KIND) {
            err.println(finding);
        }
    }

    /** Tells how many findings were not told one by one. */
    public void close(String file) {
        mended.forEach(
                (kind, count) -> {
                    if (count > TOLD_OF_A_KIND) {
                        err.printf(
                                "%s: and %,d more lines: %s%n",
                                file, count - TOLD_OF_A_KIND, kind.words());
                    }
                });
        if (leftOut > 0) {
            err.printf("%s: %,d left out%n", file, leftOut);
        }
    }

    public int leftOut() {
        return leftOut;
    }
}
