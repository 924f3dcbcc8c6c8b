package org.accord.demo;

import java.util.List;
import org.accord.casefile.CaseFile;
import org.accord.casefile.CaseFiles;
import org.accord.casefile.StageVisit;
import org.accord.inbox.TaskRow;
import org.accord.inbox.Tasks;
import org.accord.people.Account;
import org.accord.people.Accounts;
import org.accord.people.SignedIn;
import org.accord.signoff.Round;
import org.accord.signoff.SignOffs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the demo has put into a house that nobody had used: its people, and the case files that they come by. */
abstract class TheDemo {

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    CaseFiles caseFiles;

    @Autowired
    Tasks tasks;

    @Autowired
    SignOffs signOffs;

    List<String> waiting(String person) {
        return tasks.of(file(person).id()).stream().map(TaskRow::modelKey).toList();
    }

    String stage(String person) {
        List<StageVisit> visits = caseFiles.stages(file(person).id());
        return visits.get(visits.size() - 1).stage();
    }

    List<Round> rounds(String person) {
        return signOffs.rounds(file(person).id());
    }

    CaseFile file(String person) {
        return caseFiles.of(signedIn(person).id()).get(0);
    }

    SignedIn signedIn(String name) {
        Account account = accounts.withSignInName(name).orElseThrow();
        return SignedIn.as(account);
    }
}
