package org.helpdeskkpi.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.helpdeskkpi.core.kpi.Gap;
import org.helpdeskkpi.core.testing.HelpDesk;
import org.helpdeskkpi.core.testing.RandomTickets;
import org.helpdeskkpi.core.testing.Seed;
import org.helpdeskkpi.core.testing.Targets;
import org.helpdeskkpi.core.testing.When;
import org.helpdeskkpi.core.time.BusinessCalendar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each band and each hour leads to just the tickets that it counts, tried on random tickets. */
class SliceTest {
    private static final Instant NOW = When.at("Mon+6 12:00");
    private static final HelpDesk DESK = HelpDesk.standard().targets(Targets.ofEveryKind());
    private static final BusinessCalendar HOURS =
            BusinessCalendar.weekly("Never", ZoneId.of("UTC"), Map.of());

    private final Random random = Seed.random(this);
    private final Facts facts = new Facts();

    @BeforeEach
    void fill() {
        RandomTickets histories = new RandomTickets(random);
        facts.put(
                Stream.iterate(1, id -> id + 1)
                        .limit(600)
                        .map(id -> DESK.kpis(histories.next(id)))
                        .toList());
    }

    @Test
    void theListOfABandIsAsLongAsTheBand() {
        for (int i = 0; i < 100; i++) {
            ReportQuery query = new RandomQueries(random).next(40);
            for (Figure figure : List.of(Figure.FRT, Figure.ART)) {
                Distribution spread = new Aggregator(facts).distribution(query, figure, NOW);
                for (Distribution.Band band : spread.bands()) {
                    Listing list =
                            list(query, figure, lengths(Optional.of(band.over()), band.upTo()));
                    assertThat(list.total()).isEqualTo(band.count());
                    assertThat(list.lengths().n()).isEqualTo(band.count());
                }
            }
        }
    }

    @Test
    void theListOfAnHourIsAsLongAsItsCell() {
        for (int i = 0; i < 15; i++) {
            ReportQuery query = new RandomQueries(random).by(Grouping.NONE, 40);
            for (Load.Cell cell : new Aggregator(facts).load(query, HOURS).cells()) {
                Slice slice = hours(Optional.of(cell.weekday()), Optional.of(cell.hour()));
                assertThat(list(query, Figure.OPENED, slice).total()).isEqualTo(cell.opened());
                assertThat(list(query, Figure.ANSWERED, slice).total()).isEqualTo(cell.answered());
            }
        }
    }

    @Test
    void aSliceHasTheEntriesOfTheWholeListThatItIsAbout() {
        for (int i = 0; i < 100; i++) {
            ReportQuery query = new RandomQueries(random).next(40);
            ZoneId zone = query.period().zone();
            for (Figure figure : Figure.values()) {
                List<Listing.Entry> all = RandomQueries.all(facts, query, figure, NOW);
                if (figure.hasLengths()) {
                    Slice slice = aLength(all);
                    assertThat(list(query, figure, slice).total())
                            .isEqualTo(all.stream().filter(e -> isIn(slice, e)).count());
                }
                if (figure.hasHappened()) {
                    Slice slice = anHour();
                    assertThat(list(query, figure, slice).total())
                            .isEqualTo(all.stream().filter(e -> isIn(slice, e, zone)).count());
                }
            }
        }
    }

    /** Often the very length of one of them. */
    private Slice aLength(List<Listing.Entry> all) {
        return lengths(some(aBorder(all)), some(aBorder(all)));
    }

    private Duration aBorder(List<Listing.Entry> all) {
        List<Duration> lengths = all.stream().flatMap(e -> e.length().stream()).toList();
        return lengths.isEmpty() || random.nextInt(3) == 0
                ? Duration.ofMinutes(random.nextInt(10_000))
                : lengths.get(random.nextInt(lengths.size()));
    }

    private Slice anHour() {
        return hours(some(DayOfWeek.of(1 + random.nextInt(7))), some(random.nextInt(24)));
    }

    private <T> Optional<T> some(T value) {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(value);
    }

    private static boolean isIn(Slice slice, Listing.Entry entry) {
        if (!slice.isByLength()) {
            return true;
        }
        Optional<Duration> length = entry.length();
        return length.isPresent()
                && slice.over()
                        .filter(over -> !over.isZero() && length.get().compareTo(over) <= 0)
                        .isEmpty()
                && slice.upTo().filter(upTo -> length.get().compareTo(upTo) > 0).isEmpty();
    }

    private static boolean isIn(Slice slice, Listing.Entry entry, ZoneId zone) {
        ZonedDateTime wall = entry.at().atZone(zone);
        return slice.weekday().filter(day -> day != wall.getDayOfWeek()).isEmpty()
                && slice.hour().filter(hour -> hour != wall.getHour()).isEmpty();
    }

    @Test
    void whatHasNoLengthOrIsStillOpenCannotBeCutThatWay() {
        ReportQuery query = new RandomQueries(random).next(40);
        Slice length = lengths(Optional.empty(), Optional.of(Duration.ofHours(1)));
        Slice hour = hours(Optional.empty(), Optional.of(9));

        assertThatThrownBy(() -> list(query, Figure.OPENED, length))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> list(query, Figure.OPEN_BREACHES, hour))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> list(query, Figure.ART, Slice.of(Optional.of(Gap.NOT_RESOLVED))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> hours(Optional.empty(), Optional.of(24)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Slice lengths(Optional<Duration> over, Optional<Duration> upTo) {
        return new Slice(Optional.empty(), over, upTo, Optional.empty(), Optional.empty());
    }

    private static Slice hours(Optional<DayOfWeek> weekday, Optional<Integer> hour) {
        return new Slice(Optional.empty(), Optional.empty(), Optional.empty(), weekday, hour);
    }

    private Listing list(ReportQuery query, Figure figure, Slice slice) {
        ListQuery.Page page = ListQuery.Page.whole(ListQuery.Order.LONGEST);
        return new Aggregator(facts)
                .list(new ListQuery(query, figure, slice, Optional.empty(), page), NOW);
    }
}
