package org.accord.casefile.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.accord.casefile.Access;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.CaseFilePanel;
import org.accord.casefile.Degree;
import org.accord.casefile.Degrees;
import org.accord.casefile.Degrees.Coproduction;
import org.accord.casefile.Right;
import org.accord.people.SignedIn;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the case file's page: which place the person had, stage by stage. */
@Component
@Order(30)
class DegreePanel implements CaseFilePanel {

    private final Degrees degrees;
    private final Access access;

    DegreePanel(Degrees degrees, Access access) {
        this.degrees = degrees;
        this.access = access;
    }

    public record Panel(Coproduction overall, List<Degree> stages) {}

    @Override
    public String fragment() {
        return "casefile/degree :: panel";
    }

    @Override
    public Optional<Object> model(CaseFileId caseFile, SignedIn me, Locale locale) {
        if (!access.may(me, caseFile, Right.READ)) {
            return Optional.empty();
        }
        List<Degree> stages = degrees.of(caseFile);
        return Degrees.overall(stages).map(overall -> new Panel(overall, stages));
    }
}
