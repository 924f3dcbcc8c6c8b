package org.accord.casefile.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.accord.casefile.Access;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.NewRestriction;
import org.accord.casefile.RestrictionIsIncomplete;
import org.accord.casefile.RestrictionOverrides;
import org.accord.casefile.RestrictionOverrides.Danger;
import org.accord.casefile.Restrictions;
import org.accord.casefile.Right;
import org.accord.casefile.Slot;
import org.accord.people.AccountId;
import org.accord.people.SignedIn;
import org.accord.system.Refusal;
import org.accord.system.Retrying;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The person closes a part of the file to somebody; whoever it is closed to finds the one way past it. */
@Controller
class RestrictionsController {

    private final Access access;
    private final Restrictions restrictions;
    private final RestrictionOverrides overrides;
    private final RestrictionPages pages;
    private final Retrying retrying;

    RestrictionsController(
            Access access,
            Restrictions restrictions,
            RestrictionOverrides overrides,
            RestrictionPages pages,
            Retrying retrying) {
        this.access = access;
        this.restrictions = restrictions;
        this.overrides = overrides;
        this.pages = pages;
        this.retrying = retrying;
    }

    /** {@code whom} is an account's id or an occupation; each of {@code what} a kind, or a kind and an item. */
    record NoticeForm(String whom, @Nullable Set<String> what, String words, @Nullable Boolean signed) {

        static final NoticeForm EMPTY = new NoticeForm("", null, "", false);

        /** A browser sends nothing for what was left empty. */
        NoticeForm(
                @Nullable String whom, @Nullable Set<String> what, @Nullable String words, @Nullable Boolean signed) {
            this.whom = whom == null ? "" : whom;
            this.what = what;
            this.words = words == null ? "" : words;
            this.signed = signed != null && signed;
        }

        public Set<String> chosen() {
            return what == null ? Set.of() : what;
        }

        List<NewRestriction> notices(CaseFileId caseFile) {
            if (!Boolean.TRUE.equals(signed) || chosen().isEmpty() || whom.isBlank()) {
                throw new RestrictionIsIncomplete();
            }
            Set<String> kinds = new LinkedHashSet<>();
            List<NewRestriction> notices = new ArrayList<>();
            for (String each : chosen()) {
                int space = each.indexOf(' ');
                if (space < 0) {
                    kinds.add(each);
                } else {
                    notices.add(notice(caseFile, Set.of(each.substring(0, space)), each.substring(space + 1)));
                }
            }
            if (!kinds.isEmpty()) {
                notices.add(notice(caseFile, kinds, null));
            }
            return notices;
        }

        private NewRestriction notice(CaseFileId caseFile, Set<String> kinds, @Nullable String item) {
            boolean occupation = whom.indexOf('-') < 0;
            AccountId account = occupation ? null : AccountId.of(whom);
            return new NewRestriction(caseFile, account, occupation ? whom : "", kinds, item, words);
        }
    }

    @GetMapping("/case-files/{id}/restrictions")
    ModelAndView list(@AuthenticationPrincipal SignedIn me, @PathVariable CaseFileId id, Locale locale) {
        access.require(me, id, Right.READ_SHARED);
        return pages.show(me, id, NoticeForm.EMPTY, "", null, locale);
    }

    @PostMapping("/case-files/{id}/restrictions")
    ModelAndView give(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable CaseFileId id,
            NoticeForm form,
            Locale locale,
            RedirectAttributes next) {
        access.requireSlot(me, id, Slot.PERSON);
        try {
            retrying.inTransaction(() -> form.notices(id).forEach(notice -> restrictions.give(notice, me.id())));
            next.addFlashAttribute("done", "restrictions.given");
            return new ModelAndView(back(id));
        } catch (Refusal refusal) {
            return pages.show(me, id, form, "", refusal, locale);
        }
    }

    @PostMapping("/case-files/{id}/restrictions/{restriction}/lift")
    String lift(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable CaseFileId id,
            @PathVariable UUID restriction,
            RedirectAttributes next) {
        access.requireSlot(me, id, Slot.PERSON);
        restrictions.lift(id, restriction, me.id());
        next.addFlashAttribute("done", "restrictions.lifted");
        return back(id);
    }

    @PostMapping("/case-files/{id}/restrictions/{restriction}/override")
    ModelAndView override(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable CaseFileId id,
            @PathVariable UUID restriction,
            @RequestParam(required = false) @Nullable Danger danger,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "false") boolean noTime,
            Locale locale,
            RedirectAttributes next) {
        access.requireToAct(me, id, Right.OVERRIDE);
        try {
            if (!noTime || danger == null) {
                throw new org.accord.casefile.ReasonIsMissing();
            }
            retrying.inTransaction(() -> overrides.override(id, restriction, danger, reason, me));
            next.addFlashAttribute("done", "restrictions.overridden");
            return new ModelAndView(back(id));
        } catch (Refusal refusal) {
            return pages.show(me, id, NoticeForm.EMPTY, reason, refusal, locale);
        }
    }

    private static String back(CaseFileId id) {
        return "redirect:/case-files/" + id + "/restrictions";
    }
}
