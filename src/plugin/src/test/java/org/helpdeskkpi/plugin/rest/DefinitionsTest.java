package org.helpdeskkpi.plugin.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import org.helpdeskkpi.core.app.Settings;
import org.helpdeskkpi.plugin.settings.SettingsJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefinitionsTest {
    private final I18nResolver texts = mock(I18nResolver.class);
    private final Definitions definitions = new Definitions(texts);

    @BeforeEach
    void theAppsOwnTexts() throws IOException {
        Properties bundle = new Properties();
        try (Reader in =
                new InputStreamReader(
                        Definitions.class.getResourceAsStream(
                                "/i18n/helpdesk-kpi-messages.properties"),
                        StandardCharsets.UTF_8)) {
            bundle.load(in);
        }
        when(texts.getText(any(String.class), any(Serializable[].class)))
                .thenAnswer(
                        call -> {
                            Object[] all = call.getArguments();
                            String text = bundle.getProperty((String) all[0]);
                            assertThat(text).as((String) all[0]).isNotNull();
                            Object[] values = java.util.Arrays.copyOfRange(all, 1, all.length);
                            return new MessageFormat(text, Locale.ENGLISH).format(values);
                        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FRT | {}                                        | first public reply of an agent",
                "FRT | {'firstResponse':{'by':'anyCommentButReporters'}} | public or internal, by anyone",
                "ART | {}                           | last resolution. Tickets resolved as Dup",
                "ART | {'resolution':{'by':'first'}}                    | to the first resolution.",
                "ART | {'resolution':{'by':'openTime'}}                 | The sum of the stretches",
                "ART | {'exclusions':{'resolutions':[]}}                | resolved as nothing are left",
                "ART | {'exclusions':{'resolutions':['Spam','Double']}} | resolved as Double, Spam are",
                "FRT | {}                                        | Credited to who responded.",
                "FRT | {'firstResponse':{'credit':'assignee'}}   | who had the ticket then.",
                "FRT | {'firstResponse':{'by':'statusLeft','statuses':['New','Open']}} | New, Open.",
                "ART | {}                                        | then, else to who resolved it.",
                "ART | {'resolution':{'credit':'resolver'}}      | Credited to who resolved it.",
                "ART | {'resolution':{'credit':'lastReplier'}}   | who last replied to the cust",
                "ART | {'resolution':{'pausedIn':['B','A']}}     | No time passes in: A, B.",
                "FCR | {'firstContact':{'minReplies':1}}  | least 1 and at most 1 public agent reply,",
                "FCR | {'firstContact':{'by':'noFollowUp'}}      | another word of the customer",
                "FCR | {'firstContact':{'by':'oneAgent'}}        | by the one agent who replied",
                "FCR | {'firstContact':{'by':'within'}}          | within 15 minutes of the creation",
                "FCR | {}                                        | Share of the resolved tickets:",
                "FCR | {'firstContact':{'of':'received'}}        | Share of the received tickets,",
                "ESCALATION | {}                                 | Credited to who handed them up.",
                "ESCALATION | {'escalation':{'credit':'assignee'}} | Credited to who had them then.",
                "FRT | {'exclusions':{'subTasks':true,'links':['b','a']}} | sub-tasks; tickets linked"
                        + " with the words a, b.",
                "FCR | {'exclusions':{'labels':['spam']}}        | tickets labelled spam.",
                "ART | {'exclusions':{'issueTypes':['Task']}}    | tickets of type Task.",
                "ART | {'exclusions':{'reportedByAgents':true}}  | tickets that agents reported.",
                "ART | {'exclusions':{'createdBefore':'2026-01-31'}} | created before 2026-01-31.",
                "FCR | {}                                        | at most 1 public agent reply,",
                "FCR | {}                                        | not reopened within 7 days.",
                "FCR | {}                                        | thanks within 2 days does not",
                "FCR | {'firstContact':{'maxReplies':2}}         | at most 2 public agent replies",
                "FCR | {'firstContact':{'thanks':'PT36H'}}       | thanks within 36 hours",
                "FCR | {'firstContact':{'window':'PT90M'}}       | reopened within 90 minutes",
                "FCR | {'firstContact':{'window':'P1D'}}         | until 1 day have passed",
                "ESCALATION | {'escalation':{'tierUp':true}}     | a queue of a higher tier",
                "ESCALATION | {'escalation':{'tierUp':false,'priorities':['Low','High']}} | priori",
                "ESCALATION | {'escalation':{'labels':['vip']}}   | these labels set: vip",
                "ESCALATION | {'escalation':{'links':['Blocks']}} | types made: Blocks",
                "ESCALATION | {'escalation':{'fields':{'level':['3']}}} | value set in: level",
                "ESCALATION | {'escalation':{'tierUp':false,'priorities':[]}} | no rule is switched"
            })
    void aKpiIsDefinedByTheRulesThatAreChosen(Kpi kpi, String settings, String words) {
        assertThat(definitions.of(kpi, settings(settings))).contains(words).endsWith(".");
    }

    @Test
    void waysOfHandingUpAreToldInOneSentence() {
        assertThat(
                        definitions.of(
                                Kpi.ESCALATION,
                                settings(
                                        "{'escalation':{'tierUp':true,'priorities':['Low','High'],"
                                                + "'labels':['b','a']}}")))
                .endsWith(
                        "means: moved to a queue of a higher tier; priority raised;"
                                + " one of these labels set: a, b.");
    }

    private static Settings settings(String document) {
        return new SettingsJson().parse(document.replace('\'', '"')).settings().orElseThrow();
    }
}
