package org.accord.people.web;

import java.util.Locale;
import org.accord.people.SetupLinks;
import org.accord.system.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Behind a one-time link: choose a password, and for the first administrator also a name. */
@Controller
class SetupController {

    private final SetupLinks links;

    SetupController(SetupLinks links) {
        this.links = links;
    }

    @GetMapping("/setup/{token}")
    String open(@PathVariable String token, Model model) {
        model.addAttribute("token", token);
        model.addAttribute("first", links.open(token).forFirstAdministrator());
        return "people/setup";
    }

    @PostMapping("/setup/{token}")
    ModelAndView setUp(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String signInName,
            @RequestParam(defaultValue = "") String name,
            @RequestParam String password,
            Locale language) {
        boolean first = links.open(token).forFirstAdministrator();
        try {
            if (first) {
                links.setUpFirstAdministrator(token, signInName, name, password, language);
            } else {
                links.choosePassword(token, password);
            }
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
                throw refusal;
            }
            return again(token, first, signInName, name, refusal);
        }
        return new ModelAndView("redirect:/sign-in?ready");
    }

    private static ModelAndView again(String token, boolean first, String signInName, String name, Refusal refusal) {
        ModelAndView page = new ModelAndView("people/setup", HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("token", token);
        page.addObject("first", first);
        page.addObject("signInName", signInName);
        page.addObject("name", name);
        page.addObject("refusal", refusal);
        return page;
    }
}
