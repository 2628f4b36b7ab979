package org.helpdeskkpi.host.web.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.helpdeskkpi.host.web.Platform;

/** The colours of a page, kept by the browser: {@code ?theme=dark} changes them. */
public enum Theme {
    /** As Jira was before it had themes: nothing on the page tells of one. */
    ORIGINAL,
    LIGHT,
    DARK;

    private static final String NAME = "theme";
    private static final String COOKIE = "host.theme";

    /** What the address asks for, else what was asked for last. */
    static Theme of(HttpServletRequest request, HttpServletResponse response) {
        Optional<Theme> asked = named(request.getParameter(NAME));
        asked.ifPresent(theme -> keep(theme, response));
        return asked.orElseGet(() -> kept(request));
    }

    /** What Jira writes at the page's root; empty for the original colours. */
    String mode() {
        return this == ORIGINAL ? "" : id();
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** This page in these colours. */
    String address(HttpServletRequest request) {
        String query = Optional.ofNullable(request.getQueryString()).orElse("");
        Stream<String> rest =
                Arrays.stream(query.split("&"))
                        .filter(one -> !one.isEmpty() && !one.startsWith(NAME + "="));
        return request.getRequestURI()
                + "?"
                + String.join("&", Stream.concat(rest, Stream.of(NAME + "=" + id())).toList());
    }

    private static Optional<Theme> named(String id) {
        return Arrays.stream(values()).filter(theme -> theme.id().equals(id)).findFirst();
    }

    private static Theme kept(HttpServletRequest request) {
        Cookie[] cookies = Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]);
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .flatMap(cookie -> named(cookie.getValue()).stream())
                .findFirst()
                .orElse(ORIGINAL);
    }

    private static void keep(Theme theme, HttpServletResponse response) {
        var cookie = new Cookie(COOKIE, theme.id());
        cookie.setPath(Platform.CONTEXT_PATH);
        cookie.setHttpOnly(true);
        response.addCookie(cookie);
    }
}
