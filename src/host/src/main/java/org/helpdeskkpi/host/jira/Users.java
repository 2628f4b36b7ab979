package org.helpdeskkpi.host.jira;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.helpdeskkpi.host.jira.model.SiteUser;
import org.helpdeskkpi.host.jira.store.SiteStore;

/** The site's users and their groups. */
public final class Users {
    public static final String ADMINISTRATORS = "jira-administrators";
    public static final String EVERYONE = "jira-software-users";
    private static final String KIND = "user";

    private final SiteStore store;
    private final Map<String, SiteUser> byKey = new ConcurrentHashMap<>();

    Users(SiteStore store) {
        this.store = store;
        store.things(KIND, SiteUser.class).forEach(user -> byKey.put(user.key(), user));
    }

    public Optional<SiteUser> byKey(String key) {
        return key == null ? Optional.empty() : Optional.ofNullable(byKey.get(key));
    }

    /** By name as typed at the log-in: upper and lower case are the same. */
    public Optional<SiteUser> byName(String name) {
        Optional<SiteUser> exact = byKey(name);
        return exact.isPresent() || name == null
                ? exact
                : byKey.values().stream().filter(u -> u.name().equalsIgnoreCase(name)).findFirst();
    }

    /** The user with this name and password; the password of who may log in is the name. */
    public Optional<SiteUser> authenticate(String name, String password) {
        return byName(name)
                .filter(user -> user.active() && user.canLogIn() && user.name().equals(password));
    }

    public List<SiteUser> all() {
        return byKey.values().stream().sorted(Comparator.comparing(SiteUser::key)).toList();
    }

    public List<SiteUser> inGroup(String group) {
        return all().stream().filter(user -> user.groups().contains(group)).toList();
    }

    public Collection<String> groups() {
        Set<String> groups = new HashSet<>(Set.of(ADMINISTRATORS, EVERYONE));
        byKey.values().forEach(user -> groups.addAll(user.groups()));
        return groups.stream().sorted().toList();
    }

    public SiteUser save(SiteUser user) {
        store.saveThing(KIND, user.key(), user);
        byKey.put(user.key(), user);
        return user;
    }

    /** Creates a person who can log in. */
    public SiteUser add(String name, String displayName, String... groups) {
        return save(new SiteUser(name, name, displayName, true, true, Set.of(groups), null));
    }

    /** Knows people who are only named in what was loaded: display names by key. */
    void named(Map<String, String> people) {
        Map<String, SiteUser> added = new TreeMap<>();
        people.forEach(
                (key, shown) ->
                        added.put(key, new SiteUser(key, key, shown, true, false, Set.of(), null)));
        store.saveThings(KIND, added);
        byKey.putAll(added);
    }
}
