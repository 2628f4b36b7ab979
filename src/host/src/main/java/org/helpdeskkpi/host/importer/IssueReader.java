package org.helpdeskkpi.host.importer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.helpdeskkpi.core.timeline.TicketRecord;
import org.helpdeskkpi.host.importer.Finding.Kind;

/**
 * Reads Jira issues from a file with one JSON document a line, packed or not, holding one line at a
 * time. What can't be taken is told and the rest is read.
 */
public final class IssueReader {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private final Path file;
    private final Consumer<Finding> findings;
    private final TicketIds ids = new TicketIds();

    public IssueReader(Path file, Consumer<Finding> findings) {
        this.file = file;
        this.findings = findings;
    }

    /**
     * Hands over every issue that can be read, in the order of the file.
     *
     * @throws IOException when the file can't be read at all
     */
    public void read(Consumer<ImportedIssue> issues) throws IOException {
        try (LineReader lines = LineReader.open(file)) {
            Optional<LineReader.Line> line;
            while ((line = lines.read()).isPresent()) {
                readLine(line.get(), issues);
            }
            if (lines.damaged()) {
                left(
                        lines.number(),
                        Kind.FILE,
                        "the packed file is damaged or cut off after this line");
            }
        }
    }

    private void readLine(LineReader.Line line, Consumer<ImportedIssue> issues) {
        if (!line.whole()) {
            left(line.number(), Kind.NOT_JSON, "the line is longer than 64 million characters");
        } else if (!line.text().isBlank()) {
            document(line).ifPresent(document -> readDocument(document, line.number(), issues));
        }
    }

    private Optional<JsonNode> document(LineReader.Line line) {
        try {
            return Optional.of(JSON.readTree(line.text()));
        } catch (JsonProcessingException e) {
            left(line.number(), Kind.NOT_JSON, "this is not JSON: " + reason(e));
            return Optional.empty();
        }
    }

    private static String reason(JsonProcessingException e) {
        int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
        return Texts.shortened(e.getOriginalMessage()) + " (column " + column + ")";
    }

    /** Takes the issues of one document; also for documents that are files by themselves. */
    void readDocument(JsonNode document, int line, Consumer<ImportedIssue> issues) {
        List<JsonNode> found = Documents.issues(document);
        if (found.isEmpty()) {
            left(line, Kind.NOT_AN_ISSUE, "there is no issue here: nothing has an id and `fields`");
        }
        found.forEach(issue -> readIssue(issue, line, issues));
    }

    private void readIssue(JsonNode issue, int line, Consumer<ImportedIssue> issues) {
        try {
            if (isNew(issue, line)) {
                TicketRecord ticket = IssueParser.parse(issue, ids.give(IssueParser.id(issue)));
                Oddities.tell(issue, ticket, (kind, text) -> mended(line, kind, text));
                issues.accept(new ImportedIssue(line, ticket, issue));
            }
        } catch (UnreadableIssue e) {
            left(line, Kind.UNREADABLE_ISSUE, e.getMessage() + "; the issue is left out");
        }
    }

    private boolean isNew(JsonNode issue, int line) {
        String id = IssueParser.id(issue);
        if (id == null) {
            throw new UnreadableIssue("an issue without id and key");
        }
        OptionalInt before = ids.seen("id " + id, line);
        if (before.isEmpty()) {
            before = ids.seen("key " + IssueParser.key(issue), line);
        }
        before.ifPresent(
                first ->
                        left(
                                line,
                                Kind.SAME_ISSUE_TWICE,
                                "issue %s (%s) is already on line %d; this one is left out"
                                        .formatted(id, IssueParser.key(issue), first)));
        return before.isEmpty();
    }

    private void left(int line, Kind kind, String sentence) {
        findings.accept(Finding.left(file.toString(), line, kind, sentence));
    }

    private void mended(int line, Kind kind, String sentence) {
        findings.accept(Finding.mended(file.toString(), line, kind, sentence));
    }
}
