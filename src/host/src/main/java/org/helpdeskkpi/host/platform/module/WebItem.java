package org.helpdeskkpi.host.platform.module;

import java.util.List;

/** A {@code <web-item>} module: a link in one of Jira's menus. */
public record WebItem(
        String key,
        String section,
        int weight,
        String labelKey,
        String link,
        String linkId,
        List<ConditionModule> conditions) {
    static WebItem of(Xml xml) {
        String weight = xml.attribute("weight");
        return new WebItem(
                xml.attribute("key"),
                xml.attribute("section"),
                weight.isEmpty() ? 1000 : Integer.parseInt(weight),
                xml.first("label").map(l -> l.attribute("key")).orElse(""),
                xml.textOf("link"),
                xml.first("link").map(l -> l.attribute("linkId")).orElse(""),
                ConditionModule.allOf(xml));
    }
}
