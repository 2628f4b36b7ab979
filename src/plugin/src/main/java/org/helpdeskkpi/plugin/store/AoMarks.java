package org.helpdeskkpi.plugin.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.java.ao.Query;
import org.helpdeskkpi.core.app.Editions;
import org.helpdeskkpi.core.app.Reconciliation;
import org.helpdeskkpi.core.app.port.FailedTickets;
import org.helpdeskkpi.core.app.port.Marks;

/**
 * Keeps marks in Active Objects, one row each. A row is never updated but replaced by one with
 * another id, so that whoever replaces it learns when someone else was faster.
 */
public final class AoMarks implements Marks {
    private static final String CAUGHT_UP = "caughtUpTo";
    private static final String EDITIONS = "editions";
    private static final String RECONCILED = "reconciled";

    private final ActiveObjects ao;
    private final Transactions transactions;
    private final FailedTickets failed;

    public AoMarks(ActiveObjects ao) {
        this.ao = ao;
        this.transactions = new Transactions(ao);
        this.failed = new AoFailedTickets(ao);
    }

    @Override
    public Optional<Instant> caughtUpTo() {
        return row(CAUGHT_UP)
                .map(MarkRow::getContent)
                .map(text -> Instant.ofEpochMilli(Long.parseLong(text)));
    }

    @Override
    public void caughtUpTo(Instant instant) {
        String text = Long.toString(instant.toEpochMilli());
        transactions.run(() -> replace(CAUGHT_UP, row(CAUGHT_UP), text));
    }

    @Override
    public Optional<Reconciliation> reconciled() {
        return row(RECONCILED).map(MarkRow::getContent).map(ReconciliationText::read);
    }

    @Override
    public void reconciled(Reconciliation found) {
        String text = ReconciliationText.write(found);
        transactions.run(() -> replace(RECONCILED, row(RECONCILED), text));
    }

    @Override
    public Editions editions() {
        return editions(row(EDITIONS));
    }

    private static Editions editions(Optional<MarkRow> row) {
        return row.map(MarkRow::getContent).map(EditionsText::read).orElse(Editions.NONE);
    }

    @Override
    public Editions change(UnaryOperator<Editions> change) {
        return transactions.run(
                () -> {
                    Optional<MarkRow> row = row(EDITIONS);
                    Editions before = editions(row);
                    Editions after = change.apply(before);
                    if (!after.equals(before)) {
                        replace(EDITIONS, row, EditionsText.write(after));
                    }
                    return after;
                });
    }

    @Override
    public FailedTickets failed() {
        return failed;
    }

    private Optional<MarkRow> row(String name) {
        MarkRow[] rows = ao.find(MarkRow.class, Query.select().where(MarkRow.NAME + " = ?", name));
        return rows.length == 0 ? Optional.empty() : Optional.of(rows[0]);
    }

    private Void replace(String name, Optional<MarkRow> row, String content) {
        if (row.isPresent()) {
            int deleted = ao.deleteWithSQL(MarkRow.class, MarkRow.ID + " = ?", row.get().getId());
            if (deleted == 0) {
                throw new Transactions.Overtaken();
            }
        }
        ao.create(MarkRow.class, Map.of(MarkRow.NAME, name, MarkRow.CONTENT, content));
        return null;
    }
}
