package org.helpdeskkpi.plugin.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.Arrays;
import org.helpdeskkpi.core.app.Settings;
import org.helpdeskkpi.core.sla.SlaMetric;
import org.helpdeskkpi.plugin.settings.SettingsJson;
import org.junit.jupiter.api.Test;

class AwaitedTest {
    private final Awaited awaited =
            new Awaited(mock(I18nResolver.class, call -> Arrays.toString(call.getArguments())));

    @Test
    void whatAnswersIsSaidByTheDefinitionOfTheFirstResponse() {
        assertThat(of(SlaMetric.FIRST_RESPONSE, "{}")).contains("firstResponse.publicAgentReply");
        assertThat(
                        of(
                                SlaMetric.FIRST_RESPONSE,
                                """
                                {"firstResponse": {"by": "statusLeft", "statuses": ["Open", "New"]}}"""))
                .contains("firstResponse.statusLeft", "New, Open");
        assertThat(
                        of(
                                SlaMetric.FIRST_RESPONSE,
                                """
                                {"firstResponse": {"by": "anyCommentButReporters"}}"""))
                .contains("firstResponse.anyCommentButReporters");
    }

    @Test
    void whatResolvesIsSaidByWhatSaysThatATicketIsResolved() {
        assertThat(of(SlaMetric.RESOLUTION, "{}"))
                .contains("resolution.resolution", "resolution.but", "Duplicate, Spam");
        assertThat(
                        of(
                                SlaMetric.RESOLUTION,
                                """
                                {"resolved": {"by": "status", "statuses": ["Done"]},
                                 "exclusions": {"resolutions": []}}"""))
                .contains("resolution.status", "Done")
                .doesNotContain("resolution.but");
    }

    @Test
    void theOtherClocksSayWhatEndsThem() {
        assertThat(of(SlaMetric.NEXT_RESPONSE, "{}")).contains("awaited.nextResponse");
        assertThat(of(SlaMetric.TIME_IN_QUEUE, "{}")).contains("awaited.timeInQueue");
    }

    private String of(SlaMetric metric, String document) {
        Settings settings = new SettingsJson().parse(document).settings().orElseThrow();
        return awaited.of(metric, settings);
    }
}
