package org.accord.people.web;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

final class OneTimeLink {

    private OneTimeLink() {}

    /** The address to open it by, as the administrator's browser reaches Accord. */
    static String to(String path) {
        return ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString();
    }
}
