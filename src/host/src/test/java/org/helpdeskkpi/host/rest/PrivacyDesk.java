package org.helpdeskkpi.host.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.awaitility.Awaitility;
import org.helpdeskkpi.host.HostFixture;

/** A help desk with a ticket that Anna answered, one that Ben did and one that Anna reported. */
final class PrivacyDesk implements AutoCloseable {
    static final List<String> MODES = List.of("off", "team", "self", "leads", "all");

    /** Nobody, a customer, an agent, another one, a lead and an administrator. */
    static final List<String> CALLERS = List.of("", "carla", "anna", "ben", "lead", "admin");

    /** Whoever has done anything here. */
    private static final List<String> PEOPLE = List.of("anna", "ben", "carla");

    final HostFixture host;
    final AppRest rest;
    final String byAnna;
    final String byBen;

    PrivacyDesk() throws Exception {
        host = HostFixture.empty();
        rest = new AppRest(host);
        byAnna = answered("HELP", "anna");
        byBen = answered("HELP", "ben");
    }

    /** A ticket that this agent answered, its values computed; its key. */
    String answered(String project, String agent) {
        String key = rest.ticketIn(project);
        rest.comment(agent, key);
        Awaitility.await().until(() -> body("admin", "tickets/" + key).contains("comment:"));
        return key;
    }

    void mode(String mode) {
        change("privacy", "{\"mode\": \"" + mode + "\"}");
    }

    /** Saves the settings with another value of one property. */
    void change(String property, String value) {
        JsonNode current = rest.get("admin", "settings");
        ObjectNode next = current.deepCopy();
        ((ObjectNode) next.path("settings")).set(property, AppRest.parsed(value));
        HttpResponse<String> saved = rest.send("admin", "PUT", "settings", next.toString());
        if (saved.statusCode() != 200) {
            throw new AssertionError(saved.body());
        }
    }

    HttpResponse<String> asked(String caller, String path) {
        return rest.as(caller).get(AppRest.BASE + path);
    }

    String body(String caller, String path) {
        return asked(caller, path).body();
    }

    int status(String caller, String path) {
        return asked(caller, path).statusCode();
    }

    /** Whom the mode lets this caller be told of. */
    static Set<String> mayBeNamed(String mode, String caller) {
        boolean leads = List.of("lead", "admin").contains(caller);
        boolean agent = List.of("anna", "ben").contains(caller);
        boolean everyone = mode.equals("all") && (agent || leads) || mode.equals("leads") && leads;
        if (everyone) {
            return Set.copyOf(PEOPLE);
        }
        return List.of("self", "leads").contains(mode) ? Set.of(caller) : Set.of();
    }

    /** The people whose key or name is in a text. */
    static Set<String> namedIn(String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        Set<String> named = new TreeSet<>(PEOPLE);
        named.removeIf(person -> !plain.matches("(?s).*\\b" + person + "\\b.*"));
        return named;
    }

    @Override
    public void close() {
        host.close();
    }
}
