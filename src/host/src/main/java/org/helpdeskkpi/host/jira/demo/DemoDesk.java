package org.helpdeskkpi.host.jira.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.helpdeskkpi.host.jira.IssueLoader;
import org.helpdeskkpi.host.jira.LoadedIssue;
import org.helpdeskkpi.host.jira.Site;

/**
 * The demo help desk: a year of tickets up to now, by chance but the same for the same seed and the
 * same now.
 */
public final class DemoDesk {
    public static final long SEED = 20_260_105;
    private static final List<String> PRIORITIES =
            List.of("Lowest", "Low", "Medium", "High", "Highest");

    private final Dice dice;
    private final Instant now;
    private final OfficeHours hours;
    private final Ids ids = new Ids();
    private final Map<String, String> names = Cast.customers();
    private final List<String> customers = names.keySet().stream().sorted().toList();

    private DemoDesk(long seed, Instant now) {
        int year = now.atZone(OfficeHours.ZONE).getYear();
        this.dice = new Dice(seed);
        this.now = now;
        this.hours = new OfficeHours(GermanHolidays.of(year - 2, year + 2).keySet());
    }

    /** Gives a site the demo's people and project, but no tickets. */
    public static void open(Site site) {
        Cast.enter(site);
    }

    /** Fills a site and tells how many tickets it got. */
    public static int fill(Site site, long seed) {
        Cast.enter(site);
        List<LoadedIssue> tickets = new DemoDesk(seed, site.now()).tickets();
        new IssueLoader(site).load(tickets);
        return tickets.size();
    }

    private List<LoadedIssue> tickets() {
        List<LoadedIssue> tickets = new ArrayList<>();
        Instant end = now.truncatedTo(ChronoUnit.SECONDS);
        List<Instant> outage = Outage.reports(hours, end);
        List<Instant> arrivals =
                Stream.concat(new Arrivals(dice, hours).yearUpTo(end).stream(), outage.stream())
                        .sorted()
                        .toList();
        for (Instant created : arrivals) {
            int number = tickets.size() + 1;
            Script script = outage.contains(created) ? outage(created) : ticket(created);
            tickets.add(script.done(9_999L + number, "HELP-" + number, names));
        }
        return tickets;
    }

    /** Raised by the first who reads it, before anyone takes it. */
    private Script outage(Instant created) {
        Script script =
                new Script(ids, now, dice.pick(customers), Outage.SUMMARY, created)
                        .begins("component", Cast.TECHNICAL)
                        .begins("issuetype", "Incident")
                        .begins("priority", "High");
        String agent = Cast.team(Cast.TECHNICAL).get(0);
        script.change(created.plusSeconds(60), agent, Map.of("priority", Optional.of("Highest")));
        new Story(dice, hours, script).play();
        return script;
    }

    private Script ticket(Instant created) {
        String desk = dice.pick(Cast.DESKS, 30, 30, 32, 8);
        boolean byPhone = byPhone(created);
        String reporter =
                byPhone
                        ? dice.pick(Cast.team(desk))
                        : dice.chance(0.02) ? "carla" : dice.pick(customers);
        Script script =
                new Script(ids, now, reporter, dice.pick(Phrases.subjects(desk)), created)
                        .begins("component", desk)
                        .begins("issuetype", dice.chance(0.6) ? "Incident" : "Service Request")
                        .begins("priority", dice.pick(PRIORITIES, 5, 20, 55, 16, 4));
        if (byPhone) {
            script.bornResolved("Done").begins("assignee", reporter);
        } else {
            new Story(dice, hours, script).play();
        }
        return script;
    }

    /** A few calls are solved on the phone and written down as resolved tickets. */
    private boolean byPhone(Instant created) {
        LocalDate day = created.atZone(OfficeHours.ZONE).toLocalDate();
        return hours.isWorkday(day) && dice.chance(0.02);
    }
}
