package org.accord.benchmark;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.accord.Cases;
import org.accord.Visitor;
import org.accord.inbox.TaskForms;
import org.accord.people.Accounts;
import org.accord.people.SignedIn;
import org.accord.signoff.SignOffs;

/** (b) The same through HTTP: a session each, the token in each form, and the answer that leads to the next page. */
class AccordOverHttp extends AccordInProcess {

    private final int port;
    private final Accounts accounts;
    private final Map<SignedIn, Visitor> visitors = new ConcurrentHashMap<>();

    AccordOverHttp(Cases cases, TaskForms taskForms, SignOffs signOffs, Accounts accounts, int port) {
        super(cases, taskForms, signOffs);
        this.accounts = accounts;
        this.port = port;
    }

    @Override
    public String name() {
        return "(b) Accord over HTTP";
    }

    @Override
    AccordCase open(SignedIn[] people) {
        Arrays.stream(people).forEach(who -> visitors.computeIfAbsent(who, this::signIn));
        return new HttpCase(people);
    }

    private Visitor signIn(SignedIn who) {
        String name = accounts.find(who.id()).orElseThrow().signInName();
        Visitor visitor = Visitor.signedIn(port, name, Cases.PASSWORD);
        if (visitor.get("/").statusCode() != 200) {
            throw new AssertionError(name + " cannot sign in");
        }
        return visitor;
    }

    private final class HttpCase extends AccordCase {

        private HttpCase(SignedIn[] people) {
            super(people);
        }

        @Override
        public void propose() {
            post(
                    1,
                    "/tasks/" + plan.task(),
                    "submission",
                    plan.content().toString(),
                    "shownVersion",
                    String.valueOf(plan.shownVersion()),
                    "idempotencyKey",
                    plan.idempotencyKey().toString());
        }

        @Override
        public void sign(int signer) {
            post(
                    signer,
                    "/case-files/" + round.facts().caseFile() + "/rounds/" + round.id() + "/signature",
                    "slot",
                    slot(signer).key().toString(),
                    "shownHash",
                    round.facts().subjectHash(),
                    "submission",
                    "{\"decision\":\"SIGNED\"}",
                    "idempotencyKey",
                    UUID.randomUUID().toString(),
                    // Looked at where a long run outlives the proof of signing in
                    "password",
                    Cases.PASSWORD);
        }

        private void post(int who, String path, String... fields) {
            HttpResponse<String> answer = visitors.get(people[who]).post(path, fields);
            if (answer.statusCode() / 100 != 3) {
                throw new AssertionError(answer.statusCode() + " for " + path + ": " + answer.body());
            }
        }
    }
}
