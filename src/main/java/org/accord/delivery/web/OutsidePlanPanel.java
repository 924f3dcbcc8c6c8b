package org.accord.delivery.web;

import java.util.Locale;
import java.util.Optional;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.CaseFilePanel;
import org.accord.delivery.OutsidePlans;
import org.accord.people.SignedIn;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** For the team, on the case file's page: where to say what cannot wait. */
@Component
@Order(60)
class OutsidePlanPanel implements CaseFilePanel {

    private final OutsidePlans outside;

    OutsidePlanPanel(OutsidePlans outside) {
        this.outside = outside;
    }

    public record Panel(String caseFile) {}

    @Override
    public String fragment() {
        return "delivery/panel :: outside";
    }

    @Override
    public Optional<Object> model(CaseFileId caseFile, SignedIn me, Locale locale) {
        return outside.mayWrite(caseFile, me) ? Optional.of(new Panel(caseFile.toString())) : Optional.empty();
    }
}
