package org.helpdeskkpi.plugin.access;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Optional;

/** Finds users by key. */
public final class People {
    private final UserManager users;

    public People(UserManager users) {
        this.users = users;
    }

    public Optional<Person> find(String key) {
        return Optional.ofNullable(users.getUserByKey(key)).map(user -> person(key, user));
    }

    /** A user Jira no longer knows is called by the key. */
    public Person get(String key) {
        return find(key).orElseGet(() -> new Person(key, key, false));
    }

    private static Person person(String key, ApplicationUser user) {
        String name = user.getDisplayName();
        return new Person(key, name == null || name.isBlank() ? key : name, user.isActive());
    }
}
