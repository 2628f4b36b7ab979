package org.helpdeskkpi.plugin.page;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.helpdeskkpi.core.app.Problem;
import org.helpdeskkpi.plugin.page.AdminDesk.Outcome;
import org.helpdeskkpi.plugin.page.AdminPage.Notice;

/** Where an admin sets everything; works without JavaScript. */
public class AdminServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Door door;
    private final transient PageWriter writer;
    private final transient AdminDesk desk;

    @Inject
    public AdminServlet(Door door, PageWriter writer, AdminDesk desk) {
        this.door = door;
        this.writer = writer;
        this.desk = desk;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!opens(request, response)) {
            return;
        }
        if (request.getParameter("export") != null) {
            export(response);
            return;
        }
        String saved = request.getParameter("saved");
        Notice notice =
                saved == null ? Notice.NONE : notice("success", "helpdesk-kpi.admin.saved", saved);
        show(request, response, new Shown(desk.form(), desk.version()).saying(notice));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!opens(request, response)
                || !door.takesPost(request, response, writer.text("helpdesk-kpi.error.token"))) {
            return;
        }
        FormReader reader = new FormReader(request);
        int version = reader.number("version", -1);
        String button = reader.value("do");
        AdminForm form = reader.read();
        RowMove move = RowMove.of(button);
        if (move != null) {
            AdminForm moved = move.apply(form);
            show(request, response, new Shown(moved, version).focusing(move.focus(moved)));
        } else if (button.equals("import")) {
            take(
                    request,
                    response,
                    new Shown(desk.form(), version).pasted(reader.value("document")));
        } else {
            finish(
                    request,
                    response,
                    new Shown(form, version),
                    desk.save(form, version, door.user()));
        }
    }

    private boolean opens(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        return door.opensForAdmins(request, response, writer.text("helpdesk-kpi.error.admins"));
    }

    private void take(HttpServletRequest request, HttpServletResponse response, Shown shown)
            throws IOException {
        Outcome outcome = desk.take(shown.document(), shown.version(), door.user());
        finish(request, response, shown, outcome);
    }

    private void finish(
            HttpServletRequest request, HttpServletResponse response, Shown shown, Outcome outcome)
            throws IOException {
        if (outcome instanceof Outcome.Saved saved) {
            // Without its query the address can be saved from again; the number tells what was
            // saved.
            response.sendRedirect(request.getRequestURI() + "?saved=" + saved.version());
        } else if (outcome instanceof Outcome.Refused refused) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            show(request, response, shown.refused(refused.problems()));
        } else {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            int current = desk.version();
            String number = String.valueOf(current);
            Notice notice = notice("warning", "helpdesk-kpi.admin.conflict", number);
            show(request, response, shown.at(current).saying(notice));
        }
    }

    private void show(HttpServletRequest request, HttpServletResponse response, Shown shown)
            throws IOException {
        AdminPage page =
                new AdminPage(
                        writer.texts(),
                        door.token(request, response),
                        shown.version(),
                        shown.form(),
                        desk.projects(shown.form().projects()),
                        shown.problems(),
                        shown.notice(),
                        shown.focus(),
                        shown.document());
        writer.write(response, "templates/admin.vm", page);
    }

    private void export(HttpServletResponse response) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"helpdesk-kpi-settings.json\"");
        response.getWriter().write(desk.export());
    }

    private Notice notice(String kind, String key, String argument) {
        return new Notice(kind, writer.text(key, argument));
    }

    /** What one answer shows. */
    private record Shown(
            AdminForm form,
            int version,
            List<Problem> problems,
            Notice notice,
            String focus,
            String document) {
        Shown(AdminForm form, int version) {
            this(form, version, List.of(), Notice.NONE, "", "");
        }

        Shown saying(Notice said) {
            return new Shown(form, version, problems, said, focus, document);
        }

        Shown refused(List<Problem> found) {
            return new Shown(form, version, found, notice, focus, document);
        }

        Shown focusing(String row) {
            return new Shown(form, version, problems, notice, row, document);
        }

        Shown pasted(String text) {
            return new Shown(form, version, problems, notice, focus, text);
        }

        Shown at(int current) {
            return new Shown(form, current, problems, notice, focus, document);
        }
    }
}
