package org.accord.signoff.web;

import java.util.Locale;
import java.util.Optional;
import org.accord.casefile.DocumentVersion;
import org.accord.casefile.Documents;
import org.accord.people.SignedIn;
import org.accord.signoff.Round;
import org.accord.signoff.RoundFacts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Nothing was signed: the reader sees what reads otherwise now, and is asked again. */
@Component
class TextChanged {

    private final RoundPages pages;
    private final Documents documents;

    TextChanged(RoundPages pages, Documents documents) {
        this.pages = pages;
        this.documents = documents;
    }

    ModelAndView since(String shownHash, Round asked, SignedIn me, Locale language) {
        RoundFacts facts = asked.facts();
        DocumentVersion now =
                documents.latest(facts.caseFile(), facts.kind(), facts.item()).orElseThrow();
        Optional<DocumentVersion> shown = documents.versions(facts.caseFile(), facts.kind(), facts.item()).stream()
                .filter(version -> version.subjectHash().equals(shownHash))
                .findFirst();
        ModelAndView page = new ModelAndView("signoff/changed");
        page.setStatus(HttpStatus.CONFLICT);
        page.addObject("title", pages.schema(now).title(language));
        page.addObject("caseFile", facts.caseFile());
        page.addObject("shown", shown.map(DocumentVersion::version).orElse(null));
        page.addObject("version", now.version());
        page.addObject(
                "differences",
                shown.map(before -> pages.between(before, now, me, language)).orElse(null));
        page.addObject("next", pages.asking(facts).orElse(null));
        return page;
    }
}
