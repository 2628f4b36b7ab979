package org.helpdeskkpi.host.platform.module;

import java.util.List;

/** A {@code <dashboard-item>} module: a kind of gadget. */
public record DashboardItem(
        String key,
        String titleKey,
        String descriptionKey,
        String amdModule,
        boolean configurable,
        List<ConditionModule> conditions) {
    static DashboardItem of(Xml xml) {
        String title =
                xml.first("definition")
                        .flatMap(d -> d.first("title"))
                        .map(t -> t.attribute("key").isEmpty() ? t.text() : t.attribute("key"))
                        .orElse(xml.attribute("i18n-name-key"));
        return new DashboardItem(
                xml.attribute("key"),
                title,
                xml.first("description").map(d -> d.attribute("key")).orElse(""),
                xml.textOf("amd-module"),
                xml.attribute("configurable").equals("true"),
                ConditionModule.allOf(xml));
    }
}
