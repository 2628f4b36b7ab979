package org.helpdeskkpi.host.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helpdeskkpi.host.importer.IssueLine.issue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.helpdeskkpi.core.ticket.TicketId;
import org.helpdeskkpi.core.timeline.CommentRecord;
import org.helpdeskkpi.core.timeline.FieldChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IssueReaderTest {
    @TempDir private Path directory;

    @Test
    void aUserIsTheKeyElseTheNameElseTheAccountId() throws IOException {
        var read =
                read(
                        issue(1).field("reporter", "{'key':'k','name':'n','accountId':'a'}"),
                        issue(2).field("reporter", "{'name':'n','accountId':'a'}"),
                        issue(3).field("reporter", "{'accountId':'a'}"),
                        issue(4).field("reporter", "null"));

        assertThat(read.tickets())
                .extracting(t -> t.reporter())
                .containsExactly("k", "n", "a", null);
    }

    @Test
    void anAssigneeChangeTellsUsersOthersTellNames() throws IOException {
        var ticket =
                read(issue(1).change(1, "anna", "09:00", "assignee", "anna", "ben")
                                .change(2, "anna", "09:01", "status", "1", "2"))
                        .only();

        assertThat(ticket.changes())
                .containsExactly(
                        new FieldChange(1, 0, "anna", at("09:00"), "assignee", "anna", "ben"),
                        new FieldChange(
                                2, 0, "anna", at("09:01"), "status", "name of 1", "name of 2"));
    }

    @Test
    void fieldsAreKnownByLowerCaseName() throws IOException {
        var fields =
                read(issue(1).top("names", "{'customfield_1':'Request Type'}")
                                .field("customfield_1", "{'requestType':{'name':'VPN'}}")
                                .field("customfield_Queue", "'Network'")
                                .field("customfield_2", "{'id':'7','value':'Gold'}")
                                .field("labels", "['vip','later']")
                                .field("components", "[{'name':'Billing'}]")
                                .field("assignee", "{'key':'anna','displayName':'Anna'}"))
                        .only()
                        .fields();

        assertThat(fields)
                .containsEntry("request type", List.of("VPN"))
                .containsEntry("queue", List.of("Network"))
                .containsEntry("customfield_2", List.of("Gold"))
                .containsEntry("labels", List.of("vip", "later"))
                .containsEntry("component", List.of("Billing"))
                .containsEntry("assignee", List.of("anna"))
                .containsEntry("project", List.of("HELP"))
                .containsEntry("status", List.of("Open"))
                .doesNotContainKey("resolution");
    }

    @Test
    void aParentMakesASubTaskUnlessItIsAnEpic() throws IOException {
        String parent = "{'id':'5','key':'HELP-5'}";
        var subTask =
                read(issue(1).field("parent", parent)
                                .field("issuetype", "{'name':'Sub-task','subtask':true}"))
                        .only();
        var ofEpic =
                read(issue(1).field("parent", parent)
                                .field("issuetype", "{'name':'Task','subtask':false}"))
                        .only();

        assertThat(subTask.fields()).containsEntry("parent", List.of("HELP-5"));
        assertThat(ofEpic.fields()).doesNotContainKey("parent");
    }

    @Test
    void aCommentIsInternalByAnyOfItsMarks() throws IOException {
        var ticket =
                read(issue(1).reply("anna", "09:00")
                                .comment("anna", "09:01", "{'jsdPublic':true}")
                                .comment("anna", "09:02", "{'jsdPublic':false}")
                                .comment("anna", "09:03", "{'visibility':{'type':'role'}}")
                                .comment("anna", "09:04", property("true"))
                                .comment("anna", "09:05", property("false")))
                        .only();

        assertThat(ticket.comments())
                .extracting(CommentRecord::internal)
                .containsExactly(false, false, true, true, true, false);
    }

    @Test
    void aTicketIdIsTheNumberInTheIssuesId() throws IOException {
        var read =
                read(
                        issue("10042", "A-1"),
                        issue("INC0000045", "B-1"),
                        issue("Case3608", "C-1"),
                        issue("X45", "D-1"),
                        issue("none", "E-1"));

        var ids = read.tickets().stream().map(t -> t.id()).toList();
        assertThat(ids).startsWith(new TicketId(10042), new TicketId(45), new TicketId(3608));
        assertThat(ids).doesNotHaveDuplicates().hasSize(5);
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void historiesComeInOrderOfTimeThenNumber() throws IOException {
        var newestFirst =
                read(
                        issue(1).change(12, "anna", "10:00", "status", "3", "4")
                                .change(11, "anna", "09:00", "status", "2", "3")
                                .change(9, "anna", "09:00", "status", "1", "2"));

        assertThat(newestFirst.only().changes())
                .extracting(FieldChange::historyId)
                .containsExactly(9L, 11L, 12L);
        assertThat(newestFirst.findings()).isEmpty();
    }

    @Test
    void aMoveTellsTheProjectsKeys() throws IOException {
        var line =
                issue(1).top(
                                "changelog",
                                "{'histories':[{'id':'5','author':{'key':'anna'},"
                                        + "'created':'2026-01-05T09:00:00.000+0000','items':["
                                        + "{'field':'project','from':'1','fromString':'Old desk',"
                                        + "'to':'2','toString':'New desk'},{'field':'Key',"
                                        + "'fromString':'OLD-7','toString':'HELP-1'}]}]}");

        var read = read(line);

        assertThat(read.only().changes())
                .extracting(c -> c.field() + " " + c.from() + " " + c.to())
                .containsExactly("project OLD HELP", "key OLD-7 HELP-1");
        assertThat(read.kinds()).containsExactly(Finding.Kind.MOVED);
    }

    @Test
    void aPackedFileIsReadLikeAPlainOne() throws IOException {
        Path file = directory.resolve("issues.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write((issue(1) + "\n" + issue(2) + "\n").getBytes());
        }

        assertThat(ReadLines.of(file).keys()).containsExactly("HELP-1", "HELP-2");
    }

    @Test
    void searchPagesListsAndWebhooksAreTakenToo() throws IOException {
        var read =
                read(
                        "{\"issues\":[" + issue(1) + "," + issue(2) + "]}",
                        "[" + issue(3) + "]",
                        "{\"webhookEvent\":\"jira:issue_created\",\"issue\":" + issue(4) + "}");

        assertThat(read.keys()).containsExactly("HELP-1", "HELP-2", "HELP-3", "HELP-4");
    }

    private ReadLines read(Object... lines) throws IOException {
        return ReadLines.of(directory, lines);
    }

    private static String property(String internal) {
        return "{'properties':[{'key':'sd.public.comment','value':{'internal':" + internal + "}}]}";
    }

    private static Instant at(String time) {
        return Instant.parse("2026-01-05T" + time + ":00Z");
    }
}
