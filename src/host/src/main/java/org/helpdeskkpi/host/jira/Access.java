package org.helpdeskkpi.host.jira;

import org.helpdeskkpi.host.jira.model.CommentDoc;
import org.helpdeskkpi.host.jira.model.Fields;
import org.helpdeskkpi.host.jira.model.IssueDoc;
import org.helpdeskkpi.host.jira.model.SiteUser;

/**
 * Who may see what: staff sees every project and issue; a customer, who is in no group that works
 * here, sees the project but only the issues of their own, and no internal comments.
 */
public final class Access {
    private Access() {}

    /** Whether a user works here rather than asks for help. */
    public static boolean isStaff(SiteUser user) {
        return user != null && user.groups().contains(Users.EVERYONE);
    }

    public static boolean isAdministrator(SiteUser user) {
        return user != null && user.groups().contains(Users.ADMINISTRATORS);
    }

    public static boolean mayBrowse(SiteUser user, IssueDoc issue) {
        return user != null
                && (isStaff(user)
                        || user.key().equals(issue.value(Fields.REPORTER))
                        || user.key().equals(issue.creator()));
    }

    public static boolean maySee(SiteUser user, CommentDoc comment) {
        if (comment.group() != null && !user.groups().contains(comment.group())) {
            return false;
        }
        if (comment.role() != null && !Roles.has(user, comment.role())) {
            return false;
        }
        return isStaff(user) || !comment.internal();
    }
}
