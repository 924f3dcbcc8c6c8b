package org.accord.referrals.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.accord.casefile.Access;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.CaseFilePanel;
import org.accord.casefile.Right;
import org.accord.people.SignedIn;
import org.accord.referrals.AskingForReferrals;
import org.accord.referrals.Referral;
import org.accord.referrals.Referrals;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the case file's page: whom the person was accompanied to, how far that is, and the way to look elsewhere too. */
@Component
@Order(40)
class ReferralsPanel implements CaseFilePanel {

    private final Referrals referrals;
    private final AskingForReferrals asking;
    private final Access access;

    ReferralsPanel(Referrals referrals, AskingForReferrals asking, Access access) {
        this.referrals = referrals;
        this.asking = asking;
        this.access = access;
    }

    public record Panel(String caseFile, List<Referral> referrals, boolean asks) {}

    @Override
    public String fragment() {
        return "referrals/panel :: panel";
    }

    @Override
    public Optional<Object> model(CaseFileId caseFile, SignedIn me, Locale locale) {
        boolean asks = asking.mayAsk(caseFile, me);
        List<Referral> all = access.may(me, caseFile, Right.READ) ? referrals.of(caseFile) : List.of();
        return asks || !all.isEmpty() ? Optional.of(new Panel(caseFile.toString(), all, asks)) : Optional.empty();
    }
}
