package org.accord.people;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** With no account there is nobody to let anyone in: the log of the first start is the only door. */
@Component
class FirstAdministrator {

    private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);

    private final Accounts accounts;
    private final SetupLinks links;
    private final String address;

    FirstAdministrator(Accounts accounts, SetupLinks links, @Value("${accord.address:}") String address) {
        this.accounts = accounts;
        this.links = links;
        this.address = address;
    }

    @EventListener
    void invite(ApplicationReadyEvent started) {
        var context = started.getApplicationContext();
        if (context.getEnvironment().acceptsProfiles(Profiles.of("demo")) || !accounts.none()) {
            return;
        }
        String base = address;
        if (base.isBlank() && context instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            base = "http://localhost:" + web.getWebServer().getPort();
        }
        log.warn(
                "Nobody has an account yet. Set up the first administrator within 72 hours: {}{}",
                base,
                links.linkForFirstAdministrator());
    }
}
