package org.accord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.accord.Cases;
import org.accord.Visitor;
import org.springframework.web.util.HtmlUtils;

/** Somebody who knows Accord only by its pages: finds what is asked in the list, fills it in, reads what came of it. */
final class PageUser {

    private static final Pattern TASK = Pattern.compile(
            "<li class=\"accord-task\".*?<a\\s[^>]*?href=\"([^\"]+)\"[^>]*>(.*?)</a\\s*>.*?</li>", Pattern.DOTALL);
    private static final Pattern SETUP = Pattern.compile("/setup/[\\w-]+");

    static final String SIGN = "Lire et signer";

    final Visitor visitor;
    private final String about;

    private PageUser(Visitor visitor, String about) {
        this.visitor = visitor;
        this.about = about;
    }

    /** The same, looking only at the tasks of one case file: a role brings those of many. */
    PageUser on(String reference) {
        return new PageUser(visitor, reference);
    }

    static PageUser signedIn(int port, String signInName) {
        return new PageUser(Visitor.signedIn(port, signInName, Cases.PASSWORD), "");
    }

    /** Chooses a password behind the one-time link that a page shows beside the name, then signs in. */
    static PageUser invited(int port, String html, String name, String signInName) {
        Matcher link = SETUP.matcher(html.substring(html.indexOf(">" + name + "<")));
        assertThat(link.find()).as("a link for " + name).isTrue();
        Visitor visitor = new Visitor(port);
        visitor.get(link.group());
        visitor.post(link.group(), "password", Cases.PASSWORD);
        visitor.signIn(signInName, Cases.PASSWORD);
        return new PageUser(visitor, "");
    }

    String html(String path) {
        HttpResponse<String> answer = visitor.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    /** What one reads on a page. */
    String reads(String path) {
        return text(html(path));
    }

    /** Where an answer leads, as a path. */
    static String next(HttpResponse<String> answer) {
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }

    int status(String path) {
        return visitor.get(path).statusCode();
    }

    static String text(String html) {
        String bare = html.replaceAll("(?s)<(script|style).*?</\\1>", " ").replaceAll("<[^>]+>", " ");
        return HtmlUtils.htmlUnescape(bare).replaceAll("[\\s\\u00a0\\u202f]+", " ");
    }

    /** What is asked, each by its name. */
    List<String> tasks() {
        return lines().map(task -> text(task.group(2)).strip()).sorted().toList();
    }

    boolean isAsked(String task) {
        return tasks().stream().anyMatch(each -> each.startsWith(task));
    }

    /** What a task asks to fill in, by the name that it has in the models. */
    String form(String task) {
        String address = address(task);
        return PageForm.island(html(address), address).form();
    }

    private Stream<MatchResult> lines() {
        return TASK.matcher(allPages()).results().filter(task -> text(task.group())
                .contains(about));
    }

    private String allPages() {
        StringBuilder all = new StringBuilder();
        for (int page = 1; ; page++) {
            String html = html("/?page=" + page);
            all.append(html);
            if (!html.contains("?page=" + (page + 1))) {
                return all.toString();
            }
        }
    }

    /** All that the list says about a task. */
    String task(String name) {
        return text(line(name).group()).strip();
    }

    String notices() {
        String html = html("/");
        int from = html.indexOf("class=\"accord-notices\"");
        return from < 0 ? "" : text(html.substring(from, html.indexOf("</ul>", from)));
    }

    /** Fills in the form of a task and sends it. */
    void does(String task, String typed) {
        String address = address(task);
        HttpResponse<String> answer = send(address, typed);
        assertThat(answer.statusCode()).as(task + ": " + errors(answer.body())).isEqualTo(302);
        assertThat(visitor.follow(answer).body()).contains("data-accepted");
    }

    /** With the password, which a signature asks for when signing in was a while ago. */
    HttpResponse<String> send(String address, String typed) {
        PageForm form = PageForm.island(html(address), address);
        return visitor.post(
                form.action(), form.fields("submission", form.submission(typed), "password", Cases.PASSWORD));
    }

    /** Opens what is to be signed and answers; gives back the address of the round. */
    String signs() {
        return answers("{\"decision\":\"SIGNED\"}");
    }

    String answers(String typed) {
        String round = address(SIGN);
        HttpResponse<String> answer = send(round, typed);
        assertThat(answer.statusCode()).as(errors(answer.body())).isEqualTo(302);
        assertThat(text(visitor.follow(answer).body())).contains("Votre reçu");
        return round;
    }

    String address(String task) {
        return line(task).group(1);
    }

    private MatchResult line(String name) {
        return lines().filter(task -> text(task.group(2)).strip().startsWith(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No “" + name + "” among " + tasks()));
    }

    private static String errors(String html) {
        Matcher errors = Pattern.compile("data-errors[^>]*>(.*?)</script>", Pattern.DOTALL)
                .matcher(html);
        return errors.find() ? errors.group(1) : text(html.replaceAll("(?s)^.*<main", "<main"));
    }
}
