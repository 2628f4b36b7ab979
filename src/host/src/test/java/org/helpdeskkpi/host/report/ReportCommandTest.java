package org.helpdeskkpi.host.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helpdeskkpi.host.importer.IssueLine.issue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.helpdeskkpi.host.importer.IssueLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
    @TempDir private Path directory;

    @Test
    void aTableNamesCalendarZoneDefinitionsAndCoverage() throws IOException {
        var run = ReportRun.of(file(answered(), issue(2)), "--by", "agent");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("Calendar: Office hours, zone UTC", "Agent", "FRT n", "1 h 30 min")
                .contains("FRT  first response time: From creation to the first public reply")
                .contains("Of 2 tickets created in the period:", "1 answered, 1 without a reply");
        assertThat(run.out().lines().filter(line -> line.startsWith("anna"))).hasSize(1);
    }

    @Test
    void jsonHasSecondsAndNullForUnknown() throws IOException {
        JsonNode total = ReportRun.of(file(answered()), "--json").json().path("total");

        assertThat(total.path("frt").path("median").asDouble()).isEqualTo(5_400);
        assertThat(total.path("art").path("n").asInt()).isZero();
        assertThat(total.path("art").path("mean").isNull()).isTrue();
    }

    @Test
    void csvHasSecondsAndNothingForUnknown() throws IOException {
        var run = ReportRun.of(file(answered()), "--csv", "--by", "agent");

        assertThat(run.out().lines().toList())
                .hasSize(3)
                .element(1)
                .asString()
                .startsWith("anna,1,1,5400,5400,,,5400,0,0,,,0,0,,,,,,");
    }

    @Test
    void weeksAndMonthsSayTheirDaysWithinThePeriod() throws IOException {
        var run =
                ReportRun.of(
                        file(answered()),
                        "--from",
                        "2026-01-05",
                        "--to",
                        "2026-01-14",
                        "--csv",
                        "--by",
                        "week");

        assertThat(run.out().lines().toList())
                .hasSize(3)
                .anyMatch(line -> line.startsWith("from,to,opened"))
                .anyMatch(line -> line.startsWith("2026-01-05,2026-01-11,1,"))
                .anyMatch(line -> line.startsWith("2026-01-12,2026-01-14,0,"));
    }

    @Test
    void enoughTicketsHaveAnIntervalBelowAndTooFewAreSaidAsTheyAre() throws IOException {
        Path few = directory.resolve("few.json");
        Files.writeString(few, "{\"crew\":{\"everyoneButReporter\":true},\"minimumN\":7}");
        Path file = file(IntStream.range(1, 7).mapToObj(this::answered).toArray());

        assertThat(ReportRun.of(file).out())
                .contains("0.0 %", "0.0 - 39.0 %", "1 h 9 min - 1 h 54 min")
                .doesNotContain(" of 6");
        assertThat(ReportRun.of(file, "--settings", few).out())
                .contains("0 of 6", "fewer than 7 are too few")
                .doesNotContain(" - 1 h", "0.0 %");
        assertThat(ReportRun.of(file, "--csv").out()).contains(",0,6,0.0000,0.3903,");
    }

    private Object answered(int number) {
        return issue(number).reply("anna", "09:%02d".formatted(number * 9));
    }

    @Test
    void aDayOutOfControlIsToldWithWhatIsUsual() throws IOException {
        List<Object> lines = new ArrayList<>();
        for (int day = 0; day < 60; day++) {
            for (int i = 0; i < 8; i++) {
                boolean up = day == 40 ? i < 7 : i < day % 2;
                lines.add(receivedOn(LocalDate.of(2026, 1, 1).plusDays(day), lines.size(), up));
            }
        }
        Path file = file(lines.toArray());
        Path rules = directory.resolve("rules.json");
        Files.writeString(
                rules,
                "{\"crew\":{\"everyoneButReporter\":true},"
                        + "\"escalation\":{\"priorities\":[\"name of Low\",\"name of High\"]}}");

        assertThat(ReportRun.of(file, "--settings", rules, "--spikes").out())
                .containsPattern("No queue +2026-02-10 +more than usual +7 +8 +0 to 3 +6.3 % +40")
                .contains("40 of 60 days with tickets could be judged; 1 are marked.");
        assertThat(ReportRun.of(file, "--settings", rules, "--spikes", "--csv").out())
                .contains("No queue,2026-02-10,7,8,false,up,0.0625,0,3,40\n");
        assertThat(
                        ReportRun.of(file, "--settings", rules, "--spikes", "--json")
                                .json()
                                .at("/charts/0/marked")
                                .asInt())
                .isEqualTo(1);
    }

    private static Object receivedOn(LocalDate day, int number, boolean up) {
        IssueLine line = issue(number + 1).created(day + "T08:00:00.000+0000");
        line.field("priority", "{'name':'name of " + (up ? "High" : "Low") + "'}");
        return up
                ? line.change(1, "anna", day + "T09:00:00.000+0000", "priority", "Low", "High")
                : line;
    }

    @Test
    void aNameThatASpreadsheetWouldRunIsText() throws IOException {
        var line = issue(1).reply("=cmd()", "09:30");

        assertThat(ReportRun.of(file(line), "--csv", "--by", "agent").out()).contains("\n'=cmd()");
    }

    @Test
    void onlyThePeriodCounts() throws IOException {
        Path file = file(answered());

        var other = ReportRun.of(file, "--json", "--from", "2026-01-01", "--to", "2026-01-04");

        assertThat(other.json().path("total").path("opened").asInt()).isZero();
        assertThat(other.json().path("period").path("to").asText()).isEqualTo("2026-01-04");
    }

    @Test
    void aTicketIsExplainedByItsEvents() throws IOException {
        var run = ReportRun.of(file(answered()), "--ticket", "HELP-1");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("HELP-1 (line 1)", "comment:1", "agent anna", "It made the value.")
                .contains("No resolution: not resolved");
    }

    @Test
    void aTicketsJsonIsTheOneOfTheRestResource() throws IOException {
        JsonNode ticket = ReportRun.of(file(answered()), "--ticket", "HELP-1", "--json").json();

        assertThat(ticket.path("key").asText()).isEqualTo("HELP-1");
        assertThat(ticket.path("firstResponse").path("elapsed").asDouble()).isEqualTo(5_400);
        assertThat(ticket.path("firstResponse").path("agent").path("key").asText())
                .isEqualTo("anna");
        assertThat(ticket.path("unresolved").asText()).isEqualTo("NOT_RESOLVED");
        assertThat(ticket.path("evidence").get(0).path("why").asText()).endsWith(".");
    }

    @Test
    void aReportsJsonHasEveryDocumentedPart() throws IOException {
        JsonNode report = ReportRun.of(file(answered()), "--json", "--by", "agent,queue").json();

        assertThat(report.fieldNames())
                .toIterable()
                .contains(
                        "definitionVersion",
                        "calendar",
                        "zone",
                        "period",
                        "previous",
                        "by",
                        "time",
                        "basis",
                        "total",
                        "before",
                        "rows",
                        "coverage",
                        "targets",
                        "definitions");
        assertThat(report.path("rows").get(0).path("agent").path("key").asText()).isEqualTo("anna");
        assertThat(report.path("rows").get(0).path("queue").isNull()).isTrue();
        assertThat(report.path("definitions").path("fcr").asText()).contains("within 7 days");
    }

    @Test
    void leftOutLinesAreToldAndMakeExitCode3() throws IOException {
        var run = ReportRun.of(file(answered(), "nonsense"), "--json");

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("issues.jsonl:2: this is not JSON");
        assertThat(run.json().path("total").path("opened").asInt()).isEqualTo(1);
    }

    @Test
    void mendedLinesAreToldAndDoNoHarm() throws IOException {
        var run = ReportRun.of(file(issue(1).change(1, null, "09:00", "status", "1", "2")));

        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("issues.jsonl:1: HELP-1: 1 of its changes name no author");
    }

    @Test
    void wrongUseIsASentenceAndExitCode2() throws IOException {
        Path file = file(answered());

        assertWrong("The file to report on is missing.");
        assertWrong("There is no file", directory.resolve("none.jsonl"));
        assertWrong("--by can't be \"team\"", file, "--by", "team");
        assertWrong("--from is \"soon\"", file, "--from", "soon");
        assertWrong("--to is before --from.", file, "--from", "2026-02-01", "--to", "2026-01-01");
        assertWrong("--json and --csv exclude each other.", file, "--json", "--csv");
        assertWrong("--ticket is explained as text", file, "--ticket", "HELP-1", "--csv");
        assertWrong("--spikes is by queue and day", file, "--spikes", "--by", "agent");
        assertWrong("There is no option --fast.", file, "--fast");
        assertWrong("--settings needs a value.", file, "--settings");
        assertWrong("There is no ticket HELP-9", file, "--ticket", "HELP-9");
    }

    @Test
    void everyProblemOfTheSettingsIsTold() throws IOException {
        Path settings = directory.resolve("settings.json");
        Files.writeString(
                settings,
                "{\"calendars\":[{\"zone\":\"Mars/Base\",\"hours\":{\"MONDAY\":[\"9-5\"]}}]}");

        var run = ReportRun.of(file(answered()), "--settings", settings);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("calendars[0].zone", "calendars[0].hours.MONDAY");
        assertThat(run.out()).isEmpty();
    }

    private static Object answered() {
        return issue(1).reply("anna", "09:30");
    }

    private Path file(Object... lines) throws IOException {
        Path file = directory.resolve("issues.jsonl");
        return Files.write(file, Arrays.stream(lines).map(Object::toString).toList());
    }

    private static void assertWrong(String sentence, Object... arguments) {
        var run = ReportRun.of(arguments);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains(sentence);
    }
}
