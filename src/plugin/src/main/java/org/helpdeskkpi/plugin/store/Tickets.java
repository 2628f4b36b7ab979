package org.helpdeskkpi.plugin.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.helpdeskkpi.core.kpi.Credit;
import org.helpdeskkpi.core.kpi.Gap;
import org.helpdeskkpi.core.kpi.TicketKpis;

/** Tickets' values to columns and back. */
final class Tickets {
    private Tickets() {}

    static Map<String, Object> columns(int edition, TicketKpis kpis, Instant savedAt) {
        Map<String, Object> columns = new HashMap<>();
        columns.put(TicketRow.KEY, ValueKey.of(edition, kpis.ticket()));
        columns.put(TicketRow.EDITION, edition);
        columns.put(TicketRow.ISSUE_KEY, kpis.key());
        columns.put(TicketRow.PROJECT_KEY, kpis.project());
        columns.put(TicketRow.CREATED_AT, kpis.created().toEpochMilli());
        columns.put(TicketRow.UPDATED_AT, kpis.updated().toEpochMilli());
        columns.put(TicketRow.SAVED_AT, savedAt.toEpochMilli());
        columns.put(TicketRow.DEFINITION, kpis.definitionVersion());
        columns.put(TicketRow.EXCLUDED, kpis.excluded().map(Gap::name).orElse(null));
        columns.put(TicketRow.UNANSWERED, kpis.unanswered().map(Gap::name).orElse(null));
        columns.put(TicketRow.UNRESOLVED, kpis.unresolved().map(Gap::name).orElse(null));
        columns.put(TicketRow.GONE, false);
        columns.put(TicketRow.EVIDENCE, EvidenceDocument.write(kpis));
        columns.put(TicketRow.CLOCKS, ClocksDocument.write(kpis.clocks()));
        return columns;
    }

    static Map<String, Object> tombstone(long key, Long updatedAt, Instant savedAt) {
        Map<String, Object> columns = new HashMap<>();
        columns.put(TicketRow.KEY, key);
        columns.put(TicketRow.EDITION, ValueKey.edition(key));
        columns.put(TicketRow.UPDATED_AT, updatedAt);
        columns.put(TicketRow.SAVED_AT, savedAt.toEpochMilli());
        columns.put(TicketRow.GONE, true);
        return columns;
    }

    static TicketKpis kpis(TicketRow row, List<Credit> credits) {
        EvidenceDocument document = EvidenceDocument.read(row.getEvidence());
        return new TicketKpis(
                ValueKey.ticket(row.getValueKey()),
                row.getIssueKey(),
                row.getProjectKey(),
                Instant.ofEpochMilli(row.getCreatedAt()),
                Instant.ofEpochMilli(row.getUpdatedAt()),
                row.getDefinition(),
                Optional.ofNullable(row.getExcluded()).map(Gap::valueOf),
                Optional.ofNullable(row.getUnanswered()).map(Gap::valueOf),
                Optional.ofNullable(row.getUnresolved()).map(Gap::valueOf),
                credits,
                ClocksDocument.read(row.getClocks()),
                document.evidence(),
                document.remarks());
    }
}
