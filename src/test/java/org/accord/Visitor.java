package org.accord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a browser of their own: keeps cookies, sends the page's token, follows no redirect unasked. */
public class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final URI home;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            // As browsers speak without TLS; otherwise the client offers another version with each request
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private String token = "";

    public Visitor(int port) {
        this.home = URI.create("http://localhost:" + port);
    }

    public static Visitor signedIn(int port, String name, String password) {
        Visitor visitor = new Visitor(port);
        visitor.signIn(name, password);
        return visitor;
    }

    public HttpResponse<String> signIn(String name, String password) {
        get("/sign-in");
        HttpResponse<String> answer = post("/sign-in", "name", name, "password", password);
        token = "";
        return answer;
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(home.resolve(path))
                .header("Accept", "text/html,*/*;q=0.8")
                .GET()
                .build());
    }

    /** Names and values by turns. The token is that of the last page; without one, a page is fetched for it. */
    public HttpResponse<String> post(String path, String... fields) {
        if (token.isEmpty()) {
            get("/");
        }
        List<String> pairs = new ArrayList<>(List.of(fields));
        pairs.add("_csrf");
        pairs.add(token);
        return postWithoutToken(path, pairs.toArray(String[]::new));
    }

    public HttpResponse<String> postWithoutToken(String path, String... fields) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append(i == 0 ? "" : "&")
                    .append(encoded(fields[i]))
                    .append('=')
                    .append(encoded(fields[i + 1]));
        }
        return send(HttpRequest.newBuilder(home.resolve(path))
                .header("Accept", "text/html,*/*;q=0.8")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build());
    }

    /** As a page's script sends it: a body, and headers by turns. */
    public HttpResponse<String> put(String path, String body, String... headers) {
        return script("PUT", path, HttpRequest.BodyPublishers.ofString(body), headers);
    }

    public HttpResponse<String> put(String path, byte[] body, String... headers) {
        return script("PUT", path, HttpRequest.BodyPublishers.ofByteArray(body), headers);
    }

    /** A form with one file in it. */
    public HttpResponse<String> upload(String path, String field, String name, byte[] file) {
        if (token.isEmpty()) {
            get("/");
        }
        String edge = "edge-of-a-part";
        String head =
                "--" + edge + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token + "\r\n--" + edge
                        + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        return send(HttpRequest.newBuilder(home.resolve(path))
                .header("Accept", "text/html,*/*;q=0.8")
                .header("Content-Type", "multipart/form-data; boundary=" + edge)
                .POST(HttpRequest.BodyPublishers.concat(
                        HttpRequest.BodyPublishers.ofString(head),
                        HttpRequest.BodyPublishers.ofByteArray(file),
                        HttpRequest.BodyPublishers.ofString("\r\n--" + edge + "--\r\n")))
                .build());
    }

    /** A post by a script, with nothing in it. */
    public HttpResponse<String> ask(String path) {
        return script("POST", path, HttpRequest.BodyPublishers.noBody());
    }

    private HttpResponse<String> script(String method, String path, HttpRequest.BodyPublisher body, String... headers) {
        if (token.isEmpty()) {
            get("/");
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(home.resolve(path))
                .header("X-CSRF-TOKEN", token)
                .header("Content-Type", "text/plain")
                .method(method, body);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return send(request.build());
    }

    /** The page that an answer leads to. */
    public HttpResponse<String> follow(HttpResponse<String> answer) {
        return get(answer.headers().firstValue("Location").orElseThrow());
    }

    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            Matcher found = TOKEN.matcher(answer.body());
            if (found.find()) {
                token = found.group(1);
            }
            return answer;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
