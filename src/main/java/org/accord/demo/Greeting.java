package org.accord.demo;

import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;

/** Says at every start where to go and whom to be: a terminal is the first page that somebody new to Accord reads. */
class Greeting {

    private static final Logger log = LoggerFactory.getLogger(Greeting.class);
    private static final int ON_A_LINE = 4;

    private final Cast cast;

    Greeting(Cast cast) {
        this.cast = cast;
    }

    @EventListener
    void greet(ApplicationReadyEvent started) {
        if (started.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            log.info("{}", text(web.getWebServer().getPort()));
        }
    }

    String text(int port) {
        List<Cast.Somebody> people = cast.shown();
        StringBuilder text = new StringBuilder("Accord is ready: http://localhost:" + port
                + "\n  Password of everybody: " + Cast.PASSWORD + "\n  Sign in as");
        for (int from = 0; from < people.size(); from += ON_A_LINE) {
            text.append(people.subList(from, Math.min(from + ON_A_LINE, people.size())).stream()
                    .map(each -> each.signIn() + " (" + each.kindInWords() + ")")
                    .collect(Collectors.joining(", ", "\n    ", "")));
        }
        return text.append("\n  and as anybody else of the demo by their first name, in small letters without accents")
                .toString();
    }
}
