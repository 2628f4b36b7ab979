package org.helpdeskkpi.plugin.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.helpdeskkpi.core.app.KpiReports;
import org.helpdeskkpi.core.app.Settings;
import org.helpdeskkpi.core.app.SettingsVersion;
import org.helpdeskkpi.core.app.ShownEdition;
import org.helpdeskkpi.core.report.ReportQuery;

/**
 * A call for figures that can be answered.
 *
 * @param checked what of the scope exists and may be seen, and whose figures alone may be
 * @param edition the values that answer
 */
record Inquiry<P extends Asked>(
        P asked, ScopeCheck.Checked checked, ShownEdition edition, Instant now) {
    SettingsVersion version() {
        return edition.version();
    }

    Settings settings() {
        return version().settings();
    }

    KpiReports reports() {
        return edition.reports();
    }

    ReportQuery query() {
        return asked.report().query(checked.scope(), settings());
    }

    /** Answers with this, with how far the values go and with what is left out. */
    Answer ok(ObjectNode node) {
        return Answer.ok(told(node));
    }

    /** With how far the values go and with what is left out. */
    ObjectNode told(ObjectNode node) {
        return EditionJson.tell(edition, checked.tell(node));
    }
}
