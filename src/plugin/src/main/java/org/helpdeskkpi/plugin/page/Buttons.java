package org.helpdeskkpi.plugin.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.helpdeskkpi.plugin.page.AdminDesk.Outcome;

/** What the buttons of the admin forms mean, and where they lead. */
final class Buttons {
    private Buttons() {}

    /** The version that the button {@code replace:5} shall replace; 0 for other buttons. */
    static int replacing(String button) {
        return button.matches("replace:\\d{1,9}") ? Integer.parseInt(button.substring(8)) : 0;
    }

    /** To an address that can be loaded again without saving again. */
    static void leave(
            HttpServletRequest request, HttpServletResponse response, String tab, Outcome outcome)
            throws IOException {
        String saved = "same";
        if (outcome instanceof Outcome.Saved done) {
            saved = done.version() + (done.merged() ? "&merged=true" : "");
        }
        response.sendRedirect(request.getRequestURI() + "?tab=" + tab + "&saved=" + saved);
    }
}
