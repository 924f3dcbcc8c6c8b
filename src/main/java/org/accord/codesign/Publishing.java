package org.accord.codesign;

import java.util.SortedMap;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.ProgrammeFiles;
import org.accord.guard.Finding;
import org.accord.guard.ModelGuard;
import org.accord.indicators.Indicator;
import org.accord.indicators.IndicatorFile;
import org.accord.indicators.IndicatorVersions;
import org.accord.programme.ContentHash;
import org.accord.programme.Release;
import org.accord.programme.Releases;
import org.accord.programme.Releasing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/**
 * Puts a signed indicator in a release of its own: the release in force, with these words and nothing else. Case files
 * that are running follow theirs.
 */
@Service
public class Publishing {

    private static final String RETIRED = "INDICATOR_RETIRED";

    private final DesignRows rows;
    private final DesignWords words;
    private final ToSign toSign;
    private final DesignNotices notices;
    private final IndicatorVersions versions;
    private final Releases releases;
    private final Releasing releasing;
    private final ModelGuard guard;
    private final ProgrammeFiles files;

    Publishing(
            DesignRows rows,
            DesignWords words,
            ToSign toSign,
            DesignNotices notices,
            IndicatorVersions versions,
            Releases releases,
            Releasing releasing,
            ModelGuard guard,
            ProgrammeFiles files) {
        this.rows = rows;
        this.words = words;
        this.toSign = toSign;
        this.notices = notices;
        this.versions = versions;
        this.releases = releases;
        this.releasing = releasing;
        this.guard = guard;
        this.files = files;
    }

    /** @return PUBLISHED or RETIRED; CLASH where what was signed can no longer take effect as it stands */
    @Transactional
    public String publish(CaseFileId file) {
        IndicatorDesign design = rows.find(file).orElseThrow(NoSuchDesign::new);
        Indicator indicator = signed(file);
        Release active = releases.inForce().orElseThrow();
        if (!releasing.holdActive(active.id()) || taken(indicator)) {
            return "CLASH";
        }
        SortedMap<String, String> before = releases.files(active.id());
        SortedMap<String, String> after = IndicatorInForms.put(before, indicator);
        if (guard.check(after, before).stream().anyMatch(each -> each.severity() == Finding.Severity.ERROR)) {
            return "CLASH";
        }
        long release = releasing.release(after, ContentHash.of(after));
        DesignState state = indicator.asked() ? DesignState.PUBLISHED : DesignState.RETIRED;
        files.step(file, state, release);
        if (state == DesignState.RETIRED) {
            files.close(file, RETIRED);
        }
        notices.tell(design, state);
        return state.name();
    }

    /** What comes of it where nothing stands against it. */
    public DesignState outcome(CaseFileId file) {
        return signed(file).asked() ? DesignState.PUBLISHED : DesignState.RETIRED;
    }

    /** Two groups may have come to the same name; whoever signs second signs anew. */
    private boolean taken(Indicator indicator) {
        return versions.all().stream()
                .filter(each -> each.id().equals(indicator.id()))
                .anyMatch(each -> each.version() > indicator.version()
                        || each.version() == indicator.version() && !each.saysTheSameAs(indicator));
    }

    private Indicator signed(CaseFileId file) {
        JsonNode signed = words.signed(file).orElseThrow();
        Indicator indicator = toSign.read(signed);
        if (!DesignWords.contentHash(indicator)
                        .equals(signed.path("contentHash").asString(""))
                || !IndicatorFile.problems(IndicatorFile.json(indicator)).isEmpty()) {
            throw new IllegalStateException("What would be asked is not what was signed: " + file);
        }
        return indicator;
    }
}
