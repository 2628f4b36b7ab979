package org.helpdeskkpi.plugin.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.helpdeskkpi.core.app.Settings;
import org.helpdeskkpi.core.app.SettingsVersion;
import org.helpdeskkpi.core.app.port.SettingsStore;

/** Keeps every version of the settings in Active Objects. */
public final class AoSettingsStore implements SettingsStore {
    private final ActiveObjects ao;
    private final Transactions transactions;
    private final SettingsText text;
    private final SettingsVersion unsaved;

    /** Saved versions never change, so each needs to be read only once. */
    private final Map<Integer, SettingsVersion> known = new ConcurrentHashMap<>();

    public AoSettingsStore(ActiveObjects ao, SettingsText text, Settings defaults) {
        this.ao = ao;
        this.transactions = new Transactions(ao);
        this.text = text;
        this.unsaved = new SettingsVersion(0, defaults, "", Instant.EPOCH, "");
    }

    @Override
    public SettingsVersion current() {
        Query newest =
                Query.select(SettingsRow.ID + ", " + SettingsRow.NUMBER)
                        .order(SettingsRow.NUMBER + " DESC")
                        .limit(1);
        SettingsRow[] rows = ao.find(SettingsRow.class, newest);
        return rows.length == 0
                ? unsaved
                : known.computeIfAbsent(rows[0].getVersionNumber(), n -> version(rows[0]));
    }

    @Override
    public Optional<SettingsVersion> version(int number) {
        if (number == 0) {
            return Optional.of(unsaved);
        }
        SettingsVersion cached = known.get(number);
        if (cached != null) {
            return Optional.of(cached);
        }
        return row(number).map(row -> known.computeIfAbsent(number, n -> version(row)));
    }

    @Override
    public List<SettingsVersion> all() {
        Query query =
                Query.select(SettingsRow.ID + ", " + SettingsRow.NUMBER)
                        .order(SettingsRow.NUMBER + " DESC");
        return Stream.of(ao.find(SettingsRow.class, query))
                .map(row -> known.computeIfAbsent(row.getVersionNumber(), n -> version(row)))
                .toList();
    }

    private Optional<SettingsRow> row(int number) {
        Query query = Query.select().where(SettingsRow.NUMBER + " = ?", number);
        SettingsRow[] rows = ao.find(SettingsRow.class, query);
        return rows.length == 0 ? Optional.empty() : Optional.of(rows[0]);
    }

    private SettingsVersion version(SettingsRow row) {
        return new SettingsVersion(
                row.getVersionNumber(),
                text.read(row.getDocument()),
                row.getAuthor(),
                Instant.ofEpochMilli(row.getSavedAt()),
                Optional.ofNullable(row.getNote()).orElse(""));
    }

    @Override
    public boolean add(SettingsVersion next) {
        return transactions.run(
                () -> {
                    if (row(next.number()).isPresent()) {
                        return false;
                    }
                    ao.create(SettingsRow.class, columns(next));
                    return true;
                });
    }

    private Map<String, Object> columns(SettingsVersion next) {
        Map<String, Object> columns = new HashMap<>();
        columns.put(SettingsRow.NUMBER, next.number());
        columns.put(SettingsRow.DOCUMENT, text.write(next.settings()));
        columns.put(SettingsRow.AUTHOR, next.author());
        columns.put(SettingsRow.SAVED_AT, next.savedAt().toEpochMilli());
        columns.put(SettingsRow.NOTE, next.note());
        return columns;
    }
}
