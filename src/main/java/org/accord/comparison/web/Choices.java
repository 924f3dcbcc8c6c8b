package org.accord.comparison.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.accord.comparison.Versions;
import org.accord.drafts.Drafts;
import org.accord.people.SignedIn;
import org.accord.programme.Releases;
import org.springframework.stereotype.Component;

/** Which versions a reader may put beside one another. */
@Component
class Choices {

    private final Releases releases;
    private final Drafts drafts;
    private final Versions versions;

    Choices(Releases releases, Drafts drafts, Versions versions) {
        this.releases = releases;
        this.drafts = drafts;
        this.versions = versions;
    }

    record Choice(String version, String title) {}

    List<Choice> of(SignedIn me, Locale language) {
        List<Choice> choices = new ArrayList<>();
        releases.all().forEach(release -> {
            String version = Versions.ofRelease(release.number());
            choices.add(new Choice(version, versions.title(version, me, language)));
        });
        drafts.current().stream()
                .filter(draft -> Versions.mayRead(draft, me))
                .forEach(draft ->
                        choices.add(new Choice(Versions.of(draft), versions.title(Versions.of(draft), me, language))));
        return choices;
    }
}
