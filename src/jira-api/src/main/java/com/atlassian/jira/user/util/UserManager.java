package com.atlassian.jira.user.util;

import com.atlassian.jira.user.ApplicationUser;

/** Finds Jira's users. */
public interface UserManager {
    ApplicationUser getUserByKey(String userKey);

    ApplicationUser getUserByName(String userName);
}
