package org.accord.drafts.web;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.accord.drafts.Draft;
import org.accord.drafts.DraftFindings;
import org.accord.drafts.DraftPath;
import org.accord.drafts.Drafts;
import org.accord.drafts.ElementNames;
import org.accord.drafts.ModelKind;
import org.accord.drafts.ModelNames;
import org.accord.guard.Finding;
import org.accord.guard.Finding.Severity;
import org.accord.people.Accounts;
import org.accord.people.SignedIn;
import org.accord.programme.Releases;
import org.accord.system.Words;
import org.springframework.stereotype.Component;

/** Puts together what the pages say of a draft. */
@Component
class DraftViews {

    private final Drafts drafts;
    private final DraftFindings findings;
    private final Releases releases;
    private final ModelNames names;
    private final Accounts accounts;
    private final LockView.Locks locks;
    private final Words words;

    DraftViews(
            Drafts drafts,
            DraftFindings findings,
            Releases releases,
            ModelNames names,
            Accounts accounts,
            LockView.Locks locks,
            Words words) {
        this.drafts = drafts;
        this.findings = findings;
        this.releases = releases;
        this.names = names;
        this.accounts = accounts;
        this.locks = locks;
        this.words = words;
    }

    DraftView of(Draft draft, SignedIn me, Locale language) {
        SortedMap<String, String> now = drafts.files(draft.id());
        Map<String, List<Finding>> found = findings.of(now).stream().collect(Collectors.groupingBy(Finding::file));
        List<FileLine> lines = lines(releases.files(draft.from().id()), now, found, language);
        Map<ModelKind, List<FileLine>> byKind = lines.stream()
                .collect(Collectors.groupingBy(
                        FileLine::kind, () -> new EnumMap<>(ModelKind.class), Collectors.toList()));
        return new DraftView(
                draft,
                draft.owner() == null ? "Accord" : accounts.name(draft.owner()),
                locks.of(draft, me),
                byKind,
                lines.stream().filter(line -> !line.same()).toList(),
                found(lines, found, now, language),
                count(found.values(), Severity.ERROR),
                count(found.values(), Severity.WARNING),
                releases.inForce()
                        .filter(release -> release.number() > draft.from().number())
                        .orElse(null));
    }

    List<FoundLine> found(Draft draft, DraftPath path, Locale language) {
        SortedMap<String, String> files = drafts.files(draft.id());
        List<Finding> found = findings.of(files).stream()
                .filter(finding -> finding.file().equals(path.toString()))
                .toList();
        return found(found, path, files, language);
    }

    private List<FoundLine> found(
            List<Finding> found, DraftPath path, SortedMap<String, String> files, Locale language) {
        if (found.isEmpty()) {
            return List.of();
        }
        UnaryOperator<String> elements = ElementNames.of(path, files.getOrDefault(path.toString(), ""), language);
        return found.stream()
                .map(finding -> FoundLine.of(finding, elements, words))
                .toList();
    }

    private List<FileLine> lines(
            SortedMap<String, String> before,
            SortedMap<String, String> now,
            Map<String, List<Finding>> found,
            Locale language) {
        TreeSet<String> paths = new TreeSet<>(before.keySet());
        paths.addAll(now.keySet());
        return paths.stream()
                .map(path -> new FileLine(
                        DraftPath.of(path),
                        names.name(path, now.getOrDefault(path, before.getOrDefault(path, "")), language),
                        state(before.get(path), now.get(path)),
                        count(List.of(found.getOrDefault(path, List.of())), Severity.ERROR),
                        count(List.of(found.getOrDefault(path, List.of())), Severity.WARNING)))
                .toList();
    }

    private static FileLine.State state(String before, String now) {
        if (before == null) {
            return FileLine.State.NEW;
        }
        if (now == null) {
            return FileLine.State.REMOVED;
        }
        return before.equals(now) ? FileLine.State.SAME : FileLine.State.CHANGED;
    }

    private Map<FileLine, List<FoundLine>> found(
            List<FileLine> lines, Map<String, List<Finding>> found, SortedMap<String, String> files, Locale language) {
        Map<FileLine, List<FoundLine>> byFile = new LinkedHashMap<>();
        lines.stream()
                .filter(line -> found.containsKey(line.path().toString()))
                .forEach(line ->
                        byFile.put(line, found(found.get(line.path().toString()), line.path(), files, language)));
        return byFile;
    }

    private static long count(Collection<List<Finding>> found, Severity severity) {
        return found.stream()
                .flatMap(List::stream)
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
