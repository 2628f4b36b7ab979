package org.helpdeskkpi.jiraapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The notations of the list of signatures are read as they are meant. */
class SignatureListTest {
    @Test
    void genericMembersKeepTheirTypeParameters() {
        assertThat(
                        members(
                                "interface a.B",
                                "<T extends c.D<K>, K> T[] get(Class<T>, K...) throws c.E, c.F;"))
                .containsExactly("a.B: <T extends c.D<K>, K> T[] get(Class<T>, K[])");
    }

    @Test
    void aMemberNamedLikeItsTypeIsAConstructor() {
        assertThat(members("class a.B$C", "a.B$C(String, javax.servlet.http.HttpServletRequest);"))
                .containsExactly("a.B$C: new(String, jakarta.servlet.http.HttpServletRequest)");
    }

    @Test
    void constantsKeepTheirValue() {
        assertThat(members("class a.B", "static final String X = \"x\";\nstatic final Long Y;"))
                .containsExactly("a.B: static String X = \"x\"", "a.B: static Long Y");
    }

    @Test
    void aClassThatExtendsEnumIsAnEnum() {
        TypeDeclaration type = type("final class a.B extends Enum<a.B>", "static final a.B X;");
        assertThat(type.kind()).isEqualTo("enum");
        assertThat(type.supertypes()).isEmpty();
    }

    @Test
    void supertypesMayBeGenericAndSeveral() {
        assertThat(type("class a.B<T> extends a.C<T> implements a.D,a.E", "").supertypes())
                .containsExactly("a.C<T>", "a.D", "a.E");
    }

    @Test
    void simpleNamesBelongToThePackageStatementBeforeThem() {
        String block =
                """
                ```java
                package a;  // comment
                public enum Verb { GET, POST /* others: PUT, DELETE */ }
                package b; public interface Other { Verb verb(Verb one); }
                package a;
                public @interface Verbs { Verb[] value(); }
                ```
                """;
        assertThat(lines(SignatureList.parse(block).get("a.Verb")))
                .containsExactly("a.Verb: static a.Verb GET", "a.Verb: static a.Verb POST");
        assertThat(lines(SignatureList.parse(block).get("a.Verbs")))
                .containsExactly("a.Verbs: a.Verb[] value()");
        assertThat(lines(SignatureList.parse(block).get("b.Other")))
                .containsExactly("b.Other: Verb verb(Verb)");
    }

    private static List<String> members(String header, String body) {
        return lines(type(header, body));
    }

    private static List<String> lines(TypeDeclaration type) {
        return type.members().stream().map(Member::line).toList();
    }

    private static TypeDeclaration type(String header, String body) {
        String block = "```java\npublic " + header + " {\n" + body + "\n}\n```\n";
        return SignatureList.parse(block).values().iterator().next();
    }
}
