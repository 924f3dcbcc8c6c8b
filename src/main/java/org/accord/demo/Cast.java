package org.accord.demo;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.accord.people.Account;
import org.accord.people.Accounts;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** The people of the demo. All have the one password that everybody knows. */
class Cast {

    static final String PASSWORD = "mieux chez soi";

    private final Accounts accounts;
    private final List<Somebody> people;

    Cast(Accounts accounts, JsonMapper json) throws IOException {
        this.accounts = accounts;
        try (InputStream file = new ClassPathResource("demo/people.json").getInputStream()) {
            this.people = List.of(json.readValue(file, Somebody[].class));
        }
    }

    /** {@code kind} is null for somebody who has a part in a story and is not shown at the door. */
    record Somebody(String signIn, String name, String language, List<Role> roles, @Nullable String kind) {

        /** A message key. */
        @Nullable
        String who() {
            return kind == null ? null : "demo.who." + kind;
        }

        String kindInWords() {
            return kind == null ? "" : kind.replace('-', ' ');
        }
    }

    List<Somebody> people() {
        return people;
    }

    List<Somebody> shown() {
        return people.stream().filter(each -> each.kind() != null).toList();
    }

    /** By sign-in name. */
    Map<String, SignedIn> enter() {
        Map<String, SignedIn> onStage = new HashMap<>();
        for (Somebody somebody : people) {
            Account account = accounts.create(
                    somebody.signIn(),
                    somebody.name(),
                    PASSWORD,
                    Set.copyOf(somebody.roles()),
                    Locale.forLanguageTag(somebody.language()));
            onStage.put(somebody.signIn(), SignedIn.as(account));
        }
        return onStage;
    }
}
