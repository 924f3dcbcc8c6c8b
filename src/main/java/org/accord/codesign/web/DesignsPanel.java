package org.accord.codesign.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.accord.casefile.CaseFileId;
import org.accord.changes.ChangesPanel;
import org.accord.codesign.IndicatorDesign;
import org.accord.codesign.IndicatorDesigns;
import org.accord.codesign.ProposingIndicators;
import org.accord.indicators.Indicator;
import org.accord.people.SignedIn;
import org.springframework.stereotype.Component;

/** Indicators on their way stand with the other things that are changed together. */
@Component
class DesignsPanel implements ChangesPanel {

    private final IndicatorDesigns designs;
    private final ProposingIndicators proposing;

    DesignsPanel(IndicatorDesigns designs, ProposingIndicators proposing) {
        this.designs = designs;
        this.proposing = proposing;
    }

    public record Panel(List<IndicatorDesign> designs, List<Indicator> asked) {}

    @Override
    public String fragment() {
        return "codesign/panel :: changes";
    }

    @Override
    public Object model(SignedIn me, Locale locale) {
        return new Panel(designs.all(), proposing.asked());
    }

    @Override
    public Optional<String> address(CaseFileId file) {
        return designs.isOne(file) ? Optional.of("/indicators/" + file) : Optional.empty();
    }
}
