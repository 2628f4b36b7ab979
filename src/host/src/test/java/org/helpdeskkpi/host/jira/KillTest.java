package org.helpdeskkpi.host.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.h2.jdbcx.JdbcConnectionPool;
import org.helpdeskkpi.host.jira.model.CommentDoc;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

class KillTest {
    @TempDir Path folder;

    @RepeatedTest(2)
    void whatWasToldToACallerSurvivesAKill() throws Exception {
        List<Long> told = writeUntilKilled(150);

        JdbcConnectionPool database = TestSite.database(folder);
        Site site = new Site(database, java.time.Clock.systemUTC());
        List<Long> kept =
                site.issues().byKey("HELP-1").orElseThrow().comments().stream()
                        .map(CommentDoc::id)
                        .toList();
        database.dispose();

        assertThat(told).hasSizeGreaterThanOrEqualTo(150);
        assertThat(kept).containsAll(told);
    }

    private List<Long> writeUntilKilled(int comments) throws IOException, InterruptedException {
        Process writer =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                KilledWriter.class.getName(),
                                folder.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        List<Long> told = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                told.add(Long.valueOf(line));
                if (told.size() == comments) {
                    // Through the handle: it leaves the stream open for what is still in it.
                    writer.toHandle().destroyForcibly();
                }
            }
        } finally {
            writer.destroyForcibly().waitFor();
        }
        return told;
    }
}
