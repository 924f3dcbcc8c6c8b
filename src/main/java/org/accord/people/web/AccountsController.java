package org.accord.people.web;

import java.util.Set;
import org.accord.people.Account;
import org.accord.people.AccountId;
import org.accord.people.Accounts;
import org.accord.people.Administrator;
import org.accord.people.NoSuchAccount;
import org.accord.people.Occupation;
import org.accord.people.Occupations;
import org.accord.people.Role;
import org.accord.people.SetupLinks;
import org.accord.people.SignedIn;
import org.accord.system.Languages;
import org.accord.system.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The administrator's page: accounts and roles, and nothing of anybody's case file. */
@Controller
class AccountsController {

    private final Accounts accounts;
    private final Occupations occupations;
    private final SetupLinks links;

    AccountsController(Accounts accounts, Occupations occupations, SetupLinks links) {
        this.accounts = accounts;
        this.occupations = occupations;
        this.links = links;
    }

    @GetMapping("/accounts")
    String list(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "") String q, Model model) {
        Administrator.require(me);
        model.addAttribute("accounts", accounts.search(q));
        model.addAttribute("q", q);
        return "people/accounts";
    }

    @GetMapping("/accounts/new")
    ModelAndView create(@AuthenticationPrincipal SignedIn me) {
        Administrator.require(me);
        return form(new AccountForm("", "", "fr", Set.of()), null);
    }

    @PostMapping("/accounts")
    ModelAndView create(@AuthenticationPrincipal SignedIn me, AccountForm form, RedirectAttributes next) {
        Administrator.require(me);
        try {
            Account account =
                    accounts.invite(form.signInName(), form.name(), form.chosen(), Languages.of(form.language()));
            next.addFlashAttribute("link", OneTimeLink.to(links.linkFor(account.id(), me)));
            return new ModelAndView("redirect:/accounts/" + account.id());
        } catch (Refusal refusal) {
            return form(form, refusal);
        }
    }

    @GetMapping("/accounts/{id}")
    String show(@AuthenticationPrincipal SignedIn me, @PathVariable AccountId id, Model model) {
        Administrator.require(me);
        model.addAttribute("account", accounts.find(id).orElseThrow(NoSuchAccount::new));
        model.addAttribute("allRoles", Role.values());
        model.addAttribute("occupation", occupations.of(id));
        model.addAttribute("allOccupations", Occupation.values());
        return "people/account";
    }

    @PostMapping("/accounts/{id}/roles")
    String giveRoles(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable AccountId id,
            @RequestParam(required = false) @Nullable Set<Role> roles) {
        Administrator.requireToChange(me, accounts.find(id).orElseThrow(NoSuchAccount::new));
        accounts.giveRoles(id, roles == null ? Set.of() : roles);
        return "redirect:/accounts/" + id + "?saved";
    }

    @PostMapping("/accounts/{id}/occupation")
    String occupation(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable AccountId id,
            @RequestParam(required = false) @Nullable Occupation occupation) {
        Administrator.requireToChange(me, accounts.find(id).orElseThrow(NoSuchAccount::new));
        occupations.change(id, occupation == null ? "" : occupation.name());
        return "redirect:/accounts/" + id + "?saved";
    }

    @PostMapping("/accounts/{id}/closed")
    String close(@AuthenticationPrincipal SignedIn me, @PathVariable AccountId id, @RequestParam boolean closed) {
        Administrator.requireToChange(me, accounts.find(id).orElseThrow(NoSuchAccount::new));
        accounts.disable(id, closed);
        return "redirect:/accounts/" + id + "?saved";
    }

    @PostMapping("/accounts/{id}/link")
    String newLink(@AuthenticationPrincipal SignedIn me, @PathVariable AccountId id, RedirectAttributes next) {
        Administrator.requireToChange(me, accounts.find(id).orElseThrow(NoSuchAccount::new));
        next.addFlashAttribute("link", OneTimeLink.to(links.linkFor(id, me)));
        return "redirect:/accounts/" + id;
    }

    private static ModelAndView form(AccountForm form, @Nullable Refusal refusal) {
        ModelAndView page = new ModelAndView("people/new-account");
        page.addObject("form", form);
        page.addObject("allRoles", Role.values());
        page.addObject("refusal", refusal);
        if (refusal != null) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }
}
