package com.atlassian.sal.api.user;

/** The lasting key of a user. */
public final class UserKey {
    private final String userKey;

    public UserKey(String userKey) {
        this.userKey = userKey;
    }

    public String getStringValue() {
        return userKey;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UserKey that && userKey.equals(that.userKey);
    }

    @Override
    public int hashCode() {
        return userKey.hashCode();
    }

    @Override
    public String toString() {
        return userKey;
    }
}
