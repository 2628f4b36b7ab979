package org.helpdeskkpi.plugin.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.helpdeskkpi.core.app.Problem;
import org.helpdeskkpi.core.app.Reporting;
import org.helpdeskkpi.core.app.Settings;
import org.helpdeskkpi.core.app.SettingsVersion;
import org.helpdeskkpi.core.sla.Calendars;
import org.helpdeskkpi.core.timeline.TimelineRules;

/**
 * Settings as the JSON document that the REST resource, export and import share. A part that is not
 * there is as in {@link Settings#defaults()}.
 */
public final class SettingsJson {
    /** Refuses what a reader would otherwise silently choose from or leave out. */
    static final ObjectMapper MAPPER =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    public static final int LONGEST_NOTE = 400;

    public JsonNode write(Settings settings) {
        ObjectNode root = MAPPER.createObjectNode();
        Writing.texts(root.putArray("projects"), settings.projects().stream().sorted().toList());
        CrewPart.write(settings.crew(), root.putObject("crew"));
        QueuesPart.write(settings.queues(), settings.calendars().ofQueue(), root);
        CalendarsPart.write(settings.calendars(), root.putArray("calendars"));
        TargetsPart.write(settings.targets(), root);
        TimelinePart.write(settings.timeline(), root);
        KpisPart.write(settings.kpis(), root);
        root.put("minimumN", settings.reporting().minimumN());
        PrivacyPart.write(settings.privacy(), root.putObject("privacy"));
        return root;
    }

    /** Reads a text that should hold a document. */
    public Draft parse(String text) {
        try {
            return read(MAPPER.readTree(text));
        } catch (JsonProcessingException e) {
            return Draft.wrong(List.of(NotJson.problem(e)));
        }
    }

    /** Reads {@code {"version": 3, "note": "why", "settings": {}}}. */
    public Revision parseRevision(String text) {
        try {
            JsonNode document = MAPPER.readTree(text);
            List<Problem> problems = new ArrayList<>();
            Place root = new Place(document, "", problems).knows("version", "note", "settings");
            int version = root.at("version").required().number(0, 0);
            boolean said = !document.path("note").asText("").isBlank();
            String note = said ? root.at("note").text("") : "";
            if (note.length() > LONGEST_NOTE) {
                root.at("note").problem("helpdesk-kpi.problem.tooLong", LONGEST_NOTE);
            }
            problems.addAll(read(document.path("settings")).problems());
            return new Revision(
                    version,
                    note,
                    problems.isEmpty() ? read(document.path("settings")) : Draft.wrong(problems));
        } catch (JsonProcessingException e) {
            return new Revision(0, "", Draft.wrong(List.of(NotJson.problem(e))));
        }
    }

    /** What {@link #parseRevision} reads. */
    public JsonNode write(SettingsVersion version) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("version", version.number());
        root.set("settings", write(version.settings()));
        return root;
    }

    /**
     * Reads settings with a change, a JSON merge patch (RFC 7396) of their document. A change that
     * leaves them as they are is a mistake.
     */
    public Draft changed(Settings settings, JsonNode change) {
        if (!change.isObject()) {
            return Draft.wrong(List.of(new Problem("change", "helpdesk-kpi.problem.noObject")));
        }
        Draft draft = read(MergePatch.apply(write(settings), change));
        boolean same = draft.settings().filter(s -> write(s).equals(write(settings))).isPresent();
        return same
                ? Draft.wrong(List.of(new Problem("change", "helpdesk-kpi.problem.noChange")))
                : draft;
    }

    public Draft read(JsonNode document) {
        List<Problem> problems = new ArrayList<>();
        Place root = new Place(document, "", problems);
        if (root.isEmpty()) {
            root.problem("helpdesk-kpi.problem.noSettings");
        }
        Settings settings = settings(root);
        return problems.isEmpty() ? Draft.of(settings) : Draft.wrong(problems);
    }

    private static Settings settings(Place root) {
        root.knows(
                "projects",
                "crew",
                "queues",
                "queueField",
                "channelField",
                "calendars",
                "targets",
                "atRisk",
                "resolved",
                "escalation",
                "firstResponse",
                "resolution",
                "firstContact",
                "exclusions",
                "minimumN",
                "privacy");
        Settings defaults = Settings.defaults();
        QueuesPart.Read queues = QueuesPart.read(root);
        Calendars calendars =
                CalendarsPart.read(root.at("calendars"), queues.calendars(), defaults.calendars());
        TimelineRules timeline = TimelinePart.read(root, defaults.timeline());
        return new Settings(
                Set.copyOf(root.at("projects").texts(List.of())),
                CrewPart.read(root.at("crew")),
                queues.rules(),
                calendars,
                TargetsPart.read(
                        root, queues.rules(), calendars, timeline.channelField().isPresent()),
                timeline,
                KpisPart.read(root, defaults.kpis()),
                new Reporting(root.at("minimumN").number(defaults.reporting().minimumN(), 1)),
                PrivacyPart.read(root.at("privacy")));
    }
}
