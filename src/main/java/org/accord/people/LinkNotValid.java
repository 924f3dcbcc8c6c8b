package org.accord.people;

import org.accord.system.Refusal;

public class LinkNotValid extends Refusal {
    LinkNotValid() {
        super(Kind.NOT_FOUND, "linkNotValid");
    }
}
