package org.helpdeskkpi.plugin.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DayOfWeek;
import org.helpdeskkpi.core.app.Settings;
import org.helpdeskkpi.core.app.SettingsVersion;
import org.helpdeskkpi.core.report.Load;

/** At which hours tickets come and are answered, in JSON. */
public final class LoadJson {
    private final Definitions definitions;

    public LoadJson(Definitions definitions) {
        this.definitions = definitions;
    }

    ObjectNode of(Load load, SettingsVersion version) {
        Settings settings = version.settings();
        ObjectNode node = ReportJson.head(load.query(), version);
        node.put("hoursOf", load.hours().name());
        ObjectNode days = node.putObject("days");
        for (DayOfWeek weekday : DayOfWeek.values()) {
            days.put(weekday.name(), load.days().get(weekday));
        }
        ArrayNode cells = node.putArray("cells");
        for (Load.Cell cell : load.cells()) {
            cells.addObject()
                    .put("weekday", cell.weekday().name())
                    .put("hour", cell.hour())
                    .put("opened", cell.opened())
                    .put("answered", cell.answered())
                    .put("open", Nodes.seconds(cell.open()));
        }
        node.putObject("definitions").put(Kpi.FRT.wireName(), definitions.of(Kpi.FRT, settings));
        return node;
    }
}
