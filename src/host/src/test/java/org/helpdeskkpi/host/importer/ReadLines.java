package org.helpdeskkpi.host.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.helpdeskkpi.core.timeline.TicketRecord;

/** What the reader makes of some lines. */
record ReadLines(List<TicketRecord> tickets, List<Finding> findings) {
    static ReadLines of(Path directory, Object... lines) throws IOException {
        Path file = directory.resolve("issues.jsonl");
        Files.write(file, Arrays.stream(lines).map(Object::toString).toList());
        return of(file);
    }

    static ReadLines of(Path file) throws IOException {
        List<TicketRecord> tickets = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        new IssueReader(file, findings::add).read(issue -> tickets.add(issue.ticket()));
        return new ReadLines(tickets, findings);
    }

    TicketRecord only() {
        if (tickets.size() != 1) {
            throw new AssertionError(tickets.size() + " tickets, " + findings);
        }
        return tickets.get(0);
    }

    List<String> keys() {
        return tickets.stream().map(TicketRecord::key).toList();
    }

    List<Finding.Kind> kinds() {
        return findings.stream().map(Finding::kind).toList();
    }
}
