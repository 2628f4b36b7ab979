package org.helpdeskkpi.plugin.page;

import com.atlassian.plugin.web.ContextProvider;
import jakarta.inject.Inject;
import java.util.Map;
import org.helpdeskkpi.plugin.access.TicketCondition;

/** Says what the panel beside an issue shows: whose values they are. */
public final class IssuePanelContext implements ContextProvider {
    private final PageWriter writer;

    @Inject
    public IssuePanelContext(PageWriter writer) {
        this.writer = writer;
    }

    @Override
    public void init(Map<String, String> params) {
        // there is nothing to choose
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        String key = TicketCondition.issueKey(context);
        return Map.of("page", new IssuePanelPage(writer.texts(), key));
    }
}
