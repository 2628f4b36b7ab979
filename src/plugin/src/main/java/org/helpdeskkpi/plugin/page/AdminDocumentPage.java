package org.helpdeskkpi.plugin.page;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What {@code templates/admin-document.vm} shows.
 *
 * @param version the one that an import started from
 * @param document the settings document that was pasted
 * @param note what the author says about it
 * @param problems why it was not taken
 */
public record AdminDocumentPage(
        UnaryOperator<String> texts,
        String token,
        int version,
        String document,
        String note,
        List<String> problems,
        Notice notice,
        Conflict conflict) {
    public AdminDocumentPage {
        problems = List.copyOf(problems);
    }

    AdminDocumentPage saying(Notice said) {
        return new AdminDocumentPage(
                texts, token, version, document, note, problems, said, conflict);
    }

    AdminDocumentPage noting(String typed) {
        return new AdminDocumentPage(
                texts, token, version, document, typed, problems, notice, conflict);
    }

    AdminDocumentPage refused(List<String> found) {
        return new AdminDocumentPage(
                texts, token, version, document, note, found, notice, conflict);
    }

    AdminDocumentPage overtaken(Conflict found) {
        return new AdminDocumentPage(
                texts, token, version, document, note, problems, notice, found);
    }

    public String text(String key) {
        return texts.apply(key);
    }

    public List<AdminLink> tabs() {
        return AdminLink.all(AdminTab.DOCUMENT, texts);
    }

    public boolean failed() {
        return !problems.isEmpty();
    }
}
