package org.helpdeskkpi.host.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.helpdeskkpi.host.jira.Site;
import org.helpdeskkpi.host.jira.model.Constant;
import org.helpdeskkpi.host.jira.model.Constant.Kind;
import org.helpdeskkpi.host.jira.model.SiteComponent;
import org.helpdeskkpi.host.jira.model.SiteProject;
import org.helpdeskkpi.host.jira.model.SiteUser;

/**
 * The JSON of users, projects and configured values.
 *
 * @param base the API's address with a slash at its end
 */
record Shapes(Site site, String base) {

    /** A user by key; null for nobody; someone who is gone has but a name. */
    JsonNode user(String key) {
        if (key == null) {
            return Json.object().nullNode();
        }
        return site.users()
                .byKey(key)
                .map(this::user)
                .orElseGet(() -> Json.object().put("name", key).put("displayName", key));
    }

    ObjectNode user(SiteUser user) {
        ObjectNode node =
                Json.object()
                        .put("self", base + "user?username=" + user.name().replace(' ', '+'))
                        .put("key", user.key())
                        .put("name", user.name())
                        .put("emailAddress", user.getEmailAddress())
                        .put("displayName", user.displayName())
                        .put("active", user.active())
                        .put("timeZone", "Europe/Berlin");
        node.putObject("avatarUrls");
        return node;
    }

    ObjectNode project(SiteProject project) {
        return Json.object()
                .put("self", base + "project/" + project.id())
                .put("id", String.valueOf(project.id()))
                .put("key", project.key())
                .put("name", project.name())
                .put("projectTypeKey", "service_desk");
    }

    ObjectNode component(SiteComponent component) {
        return Json.object()
                .put("self", base + "component/" + component.id())
                .put("id", String.valueOf(component.id()))
                .put("name", component.name());
    }

    /** A configured value by name; null for none. */
    JsonNode constant(Kind kind, String name) {
        return name == null
                ? Json.object().nullNode()
                : constant(site.catalog().constant(kind, name).orElseThrow());
    }

    ObjectNode constant(Constant constant) {
        String path = constant.kind() == Kind.ISSUE_TYPE ? "issuetype" : lower(constant.kind());
        ObjectNode node =
                Json.object()
                        .put("self", base + path + "/" + constant.id())
                        .put("id", constant.id())
                        .put("name", constant.name());
        switch (constant.kind()) {
            case STATUS -> node.set("statusCategory", category(constant.category()));
            case ISSUE_TYPE -> node.put("subtask", false);
            default -> {}
        }
        return node;
    }

    private ObjectNode category(String key) {
        int id = "new".equals(key) ? 2 : "done".equals(key) ? 3 : 4;
        String name = id == 2 ? "To Do" : id == 3 ? "Done" : "In Progress";
        return Json.object()
                .put("self", base + "statuscategory/" + id)
                .put("id", id)
                .put("key", key)
                .put("name", name);
    }

    private static String lower(Kind kind) {
        return kind.name().toLowerCase(java.util.Locale.ROOT);
    }
}
