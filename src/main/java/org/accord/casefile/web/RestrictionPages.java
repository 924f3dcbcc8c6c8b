package org.accord.casefile.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.accord.casefile.Access;
import org.accord.casefile.CaseFile;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.DocumentVersion;
import org.accord.casefile.Documents;
import org.accord.casefile.Participants;
import org.accord.casefile.Restriction;
import org.accord.casefile.RestrictionOverrides;
import org.accord.casefile.Restrictions;
import org.accord.casefile.Right;
import org.accord.casefile.Sharing;
import org.accord.casefile.Slot;
import org.accord.people.Accounts;
import org.accord.people.Occupation;
import org.accord.people.Occupations;
import org.accord.people.SignedIn;
import org.accord.system.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What the person has closed, to the person and to whom it is closed; to everybody else there is nothing here. */
@Component
class RestrictionPages {

    private static final Set<String> NOT_CLOSED = Set.of(Restrictions.NOTICE, RestrictionOverrides.REASON);

    private final Access access;
    private final Restrictions restrictions;
    private final RestrictionOverrides overrides;
    private final Documents documents;
    private final Participants participants;
    private final Accounts accounts;
    private final Occupations occupations;
    private final FileHead.Heads heads;
    private final FileWords words;

    RestrictionPages(
            Access access,
            Restrictions restrictions,
            RestrictionOverrides overrides,
            Documents documents,
            Participants participants,
            Accounts accounts,
            Occupations occupations,
            FileHead.Heads heads,
            FileWords words) {
        this.access = access;
        this.restrictions = restrictions;
        this.overrides = overrides;
        this.documents = documents;
        this.participants = participants;
        this.accounts = accounts;
        this.occupations = occupations;
        this.heads = heads;
        this.words = words;
    }

    /** {@code text}: the person's words in the notice, for the person alone; {@code hash}: the proof that they stayed. */
    record Line(Restriction restriction, String whom, String what, String text, String hash, List<Past> past) {}

    record Past(RestrictionOverrides.Override made, String who, String reason) {}

    ModelAndView show(
            SignedIn me,
            CaseFileId id,
            RestrictionsController.NoticeForm form,
            String reason,
            @Nullable Refusal refusal,
            Locale locale) {
        ModelAndView page = new ModelAndView("casefile/restrictions");
        FileHead head = heads.of(id, me);
        List<RestrictionOverrides.Override> made = overrides.of(id);
        page.addObject("head", head);
        page.addObject("overrides", access.may(me, id, Right.OVERRIDE));
        page.addObject(
                "lines",
                restrictions.of(id).stream()
                        .filter(each -> head.mine() || each.liftedAt() == null && names(each, me))
                        .map(each -> line(head, each, made, locale))
                        .toList());
        if (head.mine()) {
            page.addObject("people", people(id, me));
            page.addObject("occupations", Occupation.values());
            page.addObject("parts", parts(head.file(), locale));
        }
        page.addObject("form", form);
        page.addObject("reason", reason);
        page.addObject("refusal", refusal);
        if (refusal != null) {
            page.setStatus(HttpStatus.valueOf(refusal.kind().status()));
        }
        return page;
    }

    private boolean names(Restriction restriction, SignedIn me) {
        return me.id().equals(restriction.account())
                || !restriction.occupation().isEmpty()
                        && restriction.occupation().equals(occupations.of(me.id()));
    }

    private Line line(FileHead head, Restriction each, List<RestrictionOverrides.Override> made, Locale locale) {
        DocumentVersion notice = documents.get(each.notice());
        String whom = each.account() != null
                ? accounts.name(each.account())
                : words.message("occupation." + each.occupation(), new Object[0], locale);
        String what = each.kinds().stream()
                .map(kind -> words.kind(head.file(), kind, locale))
                .sorted()
                .collect(Collectors.joining(", "));
        return new Line(
                each,
                whom,
                what,
                head.mine() ? said(notice) : "",
                notice.subjectHash(),
                made.stream()
                        .filter(past -> past.restriction().equals(each.id()))
                        .map(this::past)
                        .toList());
    }

    private Past past(RestrictionOverrides.Override made) {
        return new Past(made, accounts.name(made.by()), said(documents.get(made.reason())));
    }

    private static String said(DocumentVersion document) {
        return document.content() == null
                ? ""
                : document.content().path("words").asString("");
    }

    private Map<UUID, String> people(CaseFileId id, SignedIn me) {
        Map<UUID, String> people = new LinkedHashMap<>();
        participants.current(id).stream()
                .filter(each -> each.slot() != Slot.PERSON && !each.account().equals(me.id()))
                .forEach(each -> people.put(each.account().value(), accounts.name(each.account())));
        return people;
    }

    /** Every kind that is there or may come, and each document of a kind of which there are several. */
    private Map<String, String> parts(CaseFile file, Locale locale) {
        Map<String, String> parts = new LinkedHashMap<>();
        List<DocumentVersion> all = documents.all(file.id());
        Set<String> kinds = new TreeSet<>(Sharing.SHAREABLE);
        all.forEach(each -> kinds.add(each.kind()));
        kinds.removeAll(NOT_CLOSED);
        kinds.forEach(kind -> parts.put(kind, words.kind(file, kind, locale)));
        all.stream()
                .filter(each -> !each.item().isEmpty() && kinds.contains(each.kind()))
                .forEach(each -> parts.putIfAbsent(
                        each.kind() + " " + each.item(),
                        words.message(
                                "restrictions.oneOf",
                                new Object[] {
                                    words.kind(file, each.kind(), locale),
                                    each.createdAt()
                                            .atZone(org.accord.system.Days.ZONE)
                                            .toLocalDate()
                                            .toString()
                                },
                                locale)));
        return parts;
    }
}
