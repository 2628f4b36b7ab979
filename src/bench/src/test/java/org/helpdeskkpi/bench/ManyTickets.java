package org.helpdeskkpi.bench;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.helpdeskkpi.core.kpi.Credit;
import org.helpdeskkpi.core.kpi.TicketKpis;
import org.helpdeskkpi.core.sla.SlaClock;
import org.helpdeskkpi.core.testing.HelpDesk;
import org.helpdeskkpi.core.testing.RandomTickets;
import org.helpdeskkpi.core.ticket.TicketId;

/** A million tickets over fourteen months: random ones, each copied to other months. */
final class ManyTickets {
    private static final int DIFFERENT = 20_000;
    private static final int COPIES = 50;
    private static final int MONTHS = 13;

    private ManyTickets() {}

    static void forEach(Consumer<List<TicketKpis>> portion) {
        RandomTickets random = new RandomTickets(new Random(42));
        List<TicketKpis> first =
                LongStream.rangeClosed(1, DIFFERENT)
                        .mapToObj(id -> HelpDesk.standard().kpis(random.next(id)))
                        .toList();
        for (int copy = 0; copy < COPIES; copy++) {
            int number = copy;
            portion.accept(first.stream().map(k -> again(k, number)).toList());
        }
    }

    private static TicketKpis again(TicketKpis k, int copy) {
        Duration later = Duration.ofDays(copy % MONTHS * 30L);
        return new TicketKpis(
                new TicketId(k.ticket().value() + (long) copy * DIFFERENT),
                k.key(),
                k.project(),
                k.created().plus(later),
                k.updated().plus(later),
                k.definitionVersion(),
                k.excluded(),
                k.unanswered(),
                k.unresolved(),
                k.credits().stream().map(c -> again(c, later)).toList(),
                k.clocks().stream().map(c -> again(c, later)).toList(),
                List.of(),
                List.of());
    }

    private static Credit again(Credit c, Duration later) {
        return new Credit(
                c.kind(),
                c.event(),
                c.at().plus(later),
                c.agent(),
                c.role(),
                c.standing(),
                c.span(),
                c.firstContact(),
                c.eventDeleted());
    }

    private static SlaClock again(SlaClock c, Duration later) {
        return new SlaClock(
                c.goal(),
                again(c.start(), later),
                c.stop().map(stop -> again(stop, later)),
                List.of(),
                c.taken(),
                new SlaClock.Bounds(
                        c.bounds().risk().map(at -> at.plus(later)),
                        c.bounds().due().map(at -> at.plus(later)),
                        c.bounds().breach().map(at -> at.plus(later))),
                c.agent(),
                c.standing());
    }

    private static SlaClock.Mark again(SlaClock.Mark mark, Duration later) {
        return new SlaClock.Mark(mark.event(), mark.at().plus(later));
    }
}
