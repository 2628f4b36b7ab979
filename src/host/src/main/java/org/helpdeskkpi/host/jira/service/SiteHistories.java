package org.helpdeskkpi.host.jira.service;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.sql.Timestamp;
import java.util.List;
import org.helpdeskkpi.host.jira.Site;
import org.helpdeskkpi.host.jira.model.HistoryDoc;

/** The change histories for plugins. */
record SiteHistories(Site site) implements ChangeHistoryManager {

    @Override
    public List<ChangeHistory> getChangeHistories(Issue issue) {
        return site.issues().byId(issue.getId()).stream()
                .flatMap(doc -> doc.histories().stream())
                .map(history -> (ChangeHistory) new Stored(history))
                .toList();
    }

    private static final class Stored extends ChangeHistory {
        private final HistoryDoc doc;

        Stored(HistoryDoc doc) {
            super(null, null);
            this.doc = doc;
        }

        @Override
        public Long getId() {
            return doc.id();
        }

        @Override
        public String getAuthorKey() {
            return doc.author();
        }

        @Override
        public Timestamp getTimePerformed() {
            return Timestamp.from(doc.at());
        }

        @Override
        public List<ChangeItemBean> getChangeItemBeans() {
            return doc.items().stream().map(item -> item.bean(doc.at())).toList();
        }
    }
}
