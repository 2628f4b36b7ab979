package org.helpdeskkpi.host.jira;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.helpdeskkpi.host.jira.model.Constant;
import org.helpdeskkpi.host.jira.model.Constant.Kind;
import org.helpdeskkpi.host.jira.model.Fields;
import org.helpdeskkpi.host.jira.model.IssueDoc;
import org.helpdeskkpi.host.jira.model.SelectOption;

/** An issue as plugins see it: the state it had when it was asked for. */
public record IssueView(Site site, IssueDoc doc) implements MutableIssue {

    @Override
    public Long getId() {
        return doc.id();
    }

    @Override
    public String getKey() {
        return doc.key();
    }

    @Override
    public String getSummary() {
        return doc.value(Fields.SUMMARY);
    }

    @Override
    public Project getProjectObject() {
        return site.catalog().project(doc.project()).orElseThrow();
    }

    @Override
    public Long getProjectId() {
        return getProjectObject().getId();
    }

    @Override
    public IssueType getIssueType() {
        return constant(Kind.ISSUE_TYPE, Fields.TYPE);
    }

    @Override
    public String getIssueTypeId() {
        return getIssueType().getId();
    }

    @Override
    public ApplicationUser getAssignee() {
        return user(getAssigneeId());
    }

    @Override
    public String getAssigneeId() {
        return doc.value(Fields.ASSIGNEE);
    }

    @Override
    public ApplicationUser getReporter() {
        return user(getReporterId());
    }

    @Override
    public String getReporterId() {
        return doc.value(Fields.REPORTER);
    }

    @Override
    public ApplicationUser getCreator() {
        return user(doc.creator());
    }

    @Override
    public String getCreatorId() {
        return doc.creator();
    }

    @Override
    public Timestamp getCreated() {
        return timestamp(doc.created());
    }

    @Override
    public Timestamp getUpdated() {
        return timestamp(doc.updated());
    }

    @Override
    public Timestamp getResolutionDate() {
        return timestamp(doc.resolved());
    }

    @Override
    public Resolution getResolution() {
        return constant(Kind.RESOLUTION, Fields.RESOLUTION);
    }

    @Override
    public Status getStatus() {
        return constant(Kind.STATUS, Fields.STATUS);
    }

    @Override
    public Priority getPriority() {
        return constant(Kind.PRIORITY, Fields.PRIORITY);
    }

    @Override
    public Set<Label> getLabels() {
        return doc.values(Fields.LABELS).stream()
                .map(LabelView::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Collection<ProjectComponent> getComponents() {
        return doc.values(Fields.COMPONENTS).stream()
                .map(name -> (ProjectComponent) site.catalog().component(doc.project(), name))
                .toList();
    }

    /** One option, several as a list, or null: what Jira's select fields hold. */
    @Override
    public Object getCustomFieldValue(CustomField field) {
        List<SelectOption> options =
                doc.values(field.getId()).stream()
                        .map(text -> site.catalog().option(field.getId(), text))
                        .toList();
        return switch (options.size()) {
            case 0 -> null;
            case 1 -> options.get(0);
            default -> options;
        };
    }

    @Override
    public boolean isSubTask() {
        return !doc.values(Fields.PARENT).isEmpty();
    }

    /** Null for a parent that the site does not have. */
    @Override
    public Issue getParentObject() {
        return isSubTask()
                ? site.issues().byKey(doc.value(Fields.PARENT)).map(site::view).orElse(null)
                : null;
    }

    /** Its comments, oldest first, whoever may see them. */
    public List<Comment> comments() {
        return doc.comments().stream().map(c -> (Comment) new CommentView(this, c)).toList();
    }

    private Constant constant(Kind kind, String field) {
        String name = doc.value(field);
        return name == null ? null : site.catalog().constant(kind, name).orElseThrow();
    }

    /** As in Jira a user who is gone is still somebody: without account. */
    private ApplicationUser user(String key) {
        return site.users().byKey(key).orElse(null);
    }

    private static Timestamp timestamp(Instant at) {
        return at == null ? null : Timestamp.from(at);
    }
}
