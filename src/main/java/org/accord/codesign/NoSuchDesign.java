package org.accord.codesign;

import org.accord.system.Refusal;

public class NoSuchDesign extends Refusal {
    NoSuchDesign() {
        super(Kind.NOT_FOUND, "codesign.noSuchDesign");
    }
}
