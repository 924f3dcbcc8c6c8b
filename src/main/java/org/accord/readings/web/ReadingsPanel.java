package org.accord.readings.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.accord.casefile.Access;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.CaseFilePanel;
import org.accord.casefile.Right;
import org.accord.people.SignedIn;
import org.accord.readings.LookingBack;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the case file's page: the way to say how things are, and what answers set off. */
@Component
@Order(5)
class ReadingsPanel implements CaseFilePanel {

    private final LookingBack lookingBack;
    private final Access access;
    private final TriggerLine.Lines lines;

    ReadingsPanel(LookingBack lookingBack, Access access, TriggerLine.Lines lines) {
        this.lookingBack = lookingBack;
        this.access = access;
        this.lines = lines;
    }

    public record Panel(String caseFile, String form, boolean reads, List<TriggerLine> triggers) {}

    @Override
    public String fragment() {
        return "readings/panel :: panel";
    }

    @Override
    public Optional<Object> model(CaseFileId caseFile, SignedIn me, Locale locale) {
        List<String> forms = lookingBack.forms(caseFile, me);
        boolean reads = access.may(me, caseFile, Right.READ) || !forms.isEmpty();
        List<TriggerLine> open = lines.of(caseFile, lookingBack.triggers(caseFile, me), locale).stream()
                .filter(TriggerLine::open)
                .toList();
        return reads || !open.isEmpty()
                ? Optional.of(new Panel(caseFile.toString(), forms.isEmpty() ? "" : forms.get(0), reads, open))
                : Optional.empty();
    }
}
