package org.helpdeskkpi.jiraapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.helpdeskkpi.jiraapi.canary.WrongTicket;
import org.junit.jupiter.api.Test;

/** The contract notices what it is there to notice. */
class ContractCanaryTest {
    private static final String TICKET = WrongTicket.class.getName();
    private static final Map<String, TypeDeclaration> LISTED =
            SignatureList.parse(
                    """
                    ```java
                    // verified: javap
                    public interface %s {
                      static final String FIELD = "right";
                      Long getId() throws org.example.NotFound;
                      Collection<Long> getComments();
                      String getKey();
                    }
                    ```
                    """
                            .formatted(TICKET));

    @Test
    void everyWrongPartOfADeclarationIsReported() {
        assertThat(breaches(Map.of()))
                .containsExactlyInAnyOrder(
                        "neither listed nor kept: %s extends Comparable<%<s>".formatted(TICKET),
                        "neither listed nor kept: %s: static String FIELD = \"wrong\""
                                .formatted(TICKET),
                        "neither listed nor kept: %s: String getId()".formatted(TICKET),
                        "neither listed nor kept: %s: Collection<String> getComments()"
                                .formatted(TICKET));
    }

    @Test
    void aKeptDifferenceIsNotReported() {
        assertThat(breaches(KeptDifferences.parse(TICKET + ": String getId() | javadoc of 11")))
                .hasSize(3)
                .noneMatch(line -> line.contains("getId"));
    }

    @Test
    void aKeptLineThatNothingNeedsIsReported() {
        assertThat(breaches(KeptDifferences.parse(TICKET + ": String getKey() | javadoc of 11")))
                .contains("kept for nothing: " + TICKET + ": String getKey()");
    }

    @Test
    void aTypeThatIsNotListedIsReportedWithAllItsMembers() {
        assertThat(new Contract(Map.of(), Map.of()).breaches(ticket()))
                .hasSize(6)
                .contains("neither listed nor kept: interface " + TICKET);
    }

    @Test
    void aClassMustNotBecomeAnInterface() {
        Map<String, TypeDeclaration> listed =
                SignatureList.parse("```java\npublic class " + TICKET + " {\n}\n```\n");
        assertThat(new Contract(listed, Map.of()).breaches(ticket()))
                .contains("neither listed nor kept: interface " + TICKET);
    }

    @Test
    void aKeptLineNeedsASource() {
        assertThatThrownBy(() -> KeptDifferences.parse(TICKET + ": String getId()"))
                .hasMessage("no source: " + TICKET + ": String getId()");
    }

    private static List<String> breaches(Map<String, String> kept) {
        return new Contract(LISTED, kept).breaches(ticket());
    }

    private static List<TypeDeclaration> ticket() {
        return List.of(CompiledTypes.describe(WrongTicket.class));
    }
}
