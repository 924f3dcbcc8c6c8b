package org.accord.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** One release asked once: its files, then what holds between them, then what holds against the release before it. */
final class ReleaseCheck {

    private static final int MAX_FILES = 300;

    private final SortedMap<String, String> files;
    private final Platform platform;
    private final BiFunction<String, String, FileCheck.Checked> check;
    private final SortedMap<String, Findings> reports = new TreeMap<>();

    ReleaseCheck(
            SortedMap<String, String> files, Platform platform, BiFunction<String, String, FileCheck.Checked> check) {
        this.files = files;
        this.platform = platform;
        this.check = check;
    }

    List<Finding> alone() {
        if (few()) {
            Release release = release(files, reports);
            if (inOrder()) {
                ReleaseRules.check(release, platform);
            }
        }
        return list();
    }

    List<Finding> after(SortedMap<String, String> active) {
        if (few()) {
            Release release = release(files, reports);
            files.keySet().forEach(this::place);
            if (inOrder()) {
                ReleaseRules.check(release, platform);
                Release before = release(active, new TreeMap<>());
                AskedIndicators.check(release, before, report(""));
                Weakened.check(release, before, platform, report(""));
            }
        }
        return list();
    }

    private boolean few() {
        if (files.size() > MAX_FILES) {
            report("").error("", "many", MAX_FILES);
        }
        return files.size() <= MAX_FILES;
    }

    private Release release(Map<String, String> contents, Map<String, Findings> into) {
        Release release = new Release();
        contents.forEach((path, content) -> {
            Findings findings = into.computeIfAbsent(path, Findings::new);
            FileCheck.Checked checked = check.apply(path, content);
            checked.findings().forEach(findings::add);
            checked.parts().forEach(part -> release.add(part, findings));
        });
        return release;
    }

    /** A file is found by its name, so that the name is that of what it holds. */
    private void place(String path) {
        String content = files.get(path);
        check.apply(path, content).parts().stream()
                .map(Release::path)
                .filter(expected -> !expected.equals(path))
                .forEach(expected -> report(path).error("", "path", expected));
    }

    private Findings report(String path) {
        return reports.computeIfAbsent(path, Findings::new);
    }

    private boolean inOrder() {
        return reports.values().stream().noneMatch(Findings::errors);
    }

    private List<Finding> list() {
        List<Finding> all = new ArrayList<>();
        reports.values().forEach(report -> all.addAll(report.list()));
        return all;
    }
}
