package org.accord.casefile;

import org.accord.system.Refusal;

public class OrganisationIsMissing extends Refusal {
    OrganisationIsMissing() {
        super(Kind.INVALID, "organisationIsMissing");
    }
}
