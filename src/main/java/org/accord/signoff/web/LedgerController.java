package org.accord.signoff.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accord.casefile.Access;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.CaseFiles;
import org.accord.casefile.Right;
import org.accord.people.AccountId;
import org.accord.people.Accounts;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.accord.signoff.Chain;
import org.accord.signoff.Ledger;
import org.accord.signoff.LedgerLine;
import org.accord.signoff.LedgerNotForYou;
import org.accord.signoff.Verification;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Whether the ledger holds, for those whose case file it is and for those who watch over all of it. */
@Controller
class LedgerController {

    private static final int LINES = 500;

    private final Ledger ledger;
    private final CaseFiles caseFiles;
    private final Accounts accounts;
    private final Access access;

    LedgerController(Ledger ledger, CaseFiles caseFiles, Accounts accounts, Access access) {
        this.ledger = ledger;
        this.caseFiles = caseFiles;
        this.accounts = accounts;
        this.access = access;
    }

    @GetMapping("/case-files/{caseFile}/ledger")
    String ofCaseFile(@PathVariable UUID caseFile, @AuthenticationPrincipal SignedIn me, Model model) {
        CaseFileId id = new CaseFileId(caseFile);
        access.require(me, id, Right.READ);
        Chain chain = Chain.of(caseFiles.get(id));
        List<LedgerLine> lines = ledger.lines(chain, LINES);
        Map<AccountId, String> names = lines.stream()
                .flatMap(line -> Stream.of(line.human(), line.facilitator(), line.witness()))
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), accounts::name));
        model.addAttribute("caseFile", id);
        model.addAttribute("verification", ledger.verify(chain));
        model.addAttribute("lines", lines);
        model.addAttribute("names", names);
        return "signoff/case-file-ledger";
    }

    @GetMapping("/ledger")
    String all(@AuthenticationPrincipal SignedIn me, Model model) {
        if (!me.has(Role.ADMIN) && !me.has(Role.PRIVACY_OFFICER)) {
            throw new LedgerNotForYou();
        }
        List<Verification> found = ledger.verifyAll();
        model.addAttribute("chains", found.size());
        model.addAttribute("rows", found.stream().mapToLong(Verification::rows).sum());
        model.addAttribute("bad", found.stream().filter(each -> !each.holds()).toList());
        return "signoff/ledger";
    }
}
