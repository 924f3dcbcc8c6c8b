package org.accord.guard;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.accord.indicators.Indicator;
import org.accord.indicators.IndicatorFile;

/**
 * What a release asks people, held against the one in force: an indicator that was asked stays, in its words; and none is
 * answered only by those who look on.
 */
final class AskedIndicators {

    /** In it others say what they see: an answer there is never the person's. */
    private static final String OBSERVERS = "observer-reading";

    private final Release release;
    private final Release active;
    private final Findings whole;

    private AskedIndicators(Release release, Release active, Findings whole) {
        this.release = release;
        this.active = active;
        this.whole = whole;
    }

    /** A release of before indicators were files says nothing of them. */
    static void check(Release release, Release active, Findings whole) {
        if (!release.indicators().isEmpty() || !active.indicators().isEmpty()) {
            new AskedIndicators(release, active, whole).check();
        }
    }

    private void check() {
        active.indicators().forEach(this::kept);
        release.indicators().values().forEach(indicator -> {
            if (indicator.asked() && onlyByOthers(indicator.id())) {
                release.report(indicator).error("type", "indicator.staffOnly");
            }
            if (!active.indicators().isEmpty()
                    && !indicator.equals(active.indicators().get(indicator.id()))) {
                release.report(indicator).warning("version", "indicator.designed");
            }
        });
        release.forms().values().forEach(this::known);
    }

    private void kept(String id, Indicator before) {
        Indicator now = release.indicators().get(id);
        if (now == null) {
            whole.error("", "indicator.gone", IndicatorFile.path(id));
        } else if (now.version() < before.version()) {
            release.report(now).error("version", "indicator.older", before.version());
        } else if (now.version() == before.version() && !now.saysTheSameAs(before)) {
            release.report(now).error("version", "indicator.otherWords", id, now.version());
        }
    }

    private boolean onlyByOthers(String id) {
        Set<String> asking = release.formsAsking(id);
        return !asking.isEmpty() && asking.equals(Set.of(OBSERVERS));
    }

    private void known(Release.Form form) {
        SortedMap<String, Indicator> there = release.indicators();
        form.indicators().entrySet().stream()
                .filter(field -> !there.containsKey(field.getValue()))
                .map(Map.Entry::getKey)
                .forEach(key -> release.report(form)
                        .error(key, "indicator.unknown", form.indicators().get(key)));
    }
}
