package org.accord.comparison.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.accord.comparison.ComparisonView;
import org.accord.comparison.Versions;
import org.accord.people.SignedIn;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Two versions of the programme beside one another. */
@Controller
class CompareController {

    private final Versions versions;
    private final ComparisonView comparison;
    private final Choices choices;

    CompareController(Versions versions, ComparisonView comparison, Choices choices) {
        this.versions = versions;
        this.comparison = comparison;
        this.choices = choices;
    }

    @GetMapping("/compare")
    String compare(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(required = false) String from,
            @RequestParam(required = false) String to,
            Locale language,
            Model model) {
        model.addAttribute("choices", choices.of(me, language));
        if (from != null && to != null) {
            model.addAttribute("shown", comparison.of(versions.files(from, me), versions.files(to, me), language));
            model.addAttribute("from", from);
            model.addAttribute("to", to);
            model.addAttribute("fromTitle", versions.title(from, me, language));
            model.addAttribute("toTitle", versions.title(to, me, language));
        }
        return "comparison/compare";
    }

    /** A diagram as it stands in one of the two. No {@code produces}: a refusal is a page. */
    @GetMapping("/compare/diagram")
    ResponseEntity<String> diagram(
            @AuthenticationPrincipal SignedIn me, @RequestParam String version, @RequestParam String path) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.APPLICATION_XML, StandardCharsets.UTF_8))
                .body(versions.diagram(version, path, me));
    }
}
