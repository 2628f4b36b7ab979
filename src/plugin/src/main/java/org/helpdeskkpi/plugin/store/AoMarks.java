package org.helpdeskkpi.plugin.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.helpdeskkpi.core.app.port.Marks;

/** Keeps marks in Active Objects, one row each. */
public final class AoMarks implements Marks {
    private static final String CAUGHT_UP = "caughtUpTo";
    private static final String BACKFILL = "backfill";

    private final ActiveObjects ao;
    private final Transactions transactions;

    public AoMarks(ActiveObjects ao) {
        this.ao = ao;
        this.transactions = new Transactions(ao);
    }

    @Override
    public Optional<Instant> caughtUpTo() {
        return read(CAUGHT_UP).map(text -> Instant.ofEpochMilli(Long.parseLong(text)));
    }

    @Override
    public void caughtUpTo(Instant instant) {
        write(CAUGHT_UP, Long.toString(instant.toEpochMilli()));
    }

    @Override
    public Optional<BackfillMark> backfill() {
        return read(BACKFILL).map(BackfillText::read);
    }

    @Override
    public void backfill(BackfillMark mark) {
        write(BACKFILL, BackfillText.write(mark));
    }

    private Optional<String> read(String name) {
        return row(name).map(MarkRow::getContent);
    }

    private Optional<MarkRow> row(String name) {
        MarkRow[] rows = ao.find(MarkRow.class, Query.select().where(MarkRow.NAME + " = ?", name));
        return rows.length == 0 ? Optional.empty() : Optional.of(rows[0]);
    }

    private void write(String name, String content) {
        transactions.run(
                () -> {
                    Optional<MarkRow> row = row(name);
                    if (row.isPresent()) {
                        row.get().setContent(content);
                        row.get().save();
                    } else {
                        ao.create(
                                MarkRow.class,
                                Map.of(MarkRow.NAME, name, MarkRow.CONTENT, content));
                    }
                    return null;
                });
    }
}
