package org.helpdeskkpi.jiraapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.type.EventType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.helpdeskkpi.jiraapi.canary.WrongTicket;
import org.junit.jupiter.api.Test;

/** What is declared here is what Jira has. */
class ContractTest {
    private static final Path SIGNATURES =
            Path.of(System.getProperty("project.root", "."), "../shared/jira/signatures.md")
                    .normalize();
    private static final Pattern EVENT_ID = Pattern.compile("([A-Z_]+) (\\d+)[,.]");

    @Test
    void everyDeclarationIsListedOrKept() throws IOException {
        Contract contract = new Contract(SignatureList.parse(page()), KeptDifferences.read());
        assertThat(contract.breaches(declared())).isEmpty();
    }

    @Test
    void aTypeThatJiraLacksIsReported() throws IOException {
        Contract contract = new Contract(SignatureList.parse(page()), Map.of());
        assertThat(contract.breaches(List.of(CompiledTypes.describe(WrongTicket.class))))
                .hasSize(6);
    }

    @Test
    void eventTypesHaveTheIdsOfTheList() throws Exception {
        String note = page().lines().filter(line -> line.contains("CREATED 1,")).findFirst().get();
        Matcher id = EVENT_ID.matcher(note);
        int found = 0;
        for (; id.find(); found++) {
            assertThat(EventType.class.getField("ISSUE_" + id.group(1) + "_ID").get(null))
                    .isEqualTo(Long.valueOf(id.group(2)));
        }
        assertThat(found).isEqualTo(EventType.class.getFields().length);
    }

    private static List<TypeDeclaration> declared() {
        List<TypeDeclaration> types =
                CompiledTypes.besides(EventPublisher.class).stream()
                        .map(CompiledTypes::describe)
                        .toList();
        assertThat(types).hasSizeGreaterThan(100);
        return types;
    }

    private static String page() throws IOException {
        assumeTrue(Files.exists(SIGNATURES), "the list of signatures is not at " + SIGNATURES);
        return Files.readString(SIGNATURES);
    }
}
