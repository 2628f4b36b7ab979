package org.helpdeskkpi.host.jira.rest;

import org.helpdeskkpi.host.jira.Access;
import org.helpdeskkpi.host.jira.Acting;
import org.helpdeskkpi.host.jira.Site;
import org.helpdeskkpi.host.jira.jql.Jql;
import org.helpdeskkpi.host.jira.model.CommentDoc;
import org.helpdeskkpi.host.jira.model.IssueDoc;
import org.helpdeskkpi.host.jira.model.SiteUser;
import org.helpdeskkpi.host.jira.service.JiraSite;

/** Whoever calls, and what they may see and do. */
record Caller(JiraSite jira) {

    Site site() {
        return jira.site();
    }

    Jql jql() {
        return new Jql(site());
    }

    /** The caller; nobody is refused. */
    SiteUser user() {
        SiteUser user = jira.authentication().user();
        if (user == null) {
            throw Fault.of(
                    401,
                    "You are not authenticated. Authentication required to perform this"
                            + " operation.");
        }
        return user;
    }

    Acting acting() {
        return site().as(user().key());
    }

    boolean isStaff() {
        return Access.isStaff(user());
    }

    /** The issue of this id or key, which the caller must be allowed to see. */
    IssueDoc issue(String idOrKey) {
        SiteUser user = user();
        IssueDoc issue =
                site().issues()
                        .find(idOrKey)
                        .orElseThrow(() -> Fault.notFound("Issue Does Not Exist"));
        if (!Access.mayBrowse(user, issue)) {
            throw Fault.forbidden("You do not have the permission to see the specified issue.");
        }
        return issue;
    }

    /** The same for changing it. */
    IssueDoc issueToEdit(String idOrKey) {
        IssueDoc issue = issue(idOrKey);
        if (!isStaff()) {
            throw Fault.forbidden("You do not have permission to edit issues in this project.");
        }
        return issue;
    }

    /** The comment of this id on an issue, which the caller must be allowed to see. */
    CommentDoc comment(IssueDoc issue, String id) {
        return issue.comments().stream()
                .filter(c -> String.valueOf(c.id()).equals(id))
                .filter(c -> Access.maySee(user(), c))
                .findFirst()
                .orElseThrow(
                        () -> Fault.notFound("Can not find a comment for the id: " + id + "."));
    }
}
