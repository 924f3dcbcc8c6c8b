package org.accord.casefile.web;

import java.util.List;
import java.util.UUID;
import org.accord.casefile.Access;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.Consents;
import org.accord.casefile.Joining;
import org.accord.casefile.Participant;
import org.accord.casefile.Participants;
import org.accord.casefile.Purpose;
import org.accord.casefile.Right;
import org.accord.casefile.Slot;
import org.accord.casefile.Somebody;
import org.accord.people.Accounts;
import org.accord.people.SignedIn;
import org.accord.system.Languages;
import org.accord.system.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who takes part, and who took part before. */
@Controller
class ParticipantsController {

    private static final List<Slot> ADDABLE = List.of(
            Slot.CAREGIVER,
            Slot.PARTNER_ORG,
            Slot.LEAD_PRACTITIONER,
            Slot.EXPERT_BY_EXPERIENCE,
            Slot.LIAISON_AGENT,
            Slot.SUPERVISOR);

    private final Access access;
    private final Participants participants;
    private final Consents consents;
    private final Joining joining;
    private final Accounts accounts;
    private final FileHead.Heads heads;

    ParticipantsController(
            Access access,
            Participants participants,
            Consents consents,
            Joining joining,
            Accounts accounts,
            FileHead.Heads heads) {
        this.access = access;
        this.participants = participants;
        this.consents = consents;
        this.joining = joining;
        this.accounts = accounts;
        this.heads = heads;
    }

    /** {@code waits}: sees nothing until the person consents. */
    record Line(Participant participant, String name, boolean waits) {}

    record JoinForm(Slot slot, String name, String signInName, String organisation, String language) {
        static final JoinForm EMPTY = new JoinForm(Slot.CAREGIVER, "", "", "", "fr");
    }

    @GetMapping("/case-files/{id}/participants")
    ModelAndView list(@AuthenticationPrincipal SignedIn me, @PathVariable CaseFileId id) {
        access.require(me, id, Right.READ_SHARED);
        return page(me, id, JoinForm.EMPTY, null);
    }

    @PostMapping("/case-files/{id}/participants")
    ModelAndView add(
            @AuthenticationPrincipal SignedIn me, @PathVariable CaseFileId id, JoinForm form, RedirectAttributes next) {
        access.require(me, id, Right.CHANGE_PARTICIPANTS);
        try {
            Somebody somebody = new Somebody(form.name(), form.signInName());
            var invitations =
                    joining.join(me, id, form.slot(), somebody, form.organisation(), Languages.of(form.language()));
            next.addFlashAttribute("invitations", Invited.by(invitations));
            next.addFlashAttribute("done", "participants.added");
            return new ModelAndView("redirect:/case-files/" + id + "/participants");
        } catch (Refusal refusal) {
            return page(me, id, form, refusal);
        }
    }

    @PostMapping("/case-files/{id}/participants/{participant}/end")
    String end(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable CaseFileId id,
            @PathVariable UUID participant,
            RedirectAttributes next) {
        access.require(me, id, Right.CHANGE_PARTICIPANTS);
        participants.end(id, participant, me.id());
        next.addFlashAttribute("done", "participants.ended");
        return "redirect:/case-files/" + id + "/participants";
    }

    private ModelAndView page(SignedIn me, CaseFileId id, JoinForm form, @Nullable Refusal refusal) {
        ModelAndView page = new ModelAndView("casefile/participants");
        page.addObject("head", heads.of(id, me));
        page.addObject(
                "lines",
                participants.all(id).stream().map(each -> line(id, each)).toList());
        page.addObject("addable", ADDABLE);
        page.addObject("form", form);
        page.addObject("refusal", refusal);
        if (refusal != null) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    private Line line(CaseFileId id, Participant each) {
        boolean waits = each.to() == null
                && switch (each.slot()) {
                    case CAREGIVER ->
                        !consents.active(
                                id, Purpose.SHARE_CAREGIVER, each.account().toString());
                    case PARTNER_ORG -> !consents.active(id, Purpose.SHARE_PARTNER, each.organisation());
                    case EXPERT_BY_EXPERIENCE -> !consents.active(id, Purpose.PEER_INVOLVEMENT, "");
                    default -> false;
                };
        return new Line(each, accounts.name(each.account()), waits);
    }
}
