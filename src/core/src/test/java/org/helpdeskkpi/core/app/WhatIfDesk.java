package org.helpdeskkpi.core.app;

import static org.helpdeskkpi.core.testing.TicketBuilder.ticket;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.helpdeskkpi.core.app.WhatIf.Progress;
import org.helpdeskkpi.core.app.memory.MemoryKpiStore;
import org.helpdeskkpi.core.app.memory.MemorySettingsStore;
import org.helpdeskkpi.core.app.memory.MemoryTickets;
import org.helpdeskkpi.core.app.port.TicketHistory;
import org.helpdeskkpi.core.report.Figure;
import org.helpdeskkpi.core.report.Grouping;
import org.helpdeskkpi.core.report.Move;
import org.helpdeskkpi.core.report.Period;
import org.helpdeskkpi.core.report.PeriodBasis;
import org.helpdeskkpi.core.report.ReportQuery;
import org.helpdeskkpi.core.report.Scope;
import org.helpdeskkpi.core.testing.HelpDesk;
import org.helpdeskkpi.core.testing.When;
import org.helpdeskkpi.core.ticket.TicketId;
import org.helpdeskkpi.core.time.TimeBasis;
import org.helpdeskkpi.core.timeline.TicketRecord;

/** Two tickets that ben answered first, and what they would be if he were a robot. */
final class WhatIfDesk {
    static final Settings AS_IS = HelpDesk.standard().settings();
    private static final Settings BEN_IS_A_ROBOT =
            AS_IS.withCrew(
                    new Crew(
                            false,
                            Set.of(),
                            Set.of(),
                            AS_IS.crew().agents(),
                            Set.of(),
                            Set.of(),
                            Set.of("ben")));

    final MemoryTickets tickets = new MemoryTickets();
    final MemoryKpiStore store = new MemoryKpiStore();
    Instant now = When.at("Mon+2 09:00");
    WhatIfs whatIfs = over(tickets);

    WhatIfDesk() {
        tickets.put(
                ticket().id(1)
                        .created("Mon 09:00")
                        .reply("ben", "Mon 10:00")
                        .reply("anna", "Mon 12:00")
                        .record());
        tickets.put(ticket().id(2).created("Tue 09:00").reply("ben", "Tue 10:00").record());
        record();
    }

    WhatIfs over(TicketHistory history) {
        return new WhatIfs(
                history, store, Memberships.unchanging((user, group) -> false), () -> now);
    }

    void record() {
        var settings = MemorySettingsStore.with(AS_IS);
        Recorders.of(tickets, settings, store).record(tickets.all(Set.of("HELP")));
    }

    Optional<WhatIf.Outcome> ask(String user) {
        return ask(user, BEN_IS_A_ROBOT);
    }

    Optional<WhatIf.Outcome> ask(String user, Settings trial) {
        Period week = new Period(When.MONDAY, When.MONDAY.plusDays(7), ZoneOffset.UTC);
        var query =
                new ReportQuery(
                        week, Scope.ALL, Grouping.NONE, TimeBasis.ELAPSED, PeriodBasis.HAPPENED);
        return whatIfs.ask(user, new WhatIf.Question(query, Set.of()), asIs(), trial);
    }

    private ShownEdition asIs() {
        return new ShownEdition(
                1,
                new SettingsVersion(1, AS_IS, "", now, ""),
                Optional.empty(),
                Optional.empty(),
                new KpiReports(store, 1));
    }

    String asked(String user) {
        return ask(user).orElseThrow().whatIf().id();
    }

    Progress progress(String user, String id) {
        return whatIfs.find(user, id).orElseThrow().progress();
    }

    WhatIf.Answer answer() {
        String id = asked("lead");
        whatIfs.work();
        return whatIfs.find("lead", id).orElseThrow().answer().orElseThrow();
    }

    static Optional<Move> move(WhatIf.Answer answer, Figure from, Figure to) {
        return answer.moves().stream()
                .filter(move -> move.from().equals(Optional.ofNullable(from)))
                .filter(move -> move.to().equals(Optional.ofNullable(to)))
                .findFirst();
    }

    TicketHistory reading(Runnable first) {
        return new Unlisted(tickets) {
            @Override
            public Optional<TicketRecord> of(TicketId ticket, Set<String> fields) {
                Optional<TicketRecord> found = super.of(ticket, fields);
                first.run();
                return found;
            }

            @Override
            public List<TicketId> updatedSince(Set<String> projects, Instant since) {
                return tickets.updatedSince(projects, since);
            }
        };
    }

    TicketHistory failing() {
        return reading(
                () -> {
                    throw new IllegalStateException("can't be read");
                });
    }

    /** Tickets that can't be searched. */
    static class Unlisted implements TicketHistory {
        private final TicketHistory tickets;

        Unlisted(TicketHistory tickets) {
            this.tickets = tickets;
        }

        @Override
        public Optional<TicketRecord> of(TicketId ticket, Set<String> fields) {
            return tickets.of(ticket, fields);
        }

        @Override
        public Optional<TicketId> byKey(String key) {
            return tickets.byKey(key);
        }

        @Override
        public List<TicketId> all(Set<String> projects) {
            return tickets.all(projects);
        }

        @Override
        public List<TicketId> updatedSince(Set<String> projects, Instant since) {
            throw new IllegalStateException("the search failed");
        }
    }
}
