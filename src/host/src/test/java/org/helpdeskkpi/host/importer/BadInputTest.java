package org.helpdeskkpi.host.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helpdeskkpi.host.importer.IssueLine.issue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.helpdeskkpi.host.importer.Finding.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadInputTest {
    @TempDir private Path directory;

    @Test
    void aLineThatIsNotJsonIsLeftOutAndTheRestIsRead() throws IOException {
        var read = read(issue(1), "{\"id\": \"2\", ", issue(3));

        assertThat(read.keys()).containsExactly("HELP-1", "HELP-3");
        assertLeftOut(read, Kind.NOT_JSON, 2, "this is not JSON");
    }

    @Test
    void jsonWithoutAnIssueIsLeftOut() throws IOException {
        assertLeftOut(read("{\"a\": 1}"), Kind.NOT_AN_ISSUE, 1, "there is no issue here");
    }

    @Test
    void anIssueWithoutCreatedIsLeftOut() throws IOException {
        var read = read(issue(1).created(null), issue(2).without("created"));

        assertThat(read.tickets()).isEmpty();
        assertThat(read.kinds()).containsExactly(Kind.UNREADABLE_ISSUE, Kind.UNREADABLE_ISSUE);
        assertThat(read.findings().get(0).sentence()).startsWith("HELP-1 has no `created`");
    }

    @Test
    void aTimeOfAnUnknownZoneLeavesTheIssueOut() throws IOException {
        var read =
                read(
                        issue(1).created("2026-01-05T08:00:00.000[Mars/Base]"),
                        issue(2).created("2026-01-05T08:00:00.000+9900"),
                        issue(3).created("2026-01-05T08:00:00.000"),
                        issue(4).reply("anna", "2026-01-05T08:00:00.000XYZ"),
                        issue(5).created("2026-01-05T08:00:00.000+0530"),
                        issue(6).created("2026-01-05T08:00:00Z"));

        assertThat(read.keys()).containsExactly("HELP-5", "HELP-6");
        assertThat(read.kinds()).hasSize(4).containsOnly(Kind.UNREADABLE_ISSUE);
    }

    @Test
    void historyOutOfOrderIsMendedAndTold() throws IOException {
        var read =
                read(
                        issue(1).change(1, "anna", "09:00", "status", "1", "2")
                                .change(3, "anna", "11:00", "status", "3", "4")
                                .change(2, "anna", "10:00", "status", "2", "3"));

        assertMended(read, Kind.HISTORY_ORDER, "HELP-1: its history is out of order");
        assertThat(read.only().changes())
                .extracting(c -> c.historyId())
                .containsExactly(1L, 2L, 3L);
    }

    @Test
    void historyWithoutAuthorIsTakenAndTold() throws IOException {
        var read = read(issue(1).change(1, null, "09:00", "status", "1", "2"));

        assertMended(read, Kind.HISTORY_WITHOUT_AUTHOR, "HELP-1: 1 of its changes name no author");
        assertThat(read.only().changes().get(0).author()).isNull();
    }

    @Test
    void aReplyBeforeCreationIsTakenAndTold() throws IOException {
        var read = read(issue(1).reply("anna", "07:59"));

        assertMended(read, Kind.BEFORE_CREATION, "HELP-1: 1 of its comments dated before");
    }

    @Test
    void aResolutionWithoutStatusIsTakenAndTold() throws IOException {
        var read = read(issue(1).without("status").field("resolution", "{'name':'Done'}"));

        assertMended(read, Kind.RESOLUTION_WITHOUT_STATUS, "HELP-1: it has a resolution");
    }

    @Test
    void fiveMegabytesOfCommentAreTakenAndTold() throws IOException {
        var read =
                read(
                        issue(1).comment("anna", "09:00", "{'body':'" + "x".repeat(5 << 20) + "'}"),
                        issue(2));

        assertThat(read.keys()).containsExactly("HELP-1", "HELP-2");
        assertThat(read.findings().get(0).sentence()).contains("5,242,880 characters");
    }

    @Test
    void ofTwoIssuesWithOneIdTheFirstCounts() throws IOException {
        var read = read(issue("7", "A-1"), issue("7", "A-2"), issue("8", "A-1"));

        assertThat(read.keys()).containsExactly("A-1");
        assertThat(read.kinds()).containsExactly(Kind.SAME_ISSUE_TWICE, Kind.SAME_ISSUE_TWICE);
        assertThat(read.findings().get(1).sentence())
                .isEqualTo("issue 8 (A-1) is already on line 1; this one is left out");
    }

    @Test
    void missingPagesOfHistoryAreTold() throws IOException {
        var read = read(issue(1).top("changelog", "{'total':40,'histories':[]}"));

        assertMended(read, Kind.PART_OF_THE_DATA, "HELP-1: the file has 0 of its 40 change groups");
    }

    @Test
    void aPackedFileThatIsCutOffGivesWhatItHas() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            var random = new Random(1);
            for (int i = 1; i < 500; i++) {
                gzip.write((issue(i).field("x", "'" + random.nextLong() + "'") + "\n").getBytes());
            }
        }
        Path file = directory.resolve("cut.jsonl.gz");
        Files.write(file, Arrays.copyOf(packed.toByteArray(), packed.size() / 2));

        var read = ReadLines.of(file);

        assertThat(read.tickets()).hasSizeBetween(100, 400);
        assertThat(read.findings().get(read.findings().size() - 1).kind()).isEqualTo(Kind.FILE);
    }

    @Test
    void aFindingIsToldWithFileAndLine() throws IOException {
        var finding = read(issue(1), "nonsense").findings().get(0);

        assertThat(finding.toString())
                .startsWith(directory.resolve("issues.jsonl") + ":2: this is not JSON: ");
    }

    private ReadLines read(Object... lines) throws IOException {
        return ReadLines.of(directory, lines);
    }

    private static void assertLeftOut(ReadLines read, Kind kind, int line, String sentence) {
        assertThat(read.findings())
                .singleElement()
                .satisfies(
                        f -> {
                            assertThat(f.kind()).isEqualTo(kind);
                            assertThat(f.line()).isEqualTo(line);
                            assertThat(f.leftOut()).isTrue();
                            assertThat(f.sentence()).startsWith(sentence);
                        });
    }

    private static void assertMended(ReadLines read, Kind kind, String sentence) {
        assertThat(read.tickets()).hasSize(1);
        assertThat(read.findings())
                .singleElement()
                .satisfies(
                        f -> {
                            assertThat(f.kind()).isEqualTo(kind);
                            assertThat(f.leftOut()).isFalse();
                            assertThat(f.sentence()).startsWith(sentence);
                        });
    }
}
