package org.helpdeskkpi.host;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A client without a browser: keeps cookies, follows no redirects. */
public final class Calls {
    private final String base;
    private final HttpClient client;
    private final String authorization;

    public Calls(String base) {
        this(base, null, client());
    }

    private Calls(String base, String authorization, HttpClient client) {
        this.base = base;
        this.authorization = authorization;
        this.client = client;
    }

    private static HttpClient client() {
        return HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    /** The same calls with Basic credentials; the password is the name. */
    public Calls as(String user) {
        byte[] text = (user + ":" + user).getBytes(StandardCharsets.UTF_8);
        return new Calls(base, "Basic " + Base64.getEncoder().encodeToString(text), client());
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** A JSON call with the header against forged requests. */
    public HttpResponse<String> json(String method, String path, String body) {
        return typed("application/json", method, path, body);
    }

    /** A call whose body is of that type, with the header against forged requests. */
    public HttpResponse<String> typed(String type, String method, String path, String body) {
        return send(
                request(path)
                        .header("Content-Type", type)
                        .header("X-Atlassian-Token", "no-check")
                        .method(method, BodyPublishers.ofString(body)));
    }

    /** A JSON call without that header. */
    public HttpResponse<String> unconfirmed(String method, String path, String body) {
        return unconfirmed("application/json", method, path, body);
    }

    /** A call without that header. */
    public HttpResponse<String> unconfirmed(String type, String method, String path, String body) {
        return send(
                request(path)
                        .header("Content-Type", type)
                        .method(method, BodyPublishers.ofString(body)));
    }

    /** Sends an encoded form. */
    public HttpResponse<String> form(String path, String body) {
        return send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(base + path));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("No answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
