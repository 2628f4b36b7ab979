package org.helpdeskkpi.core.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.helpdeskkpi.core.timeline.CommentRecord;
import org.helpdeskkpi.core.timeline.FieldChange;
import org.helpdeskkpi.core.timeline.TicketRecord;

/** Tickets whose life is any sequence of what can happen to one. */
public final class RandomTickets {
    private static final List<String> USERS =
            List.of("anna", "ben", "chris", "carla", "carlo", "robot");
    private static final List<String> QUEUES = List.of("first", "billing", "second", "");
    private static final List<String> PRIORITIES = List.of("Low", "Medium", "High", "");

    private static final List<String> CHANNELS = List.of("email", "chat", "");

    private static final List<String> STATUSES = List.of("Open", Targets.WAITING, "On hold");

    private final Random random;
    private final Instant start;

    public RandomTickets(Random random) {
        this(random, When.at("Mon 00:00"));
    }

    /**
     * @param start of the sixty days in which the tickets come
     */
    public RandomTickets(Random random, Instant start) {
        this.random = random;
        this.start = start;
    }

    public TicketBuilder next(long id) {
        return next(id, -1);
    }

    /**
     * A ticket with so many events after its creation, of one or more changes each.
     *
     * @param events negative for any small number
     */
    public TicketBuilder next(long id, int events) {
        TicketBuilder ticket = created(id);
        Instant at = start.plusSeconds(random.nextInt(86_400 * 60));
        ticket.created(at.toString());
        boolean resolved = false;
        for (int i = events < 0 ? random.nextInt(15) : events; i > 0; i--) {
            at = at.plusMillis(pause());
            resolved = happen(ticket, at.toString(), resolved);
        }
        return ticket;
    }

    /** The same record, told in any order. */
    public TicketRecord shuffled(TicketRecord r) {
        List<FieldChange> changes = new ArrayList<>(r.changes());
        List<CommentRecord> comments = new ArrayList<>(r.comments());
        Collections.shuffle(changes, random);
        Collections.shuffle(comments, random);
        return new TicketRecord(
                r.id(),
                r.key(),
                r.project(),
                r.reporter(),
                r.creator(),
                r.created(),
                r.updated(),
                r.resolutionDate(),
                r.fields(),
                changes,
                comments);
    }

    private TicketBuilder created(long id) {
        return TicketBuilder.ticket()
                .id(id)
                .reporter(user())
                .creator(user())
                .in(one(QUEUES))
                .with("priority", one(PRIORITIES))
                .with("channel", one(CHANNELS))
                .assignedTo(random.nextBoolean() ? user() : "");
    }

    /** Often nothing, sometimes seconds, sometimes days. */
    private long pause() {
        return switch (random.nextInt(4)) {
            case 0 -> 0;
            case 1 -> random.nextInt(60_000);
            default -> (long) (random.nextDouble() * Duration.ofDays(5).toMillis());
        };
    }

    private boolean happen(TicketBuilder ticket, String at, boolean resolved) {
        switch (random.nextInt(12)) {
            case 0, 1 -> ticket.reply(user(), at);
            case 2 -> ticket.note(user(), at);
            case 3 -> ticket.assign(user(), random.nextInt(4) == 0 ? "" : user(), at);
            case 4 -> ticket.move(user(), one(QUEUES), at);
            case 5 -> ticket.change(user(), at, "priority", one(PRIORITIES));
            case 7 -> ticket.change(user(), at, "channel", one(CHANNELS));
            case 6 -> ticket.change(user(), at, "queue", one(QUEUES), "assignee", user());
            case 8 -> ticket.status(user(), one(STATUSES), at);
            case 9 -> mark(ticket, at);
            default -> {
                if (resolved) {
                    ticket.reopen(user(), at);
                } else {
                    ticket.resolve(user(), at);
                }
                return !resolved;
            }
        }
        return resolved;
    }

    private void mark(TicketBuilder ticket, String at) {
        switch (random.nextInt(8)) {
            case 0 -> ticket.change(user(), at, "labels", "spam");
            case 1 -> ticket.change(user(), at, "labels", "");
            case 2 -> ticket.link(user(), "This issue duplicates HELP-1", at);
            default -> {}
        }
    }

    private String user() {
        return one(USERS);
    }

    private String one(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
