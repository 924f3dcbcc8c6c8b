package org.accord;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What a test looks through: windows of a real browser that share nothing with any other's, and what it complained of. */
public final class Chromium implements AutoCloseable {

    /** Started once a test run, which takes seconds, and ends with it. */
    private static final class Program {

        static final Browser BROWSER = start();

        private static Browser start() {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            return playwright.chromium().launch(options());
        }

        private static BrowserType.LaunchOptions options() {
            return new BrowserType.LaunchOptions()
                    .setArgs(List.of("--no-sandbox", "--disable-gpu"))
                    .setExecutablePath(ChromiumProgram.path());
        }
    }

    private static final String DRAWN =
            """
            () => [...document.querySelectorAll('[data-accord-form], [data-accord-diagram], [data-accord-editor], [data-accord-compare], [data-compare-form]')]
                .every(host => !host.checkVisibility() || 'ready' in host.dataset)""";
    private static final Path PICTURES = Path.of("target/screenshots");
    private static final String AXE = read(Path.of("src/main/frontend/node_modules/axe-core/axe.min.js"));

    private final List<BrowserContext> windows = new ArrayList<>();
    private final String home;
    /** What the browser refused or could not do, and every address outside of the application. */
    public final List<String> complaints = new ArrayList<>();

    public Chromium(int port) {
        home = "http://localhost:" + port;
    }

    /** A page of somebody who has signed in; {@code language} is fr or en. */
    public Page pageOf(Visitor visitor, int width, String language) {
        BrowserContext context = Program.BROWSER.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 800).setBaseURL(home));
        windows.add(context);
        context.addCookies(List.of(new Cookie("JSESSIONID", visitor.cookie("JSESSIONID")).setUrl(home)));
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onRequest(request -> {
            if (!request.url().startsWith(home) && !request.url().startsWith("data:")) {
                complaints.add("asked " + request.url());
            }
        });
        page.navigate("/?lang=" + language);
        return page;
    }

    /** Waits for what scripts draw: each form, diagram and editor that is open says when it stands. */
    public static void drawn(Page page) {
        page.waitForFunction(DRAWN);
    }

    /** The whole page must not be wider than the window. {@code -Daccord.pictures=true} keeps a picture of it. */
    public static void look(Page page, Path name) {
        drawn(page);
        if (Boolean.getBoolean("accord.pictures")) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(PICTURES.resolve(name + ".jpeg"))
                    .setFullPage(true));
        }
        int beyond = beyondTheWindow(page);
        if (beyond > 0) {
            throw new AssertionError(name + " is " + beyond + " pixels wider than the window");
        }
    }

    /** In pixels; what is narrower than the window is not beyond it. */
    public static int beyondTheWindow(Page page) {
        return (int) page.evaluate("document.documentElement.scrollWidth - innerWidth");
    }

    /** What axe-core finds on the page as it stands, each with the element. */
    public static List<String> axe(Page page) {
        // Put in through the debugger: the pages' own policy lets no other script in
        CDPSession debugger = page.context().newCDPSession(page);
        com.google.gson.JsonObject script = new com.google.gson.JsonObject();
        script.addProperty("expression", AXE);
        debugger.send("Runtime.evaluate", script);
        Object found = page.evaluate(
                """
                () => axe.run({ resultTypes: ['violations'] }).then(r => r.violations.flatMap(v => v.nodes.map(n => v.id + ' ' + n.html.slice(0, 200))))
                """);
        return JsonMapper.shared()
                .convertValue(
                        found, JsonMapper.shared().getTypeFactory().constructCollectionType(List.class, String.class));
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    @Override
    public void close() {
        windows.forEach(BrowserContext::close);
    }
}
