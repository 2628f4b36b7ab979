package org.helpdeskkpi.plugin.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.helpdeskkpi.core.app.port.ViewLog;

/** Keeps looks in Active Objects, those of a day that are alike in one row. */
public final class AoViewLog implements ViewLog {
    private final ActiveObjects ao;
    private final Transactions transactions;

    public AoViewLog(ActiveObjects ao) {
        this.ao = ao;
        this.transactions = new Transactions(ao);
    }

    @Override
    public void note(Look look) {
        transactions.run(() -> add(Entry.of(look)));
    }

    private Void add(Entry entry) {
        ViewRow[] rows = rows(ViewRow.LOOK_KEY + " = ?", key(entry));
        if (rows.length == 0) {
            ao.create(ViewRow.class, columns(entry));
            return null;
        }
        Entry both = entry(rows[0]).and(entry);
        rows[0].setViewCount(both.count());
        rows[0].setLastAt(both.last().toEpochMilli());
        rows[0].setProjectKeys(projects(both));
        rows[0].save();
        return null;
    }

    @Override
    public List<Entry> latest(int offset, int limit) {
        Query query =
                Query.select()
                        .order(ViewRow.LAST_AT + " DESC, " + ViewRow.ID + " DESC")
                        .offset(offset)
                        .limit(limit);
        return Stream.of(ao.find(ViewRow.class, query)).map(AoViewLog::entry).toList();
    }

    @Override
    public int count() {
        return ao.count(ViewRow.class);
    }

    @Override
    public void forgetBefore(LocalDate day) {
        ao.deleteWithSQL(ViewRow.class, ViewRow.DAY + " < ?", day.toEpochDay());
    }

    @Override
    public void rekey(String oldKey, String newKey) {
        transactions.run(
                () -> {
                    String where = ViewRow.VIEWER + " = ? OR " + ViewRow.ABOUT + " = ?";
                    for (ViewRow row : rows(where, oldKey, oldKey)) {
                        Entry entry = entry(row);
                        ao.delete(row);
                        add(entry.rekeyed(oldKey, newKey));
                    }
                    return null;
                });
    }

    private ViewRow[] rows(String where, Object... values) {
        return ao.find(ViewRow.class, Query.select().where(where, values).order(ViewRow.ID));
    }

    /** Short, however long the users' keys are. */
    private static String key(Entry entry) {
        Look look = entry.first();
        String whole =
                String.join("\n", look.viewer(), look.kind(), look.about(), "" + entry.day());
        return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static String projects(Entry entry) {
        return String.join(" ", new TreeSet<>(entry.first().projects()));
    }

    private static Map<String, Object> columns(Entry entry) {
        return Map.of(
                ViewRow.LOOK_KEY, key(entry),
                ViewRow.VIEWER, entry.first().viewer(),
                ViewRow.KIND, entry.first().kind(),
                ViewRow.ABOUT, entry.first().about(),
                ViewRow.DAY, entry.day().toEpochDay(),
                ViewRow.FIRST_AT, entry.first().at().toEpochMilli(),
                ViewRow.LAST_AT, entry.last().toEpochMilli(),
                ViewRow.COUNT, entry.count(),
                ViewRow.PROJECTS, projects(entry));
    }

    private static Entry entry(ViewRow row) {
        String projects = row.getProjectKeys() == null ? "" : row.getProjectKeys();
        Look look =
                new Look(
                        row.getViewerKey(),
                        row.getViewKind(),
                        row.getAboutKey(),
                        projects.isEmpty() ? Set.of() : Set.of(projects.split(" ")),
                        Instant.ofEpochMilli(row.getFirstAt()));
        return new Entry(
                look,
                LocalDate.ofEpochDay(row.getViewDay()),
                row.getViewCount(),
                Instant.ofEpochMilli(row.getLastAt()));
    }
}
