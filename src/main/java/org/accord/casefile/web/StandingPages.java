package org.accord.casefile.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.accord.casefile.Access;
import org.accord.casefile.Assistances;
import org.accord.casefile.CaseFile;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.Companions;
import org.accord.casefile.DatesOfBirth;
import org.accord.casefile.Mandate;
import org.accord.casefile.MandateStatus;
import org.accord.casefile.MandateType;
import org.accord.casefile.Mandates;
import org.accord.casefile.NewMandate;
import org.accord.casefile.Purpose;
import org.accord.casefile.Representations;
import org.accord.casefile.Right;
import org.accord.people.Accounts;
import org.accord.people.SignedIn;
import org.accord.system.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page that says who speaks for the person, who helps them and who comes along. */
@Component
class StandingPages {

    private final Access access;
    private final Mandates mandates;
    private final Representations representations;
    private final DatesOfBirth births;
    private final Assistances assistances;
    private final Companions companions;
    private final Accounts accounts;
    private final FileHead.Heads heads;
    private final MessageSource messages;

    StandingPages(
            Access access,
            Mandates mandates,
            Representations representations,
            DatesOfBirth births,
            Assistances assistances,
            Companions companions,
            Accounts accounts,
            FileHead.Heads heads,
            MessageSource messages) {
        this.access = access;
        this.mandates = mandates;
        this.representations = representations;
        this.births = births;
        this.assistances = assistances;
        this.companions = companions;
        this.accounts = accounts;
        this.heads = heads;
        this.messages = messages;
    }

    record Line(
            Mandate mandate,
            String holder,
            List<String> subjects,
            List<String> seenBy,
            boolean verifies,
            boolean over) {}

    record Helper(Assistances.Assistance assistance, String name, String checkedBy) {}

    ModelAndView show(SignedIn me, CaseFileId id, MandateForm form, @Nullable Refusal refusal, Locale locale) {
        ModelAndView page = new ModelAndView("casefile/mandates");
        FileHead head = heads.of(id, me);
        page.addObject("head", head);
        page.addObject("changes", access.may(me, id, Right.CHANGE_MANDATES));
        page.addObject(
                "lines",
                mandates.of(id).stream().map(each -> line(each, me, locale)).toList());
        page.addObject("born", births.of(id).orElse(null));
        page.addObject("young", representations.youngPerson(id));
        page.addObject("invited", representations.parentInvited(id));
        page.addObject("helpers", assistances.of(id).stream().map(this::helper).toList());
        page.addObject("companions", companions.of(id));
        page.addObject("companionId", UUID.randomUUID());
        page.addObject("types", MandateType.values());
        page.addObject("purposes", Purpose.values());
        page.addObject("subjects", subjects(locale));
        page.addObject("form", form);
        page.addObject("refusal", refusal);
        if (refusal != null) {
            page.setStatus(HttpStatus.valueOf(refusal.kind().status()));
        }
        return page;
    }

    Line line(Mandate mandate, SignedIn me, Locale locale) {
        return new Line(
                mandate,
                accounts.name(mandate.holder()),
                mandate.subjects().stream()
                        .sorted()
                        .map(kind -> kind(kind, locale))
                        .toList(),
                mandate.verifiedBy().stream().map(accounts::name).sorted().toList(),
                mandate.status() == MandateStatus.RECORDED && mandates.mayVerify(mandate, me),
                mandate.status().over());
    }

    CaseFile file(CaseFileId id, SignedIn me) {
        return heads.of(id, me).file();
    }

    private Helper helper(Assistances.Assistance each) {
        return new Helper(each, accounts.name(each.assistant()), accounts.name(each.checkedBy()));
    }

    private Map<String, String> subjects(Locale locale) {
        return NewMandate.SUBJECTS.stream()
                .sorted()
                .collect(Collectors.toMap(
                        kind -> kind, kind -> kind(kind, locale), (one, other) -> one, java.util.LinkedHashMap::new));
    }

    private String kind(String kind, Locale locale) {
        return messages.getMessage("kind." + kind, new Object[0], kind, locale);
    }
}
