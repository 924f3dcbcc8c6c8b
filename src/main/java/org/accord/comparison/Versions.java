package org.accord.comparison;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.drafts.Draft;
import org.accord.drafts.DraftId;
import org.accord.drafts.DraftState;
import org.accord.drafts.Drafts;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.accord.programme.Releases;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/** The versions that may be compared, named as addresses name them: {@code release-3} or {@code draft-<id>}. */
@Service
public class Versions {

    private static final Set<DraftState> PUBLIC = EnumSet.of(DraftState.PROPOSED, DraftState.RELEASED);
    private static final Pattern RELEASE = Pattern.compile("release-(\\d{1,6})");
    private static final Pattern DRAFT = Pattern.compile("draft-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    private final Releases releases;
    private final Drafts drafts;
    private final MessageSource messages;

    Versions(Releases releases, Drafts drafts, MessageSource messages) {
        this.releases = releases;
        this.drafts = drafts;
        this.messages = messages;
    }

    /**
     * Whether this draft can be read by that human: what is proposed or in force is everybody's, as models say nothing about
     * anybody's case; what is worked on, or was given up, is its managers'.
     */
    public static boolean mayRead(Draft draft, SignedIn me) {
        return PUBLIC.contains(draft.state()) || me.has(Role.PROGRAM_MANAGER);
    }

    public static String of(Draft draft) {
        return "draft-" + draft.id();
    }

    public static String ofRelease(int number) {
        return "release-" + number;
    }

    /** @throws NotForYouToCompare also for a draft that only managers see as yet */
    public SortedMap<String, String> files(String version, SignedIn me) {
        Matcher release = RELEASE.matcher(version);
        return release.matches()
                ? releases.files(
                        releases.numbered(Integer.parseInt(release.group(1))).id())
                : drafts.files(draft(version, me).id());
    }

    /** @param path of a diagram in that version */
    public String diagram(String version, String path, SignedIn me) {
        return Optional.ofNullable(files(version, me).get(path))
                .filter(found -> path.endsWith(".bpmn"))
                .orElseThrow(NoSuchVersion::new);
    }

    public String title(String version, SignedIn me, Locale language) {
        Matcher release = RELEASE.matcher(version);
        return release.matches()
                ? message("release", Integer.valueOf(release.group(1)), language)
                : message("draft", draft(version, me).title(), language);
    }

    private String message(String kind, Object arg, Locale language) {
        return messages.getMessage("comparison.version." + kind, new Object[] {arg}, language);
    }

    private Draft draft(String version, SignedIn me) {
        Matcher named = DRAFT.matcher(version);
        if (!named.matches()) {
            throw new NoSuchVersion();
        }
        Draft draft = drafts.get(DraftId.of(named.group(1)));
        if (!mayRead(draft, me)) {
            throw new NotForYouToCompare();
        }
        return draft;
    }
}
