package org.helpdeskkpi.plugin.page;

import java.util.List;
import java.util.function.UnaryOperator;

/** A tab of the admin area. */
public record AdminLink(String id, String label, boolean current) {
    /** All tabs, one of which is shown. */
    static List<AdminLink> all(String shown, UnaryOperator<String> texts) {
        return AdminTab.ids().stream()
                .map(
                        id ->
                                new AdminLink(
                                        id,
                                        texts.apply("helpdesk-kpi.admin.tab." + id),
                                        id.equals(shown)))
                .toList();
    }
}
