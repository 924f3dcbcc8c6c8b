package org.accord.casefile.web;

import java.util.List;
import org.accord.casefile.Joining.Invitation;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** A link to hand over, as this browser reaches Accord. */
record Invited(String name, String link) {

    static List<Invited> by(List<Invitation> invitations) {
        return invitations.stream()
                .map(each -> new Invited(
                        each.name(),
                        ServletUriComponentsBuilder.fromCurrentContextPath()
                                .path(each.path())
                                .toUriString()))
                .toList();
    }
}
