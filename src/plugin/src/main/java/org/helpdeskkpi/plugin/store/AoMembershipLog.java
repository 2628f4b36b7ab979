package org.helpdeskkpi.plugin.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.helpdeskkpi.core.app.port.MembershipLog;

/** Keeps sightings in Active Objects, one row each. */
public final class AoMembershipLog implements MembershipLog {
    private final ActiveObjects ao;
    private final Transactions transactions;

    public AoMembershipLog(ActiveObjects ao) {
        this.ao = ao;
        this.transactions = new Transactions(ao);
    }

    @Override
    public List<Sighting> of(String userKey) {
        return Stream.of(rows(MembershipRow.USER_KEY + " = ?", userKey))
                .map(AoMembershipLog::sighting)
                .toList();
    }

    @Override
    public List<Sighting> members() {
        return Stream.of(rows(MembershipRow.IS_MEMBER + " = ?", true))
                .map(MembershipRow::getUserKey)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .flatMap(user -> last(of(user)))
                .filter(Sighting::member)
                .toList();
    }

    private static Stream<Sighting> last(List<Sighting> ofOne) {
        return ofOne.stream()
                .collect(Collectors.toMap(Sighting::group, sighting -> sighting, (a, b) -> b))
                .values()
                .stream();
    }

    @Override
    public void save(Sighting sighting) {
        transactions.run(
                () -> {
                    MembershipRow[] rows =
                            rows(
                                    MembershipRow.USER_KEY
                                            + " = ? AND "
                                            + MembershipRow.GROUP_NAME
                                            + " = ? AND "
                                            + MembershipRow.SEEN_FROM
                                            + " = ?",
                                    sighting.user(),
                                    sighting.group(),
                                    sighting.from().toEpochMilli());
                    if (rows.length == 0) {
                        ao.create(MembershipRow.class, columns(sighting));
                    } else {
                        rows[0].setIsMember(sighting.member());
                        rows[0].setSeenUntil(sighting.until().toEpochMilli());
                        rows[0].save();
                    }
                    return null;
                });
    }

    private MembershipRow[] rows(String where, Object... values) {
        return ao.find(
                MembershipRow.class,
                Query.select()
                        .where(where, values)
                        .order(MembershipRow.SEEN_FROM + ", " + MembershipRow.ID));
    }

    private static Map<String, Object> columns(Sighting sighting) {
        return Map.of(
                MembershipRow.USER_KEY, sighting.user(),
                MembershipRow.GROUP_NAME, sighting.group(),
                MembershipRow.IS_MEMBER, sighting.member(),
                MembershipRow.SEEN_FROM, sighting.from().toEpochMilli(),
                MembershipRow.SEEN_UNTIL, sighting.until().toEpochMilli());
    }

    private static Sighting sighting(MembershipRow row) {
        return new Sighting(
                row.getUserKey(),
                row.getGroupName(),
                row.getIsMember(),
                Instant.ofEpochMilli(row.getSeenFrom()),
                Instant.ofEpochMilli(row.getSeenUntil()));
    }
}
