package org.accord.casefile.web;

import java.time.LocalDate;
import java.util.Set;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.MandateType;
import org.accord.casefile.NewMandate;
import org.accord.casefile.Purpose;
import org.accord.casefile.Somebody;
import org.accord.people.AccountId;
import org.jspecify.annotations.Nullable;

/** As it is typed: the page keeps all of it when something has to be corrected. */
record MandateForm(
        String name,
        String signInName,
        String language,
        MandateType type,
        @Nullable Set<String> subjects,
        @Nullable Set<Purpose> purposes,
        String document,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    static final MandateForm EMPTY =
            new MandateForm("", "", "fr", MandateType.PROTECTION_MANDATE, Set.of(), Set.of(), "", null, null);

    Somebody somebody() {
        return new Somebody(name, signInName);
    }

    NewMandate mandate(CaseFileId caseFile, AccountId holder, LocalDate today) {
        return new NewMandate(
                caseFile, holder, type, chosenSubjects(), chosenPurposes(), document, from == null ? today : from, to);
    }

    public Set<String> chosenSubjects() {
        return subjects == null ? Set.of() : subjects;
    }

    public Set<Purpose> chosenPurposes() {
        return purposes == null ? Set.of() : purposes;
    }
}
