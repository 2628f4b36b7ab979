package org.helpdeskkpi.plugin.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.helpdeskkpi.core.app.Settings;
import org.helpdeskkpi.core.app.SettingsVersion;
import org.helpdeskkpi.core.report.Distribution;

/** How response or resolution times are spread, in JSON. */
public final class DistributionJson {
    private final Definitions definitions;

    public DistributionJson(Definitions definitions) {
        this.definitions = definitions;
    }

    ObjectNode of(Distribution distribution, Kpi kpi, SettingsVersion version) {
        Settings settings = version.settings();
        ObjectNode node = ReportJson.head(distribution.query(), version);
        node.put("figure", kpi.wireName());
        FiguresJson.lengths(distribution.lengths(), settings.reporting(), node);
        ArrayNode percentiles = node.putArray("percentiles");
        for (Distribution.Percentile percentile : distribution.percentiles()) {
            percentiles
                    .addObject()
                    .put("percent", percentile.percent())
                    .put("seconds", Nodes.seconds(percentile.length()));
        }
        ArrayNode bands = node.putArray("bands");
        distribution.bands().forEach(band -> bands.add(band(band, distribution)));
        node.putObject("definitions").put(kpi.wireName(), definitions.of(kpi, settings));
        return node;
    }

    private static ObjectNode band(Distribution.Band band, Distribution distribution) {
        ObjectNode node = Nodes.object().put("over", band.over().toSeconds());
        node.put("upTo", band.upTo().map(limit -> limit.toSeconds()).orElse(null));
        node.put("count", band.count());
        node.put("ratio", Nodes.share(distribution.ratio(band)));
        return node;
    }
}
