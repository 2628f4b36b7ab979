package com.atlassian.sal.api.user;

import jakarta.servlet.http.HttpServletRequest;

/** Who is logged in, and whether as an administrator. */
public interface UserManager {
    UserKey getRemoteUserKey();

    UserKey getRemoteUserKey(HttpServletRequest request);

    boolean isAdmin(UserKey userKey);

    boolean isSystemAdmin(UserKey userKey);
}
