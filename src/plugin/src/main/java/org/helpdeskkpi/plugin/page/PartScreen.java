package org.helpdeskkpi.plugin.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.helpdeskkpi.core.app.Problem;
import org.helpdeskkpi.core.app.SettingsVersion;
import org.helpdeskkpi.plugin.page.AdminDesk.Change;
import org.helpdeskkpi.plugin.page.AdminDesk.Outcome;
import org.helpdeskkpi.plugin.page.form.Difference;
import org.helpdeskkpi.plugin.page.form.Labels;
import org.helpdeskkpi.plugin.page.form.Line;
import org.helpdeskkpi.plugin.page.form.Lines;
import org.helpdeskkpi.plugin.page.form.RowMove;
import org.helpdeskkpi.plugin.page.form.Typing;
import org.helpdeskkpi.plugin.settings.Draft;

/** A form for one part of the settings. */
record PartScreen(
        Door door,
        PageWriter writer,
        AdminDesk desk,
        QueueTrial queues,
        AdminWords words,
        AdminTab tab) {
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean merged = request.getParameter("merged") != null;
        Notice notice = words.saved(request.getParameter("saved"), merged);
        Typing stored = tab.form().fill(desk.document());
        write(request, response, shown(stored, desk.current().number()).saying(notice));
    }

    void take(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Typing typing = Typing.posted(request.getParameterMap());
        Shown shown = shown(typing, typing.number("version", 0));
        Optional<RowMove> move = RowMove.of(typing.get("do"));
        if (!typing.isWhole()) {
            Problem cut = new Problem("", "helpdesk-kpi.admin.cut");
            refuse(request, response, shown, List.of(cut));
        } else if (move.isPresent()) {
            write(request, response, moved(shown, move.get()));
        } else if (typing.get("do").equals("read")) {
            response.setContentType("application/json;charset=UTF-8");
            response.getWriter().write(desk.part(tab.form(), typing, shown.version()).toString());
        } else if (typing.get("do").equals("try")) {
            attempt(request, response, shown);
        } else {
            save(request, response, shown);
        }
    }

    private void attempt(HttpServletRequest request, HttpServletResponse response, Shown shown)
            throws IOException {
        Draft draft = desk.draft(tab.form(), shown.typing(), shown.version());
        if (draft.settings().isEmpty()) {
            refuse(request, response, shown, draft.problems());
            return;
        }
        String key = shown.typing().get("ticket").strip();
        String words = queues.of(key, draft.settings().get(), writer);
        write(request, response, shown.tried(new Trial(key, words)).focusing("ticket"));
    }

    private void save(HttpServletRequest request, HttpServletResponse response, Shown shown)
            throws IOException {
        int replacing = Buttons.replacing(shown.typing().get("do"));
        Change change =
                new Change(
                        shown.version(),
                        replacing,
                        door.user(),
                        shown.typing().get(AdminDesk.NOTE).strip());
        Outcome outcome = desk.save(tab.form(), shown.typing(), change);
        if (outcome instanceof Outcome.Refused refused) {
            refuse(request, response, shown, refused.problems());
        } else if (outcome instanceof Outcome.Overtaken overtaken) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            write(request, response, shown.overtaken(conflict(shown, overtaken.by())));
        } else {
            Buttons.leave(request, response, tab.id(), outcome);
        }
    }

    private void refuse(
            HttpServletRequest request,
            HttpServletResponse response,
            Shown shown,
            List<Problem> problems)
            throws IOException {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        write(request, response, shown.refused(problems));
    }

    private Conflict conflict(Shown shown, SettingsVersion by) {
        List<Difference> differences =
                Difference.between(
                        lines(tab.form().fill(desk.document(shown.version()))),
                        lines(tab.form().fill(desk.document(by.number()))),
                        lines(shown.typing()));
        return new Conflict(by.number(), words.overtaken(by), differences);
    }

    private Shown moved(Shown shown, RowMove move) {
        Typing after = move.apply(tab.form(), shown.typing(), writer.texts());
        String row = move.list() + "[" + move.place(after) + "]";
        String called =
                lines(after).stream()
                        .filter(line -> line.name().equals(row))
                        .map(Line::label)
                        .findFirst()
                        .orElse("");
        return shown(after, shown.version())
                .saying(words.moved(move, after, called))
                .focusing(move.focus(after));
    }

    private List<Line> lines(Typing typing) {
        Labels labels = new Labels(writer.texts(), desk.choices(writer.texts())::of);
        return Lines.of(tab.form(), typing, labels);
    }

    private void write(HttpServletRequest request, HttpServletResponse response, Shown shown)
            throws IOException {
        AdminPartPage page =
                new AdminPartPage(
                        writer.language(),
                        door.token(request, response),
                        tab.id(),
                        shown.version(),
                        lines(shown.typing()),
                        shown.problems(),
                        shown.notice(),
                        shown.conflict(),
                        shown.typing().get(AdminDesk.NOTE),
                        shown.focus(),
                        shown.trial());
        writer.write(response, "templates/admin-part.vm", page);
    }

    private static Shown shown(Typing typing, int version) {
        return new Shown(typing, version, List.of(), Notice.NONE, Conflict.NONE, "", Trial.NONE);
    }

    /** What one answer shows. */
    private record Shown(
            Typing typing,
            int version,
            List<Problem> problems,
            Notice notice,
            Conflict conflict,
            String focus,
            Trial trial) {
        Shown saying(Notice said) {
            return new Shown(typing, version, problems, said, conflict, focus, trial);
        }

        Shown refused(List<Problem> found) {
            return new Shown(typing, version, found, notice, conflict, focus, trial);
        }

        Shown focusing(String id) {
            return new Shown(typing, version, problems, notice, conflict, id, trial);
        }

        Shown tried(Trial answered) {
            return new Shown(typing, version, problems, notice, conflict, focus, answered);
        }

        Shown overtaken(Conflict found) {
            return new Shown(typing, version, problems, notice, found, focus, trial);
        }
    }
}
