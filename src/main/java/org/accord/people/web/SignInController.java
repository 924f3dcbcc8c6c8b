package org.accord.people.web;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.accord.people.DemoSignIns;
import org.accord.people.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class SignInController {

    private final ObjectProvider<DemoSignIns> demos;

    SignInController(ObjectProvider<DemoSignIns> demos) {
        this.demos = demos;
    }

    @GetMapping("/sign-in")
    String signIn(@AuthenticationPrincipal @Nullable SignedIn me, HttpSession session, Model model) {
        if (me != null) {
            return "redirect:/";
        }
        model.addAttribute("typedName", session.getAttribute("typedName"));
        session.removeAttribute("typedName");
        model.addAttribute(
                "demos",
                demos.stream().map(DemoSignIns::all).flatMap(List::stream).toList());
        return "people/sign-in";
    }
}
