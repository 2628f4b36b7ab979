package org.helpdeskkpi.host.web.page;

import java.util.Map;

/** Media types by a file name's ending. */
final class MediaTypes {
    private static final Map<String, String> BY_ENDING =
            Map.of(
                    "js", "text/javascript;charset=UTF-8",
                    "css", "text/css;charset=UTF-8",
                    "svg", "image/svg+xml",
                    "png", "image/png",
                    "gif", "image/gif",
                    "woff", "font/woff",
                    "woff2", "font/woff2",
                    "ttf", "font/ttf",
                    "json", "application/json");

    private MediaTypes() {}

    static String of(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return BY_ENDING.getOrDefault(ending, "application/octet-stream");
    }
}
