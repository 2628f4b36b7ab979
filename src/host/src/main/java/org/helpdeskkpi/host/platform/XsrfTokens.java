package org.helpdeskkpi.host.platform;

import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Tokens against forged requests: a cookie whose value each form must repeat. */
public final class XsrfTokens implements XsrfTokenAccessor, XsrfTokenValidator {
    public static final String COOKIE = "atl.xsrf.token";
    public static final String PARAMETER = "atl_token";
    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    public String getXsrfToken(
            HttpServletRequest request, HttpServletResponse response, boolean create) {
        String token = cookie(request);
        if (token == null && create) {
            token = fresh();
            // The same request may ask again before the browser has sent the cookie back.
            request.setAttribute(COOKIE, token);
            var cookie = new Cookie(COOKIE, token);
            cookie.setPath(request.getContextPath().isEmpty() ? "/" : request.getContextPath());
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        }
        return token;
    }

    @Override
    public boolean validateFormEncodedToken(HttpServletRequest request) {
        String token = cookie(request);
        String sent = request.getParameter(PARAMETER);
        return token != null && sent != null && same(token, sent);
    }

    @Override
    public String getXsrfParameterName() {
        return PARAMETER;
    }

    private static boolean same(String a, String b) {
        return MessageDigest.isEqual(
                a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }

    private static String fresh() {
        byte[] bytes = new byte[20];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static String cookie(HttpServletRequest request) {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (cookie.getName().equals(COOKIE)) {
                    return cookie.getValue();
                }
            }
        }
        return (String) request.getAttribute(COOKIE);
    }
}
