package org.helpdeskkpi.host.jira.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.helpdeskkpi.host.jira.HeardEvents;
import org.helpdeskkpi.host.jira.TestSite;
import org.helpdeskkpi.host.jira.model.IssueDoc;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrafficTest {
    private static final int ACTIONS = 300;

    @TempDir Path folder;

    @Test
    void theSameSeedDoesTheSameAndEverythingFiresEvents() {
        assertThat(played("one")).isEqualTo(played("two")).hasSizeGreaterThan(40);
    }

    @Test
    void itKeepsTheRateItWasAskedFor() {
        TestSite test = new TestSite(folder);
        try (Traffic traffic = new Traffic(test.site(), 1)) {
            traffic.start(3000);
            await().until(() -> traffic.done() >= 100);
        }
        test.close();
    }

    private List<IssueDoc> played(String name) {
        TestSite test = new TestSite(folder.resolve(name));
        HeardEvents heard = new HeardEvents();
        test.site().events().register(heard);
        try (Traffic traffic = new Traffic(test.site(), 42)) {
            for (int i = 0; i < ACTIONS; i++) {
                traffic.act();
            }
            assertThat(traffic.done()).isEqualTo(ACTIONS);
        }
        assertThat(heard.take())
                .contains("IssueEvent 1", "IssueEvent 4 +comment", "IssueEvent 7 +comment")
                .contains("IssueChangedEvent [assignee, status]");
        List<IssueDoc> issues = new ArrayList<>(test.site().issues().all());
        test.close();
        return issues;
    }
}
