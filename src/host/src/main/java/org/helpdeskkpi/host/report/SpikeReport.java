package org.helpdeskkpi.host.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.helpdeskkpi.core.report.Spikes;
import org.helpdeskkpi.core.report.Spikes.Chart;
import org.helpdeskkpi.core.report.Spikes.Day;
import org.helpdeskkpi.core.report.Spikes.Mark;
import org.helpdeskkpi.core.report.Spikes.Usual;
import org.helpdeskkpi.core.ticket.QueueId;

/** Writes control charts: the marked days for people, all days as CSV. */
record SpikeReport(Spikes spikes, Labels labels) {
    void print(PrintStream out) {
        out.println(
                "Days out of control from %s to %s: the daily escalation rate of a queue against"
                        .formatted(spikes.period().from(), spikes.period().until().minusDays(1)));
        out.println("the 90 days before (method: docs/adr/006).");
        out.println();
        var table = new Table(3);
        table.row(List.of("Queue", "Day", "", "Handed up", "Of", "Usual", "Centre", "Days"));
        spikes.charts()
                .forEach(
                        chart ->
                                chart.days().stream()
                                        .filter(day -> day.mark() != Mark.NONE)
                                        .forEach(day -> table.row(row(chart, day))));
        table.lines().forEach(out::println);
        out.println();
        out.println(judged());
    }

    private String judged() {
        List<Day> days = spikes.charts().stream().flatMap(c -> c.days().stream()).toList();
        return "%d of %d days with tickets could be judged; %d are marked."
                .formatted(
                        days.stream().filter(day -> day.usual().isPresent()).count(),
                        days.stream().filter(day -> day.rate().whole() > 0).count(),
                        days.stream().filter(day -> day.mark() != Mark.NONE).count());
    }

    private List<String> row(Chart chart, Day day) {
        Usual usual = day.usual().orElseThrow();
        return List.of(
                name(chart.queue()),
                day.day().toString(),
                day.mark() == Mark.UP ? "more than usual" : "fewer than usual",
                String.valueOf(day.rate().part()),
                String.valueOf(day.rate().whole()),
                usual.low() + " to " + usual.high(),
                String.format(Locale.ENGLISH, "%.1f %%", usual.centre() * 100),
                String.valueOf(usual.days()));
    }

    private String name(Optional<QueueId> queue) {
        return queue.map(labels::name).orElse("No queue");
    }

    void printCsv(PrintStream out) {
        var text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(new PrintWriter(text))) {
            csv.writeRecord(
                    "queue",
                    "day",
                    "escalated",
                    "escalated_of",
                    "provisional",
                    "mark",
                    "centre",
                    "usual_low",
                    "usual_high",
                    "usual_days");
            for (Chart chart : spikes.charts()) {
                chart.days().forEach(day -> csv.writeRecord(cells(chart, day)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.print(text);
    }

    private List<String> cells(Chart chart, Day day) {
        return List.of(
                CsvReport.safe(name(chart.queue())),
                day.day().toString(),
                String.valueOf(day.rate().part()),
                String.valueOf(day.rate().whole()),
                String.valueOf(day.provisional()),
                day.mark() == Mark.NONE ? "" : day.mark().name().toLowerCase(Locale.ROOT),
                day.usual().map(u -> String.format(Locale.ROOT, "%.4f", u.centre())).orElse(""),
                day.usual().map(u -> String.valueOf(u.low())).orElse(""),
                day.usual().map(u -> String.valueOf(u.high())).orElse(""),
                day.usual().map(u -> String.valueOf(u.days())).orElse(""));
    }
}
