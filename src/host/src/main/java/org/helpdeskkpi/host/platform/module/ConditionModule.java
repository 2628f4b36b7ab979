package org.helpdeskkpi.host.platform.module;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A {@code <condition>}: a class with parameters, perhaps turned round. */
public record ConditionModule(String className, Map<String, String> params, boolean inverted) {
    /** The conditions of a module; nested {@code <conditions type="AND">} count as one list. */
    static List<ConditionModule> allOf(Xml xml) {
        List<ConditionModule> found = new ArrayList<>();
        for (Xml group : xml.all("conditions")) {
            if (!group.attribute("type").isEmpty() && !group.attribute("type").equals("AND")) {
                throw new IllegalArgumentException("Conditions of type " + group.attribute("type"));
            }
            found.addAll(allOf(group));
        }
        for (Xml condition : xml.all("condition")) {
            found.add(
                    new ConditionModule(
                            condition.attribute("class"),
                            condition.params(),
                            condition.attribute("invert").equals("true")));
        }
        return found;
    }
}
