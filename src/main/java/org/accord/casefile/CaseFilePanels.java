package org.accord.casefile;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.accord.people.SignedIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the other modules draw on the page of a file, for one reader. */
@Component
public class CaseFilePanels {

    private final ObjectProvider<CaseFilePanel> panels;

    CaseFilePanels(ObjectProvider<CaseFilePanel> panels) {
        this.panels = panels;
    }

    public record Drawn(String fragment, Object model) {}

    public List<Drawn> ofPerson(CaseFileId caseFile, SignedIn me, Locale locale) {
        return drawn(panel -> true, caseFile, me, locale);
    }

    public List<Drawn> ofProgramme(CaseFileId caseFile, SignedIn me, Locale locale) {
        return drawn(CaseFilePanel::ofProgrammeToo, caseFile, me, locale);
    }

    private List<Drawn> drawn(Predicate<CaseFilePanel> which, CaseFileId caseFile, SignedIn me, Locale locale) {
        return panels.orderedStream()
                .filter(which)
                .flatMap(panel ->
                        panel.model(caseFile, me, locale).stream().map(model -> new Drawn(panel.fragment(), model)))
                .toList();
    }
}
