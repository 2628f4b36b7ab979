package com.atlassian.jira.issue.comments;

import com.atlassian.jira.issue.Issue;
import java.util.List;

/** Reads comments, whoever may see them. */
public interface CommentManager {
    List<Comment> getComments(Issue issue);
}
