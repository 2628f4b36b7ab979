package org.helpdeskkpi.plugin.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.helpdeskkpi.plugin.page.AdminDesk.Change;
import org.helpdeskkpi.plugin.page.AdminDesk.Outcome;
import org.helpdeskkpi.plugin.page.form.Typing;

/** The whole settings as a document, to be downloaded and pasted. */
record DocumentScreen(Door door, PageWriter writer, AdminDesk desk, AdminWords words) {
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Notice notice = words.saved(request.getParameter("saved"), false);
        int version = desk.current().number();
        write(response, page(request, response, version, "").saying(notice));
    }

    /** The current version as a file, or the one that is asked for. */
    void export(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int current = desk.current().number();
        int version = Typing.posted(request.getParameterMap()).number("version", current);
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"helpdesk-kpi-settings-" + version + ".json\"");
        response.getWriter().write(desk.document(version).toPrettyString());
    }

    void take(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Typing typing = Typing.posted(request.getParameterMap());
        int version = typing.number("version", 0);
        Change change =
                new Change(
                        version,
                        Buttons.replacing(typing.get("do")),
                        door.user(),
                        typing.get(AdminDesk.NOTE).strip());
        String document = typing.get("document");
        AdminDocumentPage page =
                page(request, response, version, document).noting(typing.get(AdminDesk.NOTE));
        Outcome outcome = desk.take(document, change);
        if (outcome instanceof Outcome.Refused refused) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            List<String> messages =
                    refused.problems().stream()
                            .map(problem -> problem.message(writer.language()))
                            .toList();
            write(response, page.refused(messages));
        } else if (outcome instanceof Outcome.Overtaken overtaken) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            int theirs = overtaken.by().number();
            String said = words.overtaken(overtaken.by());
            write(response, page.overtaken(new Conflict(theirs, said, List.of())));
        } else {
            Buttons.leave(request, response, AdminTab.DOCUMENT, outcome);
        }
    }

    private AdminDocumentPage page(
            HttpServletRequest request,
            HttpServletResponse response,
            int version,
            String document) {
        return new AdminDocumentPage(
                writer.texts(),
                door.token(request, response),
                version,
                document,
                "",
                List.of(),
                Notice.NONE,
                Conflict.NONE);
    }

    private void write(HttpServletResponse response, AdminDocumentPage page) throws IOException {
        writer.write(response, "templates/admin-document.vm", page);
    }
}
