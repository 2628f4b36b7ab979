package org.helpdeskkpi.host.web.sample;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A secure administration page with a form. */
public class SampleServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private final transient WebSudoManager webSudo;
    private final transient XsrfTokenValidator tokens;

    @Inject
    public SampleServlet(WebSudoManager webSudo, XsrfTokenValidator tokens) {
        this.webSudo = webSudo;
        this.tokens = tokens;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            webSudo.willExecuteWebSudoRequest(request);
        } catch (WebSudoSessionException e) {
            webSudo.enforceWebSudoProtection(request, response);
            return;
        }
        response.setContentType("text/html");
        response.getWriter()
                .write(
                        "<html><head><title>A &amp; B</title>"
                                + "<meta name=\"decorator\" content=\"atl.admin\"></head>"
                                + "<body><p>inside</p></body></html>");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.sendError(tokens.validateFormEncodedToken(request) ? 204 : 403);
    }
}
