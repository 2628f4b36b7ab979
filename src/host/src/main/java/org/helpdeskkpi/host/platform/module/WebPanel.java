package org.helpdeskkpi.host.platform.module;

import java.util.List;

/**
 * A {@code <web-panel>} module: a part of one of Jira's pages.
 *
 * @param template the Velocity template that it is made of
 * @param contextProvider the class that says what the template shows
 */
public record WebPanel(
        String key,
        String location,
        int weight,
        String labelKey,
        String template,
        String contextProvider,
        List<ConditionModule> conditions) {
    static WebPanel of(Xml xml) {
        String weight = xml.attribute("weight");
        return new WebPanel(
                xml.attribute("key"),
                xml.attribute("location"),
                weight.isEmpty() ? 1000 : Integer.parseInt(weight),
                xml.first("label").map(l -> l.attribute("key")).orElse(""),
                template(xml),
                xml.first("context-provider").map(c -> c.attribute("class")).orElse(""),
                ConditionModule.allOf(xml));
    }

    private static String template(Xml xml) {
        return xml.all("resource").stream()
                .filter(resource -> resource.attribute("name").equals("view"))
                .filter(resource -> resource.attribute("type").equals("velocity"))
                .map(resource -> resource.attribute("location"))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "web-panel "
                                                + xml.attribute("key")
                                                + " has no velocity template called \"view\""));
    }
}
