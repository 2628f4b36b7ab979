package org.helpdeskkpi.host.web.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.helpdeskkpi.host.platform.module.WebResource;
import org.helpdeskkpi.host.web.Platform;

/** Serves the app's web resources: {@code /download/resources/PLUGIN:MODULE/NAME}. */
public final class PluginFilesServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern ADDRESS = Pattern.compile("/([^/:]+):([^/]+)/(.+)");
    private final transient Platform platform;

    public PluginFilesServlet(Platform platform) {
        this.platform = platform;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("");
        Matcher address = ADDRESS.matcher(path);
        if (!address.matches() || !send(address, response)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private boolean send(Matcher address, HttpServletResponse response) throws IOException {
        Optional<WebResource> found =
                platform.plugin().webResources().stream()
                        .filter(r -> address.group(1).equals(platform.plugin().key()))
                        .filter(r -> r.key().equals(address.group(2)))
                        .findFirst();
        String name = address.group(3);
        Optional<String> location = found.flatMap(r -> location(r, name));
        if (location.isEmpty()) {
            return false;
        }
        try (InputStream in = stream(location.get())) {
            if (in == null) {
                return false;
            }
            response.setContentType(MediaTypes.of(name));
            response.setHeader("Cache-Control", "no-cache");
            byte[] bytes = in.readAllBytes();
            boolean translate = found.get().translated() && name.endsWith(".js");
            response.getOutputStream().write(translate ? translated(bytes) : bytes);
            return true;
        }
    }

    /** A resource is a file, or a directory when its location ends with a slash. */
    private static Optional<String> location(WebResource resource, String name) {
        if (name.contains("..")) {
            return Optional.empty();
        }
        return resource.files().entrySet().stream()
                .filter(
                        file ->
                                file.getKey().equals(name)
                                        || file.getKey().endsWith("/")
                                                && name.startsWith(file.getKey()))
                .map(file -> file.getValue() + name.substring(file.getKey().length()))
                .findFirst();
    }

    private byte[] translated(byte[] script) {
        return new ScriptTexts(platform.texts())
                .translated(new String(script, StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8);
    }

    private InputStream stream(String location) {
        return Thread.currentThread()
                .getContextClassLoader()
                .getResourceAsStream(location.replaceFirst("^/", ""));
    }
}
