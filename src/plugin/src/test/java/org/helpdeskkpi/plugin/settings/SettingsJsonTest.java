package org.helpdeskkpi.plugin.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.helpdeskkpi.core.app.Problem;
import org.helpdeskkpi.core.app.Settings;
import org.helpdeskkpi.core.sla.SlaTarget;
import org.helpdeskkpi.plugin.descriptor.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsJsonTest {
    private final SettingsJson json = new SettingsJson();

    private Settings settings(String text) {
        Draft draft = json.parse(text.replace('\'', '"'));
        assertThat(draft.problems()).isEmpty();
        return draft.settings().orElseThrow();
    }

    private List<String> paths(String text) {
        return json.parse(text.replace('\'', '"')).problems().stream().map(Problem::path).toList();
    }

    @Test
    void theDefaultsComeBackAsTheyWereWritten() {
        Settings defaults = Settings.defaults();
        assertThat(json.read(json.write(defaults))).isEqualTo(Draft.of(defaults));
    }

    @Test
    void anEmptyDocumentIsTheDefaults() {
        assertThat(settings("{}")).isEqualTo(Settings.defaults());
    }

    @Test
    void theDocumentedExampleIsReadAndComesBackAsItIs() throws Exception {
        String docs = Files.readString(Path.of(System.getProperty("project.root"), "docs/rest.md"));
        int start = docs.indexOf('{', docs.indexOf("./run report --settings"));
        String example = docs.substring(start, docs.indexOf("```", start));
        Settings settings = settings(example);
        assertThat(settings.queues().rules()).hasSize(1);
        assertThat(settings.targets().targets()).hasSize(1);
        assertThat(json.read(json.write(settings)).settings()).contains(settings);
        assertThat(settings(json.write(settings).toString())).isEqualTo(settings);
    }

    @Test
    void aQueuesIdCanBeStoredAndAskedFor() {
        String queue = "{'queues':[{'id':'%s'}]}";
        assertThat(paths(queue.formatted("-"))).containsExactly("queues[0].id");
        assertThat(paths(queue.formatted("q".repeat(256)))).containsExactly("queues[0].id");
        assertThat(paths(queue.formatted("q".repeat(255)))).isEmpty();
    }

    @Test
    void everyProblemIsNamedAtOnce() {
        assertThat(
                        paths(
                                """
                                {"projects": "HELP",
                                 "unknown": 1,
                                 "queues": [{"id": "a", "tier": 0}, {"id": "a"}, {"tier": "x"}],
                                 "calendars": {},
                                 "targets": [{"metric": "art", "when": {"queue": ["b"]}, "duration": "PT-4H"},
                                             {"metric": "resolution", "duration": "PT0S"}, {}],
                                 "firstContact": {"window": "a week", "maxReplies": 1.5}}
                                """))
                .containsExactlyInAnyOrder(
                        "projects",
                        "unknown",
                        "queues[0].tier",
                        "queues[1].id",
                        "queues[2].id",
                        "queues[2].tier",
                        "calendars",
                        "targets[0].metric",
                        "targets[0].when.queue",
                        "targets[0].duration",
                        "targets[1].duration",
                        "targets[2].metric",
                        "targets[2].duration",
                        "firstContact.window",
                        "firstContact.maxReplies");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'resolved':{'by':'status'}} | resolved.statuses",
                "{'resolved':{'by':'magic'}} | resolved.by",
                "{'escalation':{'fields':{'Severity':[]}}} | escalation.fields.Severity",
                "{'crew':{'robots':[1]}} | crew.robots[0]",
                "{'crew':{'everyoneButReporter':'yes'}} | crew.everyoneButReporter",
                "{'targets':[{'metric':'resolution','duration':'-PT4H'}]} | targets[0].duration",
                "{'minimumN':0} | minimumN",
                "{'firstResponse':{'by':'magic'}} | firstResponse.by",
                "{'firstResponse':{'by':'statusLeft'}} | firstResponse.statuses",
                "{'firstResponse':'publicAgentReply'} | firstResponse",
                "{'firstResponse':{'credit':'anna'}} | firstResponse.credit",
                "{'resolution':{'by':'never'}} | resolution.by",
                "{'resolution':{'pausedIn':'Waiting'}} | resolution.pausedIn",
                "{'resolution':{'credit':'responder'}} | resolution.credit",
                "{'firstContact':{'by':'luck'}} | firstContact.by",
                "{'firstContact':{'of':'all'}} | firstContact.of",
                "{'firstContact':{'minReplies':2,'maxReplies':1}} | firstContact.minReplies",
                "{'firstContact':{'within':'soon'}} | firstContact.within",
                "{'escalation':{'credit':'me'}} | escalation.credit",
                "{'exclusions':{'createdBefore':'yesterday'}} | exclusions.createdBefore",
                "{'exclusions':{'subTasks':'no'}} | exclusions.subTasks",
                "{'exclusions':{'types':['Task']}} | exclusions.types",
                "{'excludedResolutions':['Spam']} | excludedResolutions",
                "{'targets':[{'metric':'firstResponse','duration':'PT1H','name':'a'},{'metric':'resolution','duration':'PT1H','name':'a','when':{'priority':['x']}}]} | targets[1].name",
                "{'targets':[{'metric':'resolution','duration':'PT1H','when':{'channel':['chat']}}]} | targets[0].when.channel",
                "{'targets':[{'metric':'resolution','duration':'PT1H','when':{'priority':[]}}]} | targets[0].when.priority",
                "{'targets':[{'metric':'resolution','duration':'PT1H','calendar':'Night'}]} | targets[0].calendar",
                "{'targets':[{'metric':'resolution','duration':'PT1H','reopen':'never'}]} | targets[0].reopen",
                "{'targets':[{'metric':'resolution','duration':'PT1H','validFrom':'next year'}]} | targets[0].validFrom",
                "{'targets':[{'metric':'resolution','duration':'PT1H','pausedIn':'Waiting'}]} | targets[0].pausedIn",
                "{'targets':[{'metric':'resolution','duration':'PT1H','time':'business'}]} | targets[0].time",
                "{'targets':[{'metric':'resolution','duration':'PT1H'},{'metric':'resolution','duration':'PT1H','when':{'priority':['High']},'validFrom':'2026-01-01'}]} | targets[1]",
                "{'atRisk':1.5} | atRisk",
                "{'atRisk':'a quarter'} | atRisk",
            })
    void aMistakeIsNamedByItsPath(String text, String path) {
        assertThat(paths(text)).containsExactly(path);
    }

    @Test
    void aTargetBelowOneThatIsValidFromADayIsNotWithoutUse() {
        String target = "{'metric':'resolution','duration':'PT1H'";
        assertThat(
                        paths(
                                "{'targets':[%s,'validFrom':'2026-01-01'},%s}]}"
                                        .formatted(target, target)))
                .isEmpty();
    }

    @Test
    void theBenchmarksAreTargetsForDesksWithAChannel() {
        for (JsonNode one : Benchmarks.write(English::text).path("benchmarks")) {
            String text = "{\"channelField\":\"source\",\"targets\":[" + one.path("target") + "]}";
            SlaTarget target = settings(text).targets().targets().get(0);
            assertThat(target.condition().when())
                    .containsEntry("channel", List.of(one.path("channel").asText()));
            assertThat(one.path("source").asText()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ | ''",
                "[] | ''",
                "7 | ''",
                "'' | ''",
                "{\"projects\":[],\"projects\":[]} | ''",
                "{} {} | ''"
            })
    void whatIsNoDocumentIsAProblemAndNotAnException(String text, String path) {
        assertThat(json.parse(text).problems()).extracting(Problem::path).containsExactly(path);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{                  | line 1, column 2: it ends too early.",
                "{'a':              | it ends too early.",
                "{} {}              | something follows after its end.",
                "nonsense           | Unrecognized token 'nonsense'",
                "{'a':1,'a':2}      | Duplicate field \"a\".",
                "{'a':NaN}          | Non-standard token",
                "{a:1}              | Unexpected character ('a' (code 97)",
                "[1e]               | not JSON"
            })
    void whatIsNotJsonIsSaidWithoutTheParsersOwnNames(String text, String message) {
        for (List<Problem> problems :
                List.of(
                        json.parse(text.replace('\'', '"')).problems(),
                        json.parseRevision(text.replace('\'', '"')).draft().problems())) {
            assertThat(problems).hasSize(1);
            assertThat(problems.get(0).message(English::text))
                    .startsWith("This is not JSON: line ")
                    .contains(message.replace("Duplicate field \"a\"", "Duplicate field 'a'"))
                    .doesNotContain("Source", "`", "REDACTED", "_", "Feature")
                    .endsWith(".");
        }
    }

    @Test
    void nestingTooDeepIsNotJsonEither() {
        assertThat(English.lines(json.parse("[".repeat(100_000)).problems()).get(0))
                .contains("nested too deeply")
                .doesNotContain("Stream");
    }
}
