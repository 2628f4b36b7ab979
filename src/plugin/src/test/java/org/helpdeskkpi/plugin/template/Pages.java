package org.helpdeskkpi.plugin.template;

import java.util.Map;
import org.helpdeskkpi.plugin.page.AdminDocumentPage;
import org.helpdeskkpi.plugin.page.AdminPage;
import org.helpdeskkpi.plugin.page.AdminPartPage;
import org.helpdeskkpi.plugin.page.EvidencePage;
import org.helpdeskkpi.plugin.page.IssuePanelPage;
import org.helpdeskkpi.plugin.page.MyKpisPage;
import org.helpdeskkpi.plugin.page.TicketsPage;
import org.helpdeskkpi.plugin.page.ViewPage;
import org.helpdeskkpi.plugin.page.WallboardPage;
import org.helpdeskkpi.plugin.page.WhatIfPage;

/** The one record that each template shows. */
final class Pages {
    static final Map<String, Class<? extends Record>> BY_TEMPLATE =
            Map.of(
                    "templates/admin.vm", AdminPage.class,
                    "templates/admin-document.vm", AdminDocumentPage.class,
                    "templates/admin-part.vm", AdminPartPage.class,
                    "templates/issue-panel.vm", IssuePanelPage.class,
                    "templates/me.vm", MyKpisPage.class,
                    "templates/ticket.vm", EvidencePage.class,
                    "templates/tickets.vm", TicketsPage.class,
                    "templates/view.vm", ViewPage.class,
                    "templates/wallboard.vm", WallboardPage.class,
                    "templates/what-if.vm", WhatIfPage.class);

    private Pages() {}
}
