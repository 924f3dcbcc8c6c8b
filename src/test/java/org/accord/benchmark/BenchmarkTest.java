package org.accord.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.List;
import org.accord.Cases;
import org.accord.benchmark.Contender.PlannedCase;
import org.accord.inbox.TaskForms;
import org.accord.people.Accounts;
import org.accord.signoff.SignOffs;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How Accord compares with the engine alone, on the same durable database in the same run. It prints, and judges nothing. */
@OnDurableServer(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class BenchmarkTest {

    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("accord.benchmark.warmUp", 60));
    private static final Duration MEASURING = Duration.ofSeconds(Integer.getInteger("accord.benchmark.measuring", 180));
    private static final int MOST_ROUNDS = 40;

    @Autowired
    Cases cases;

    @Autowired
    TaskForms taskForms;

    @Autowired
    SignOffs signOffs;

    @Autowired
    Accounts accounts;

    @LocalServerPort
    int port;

    @Test
    void aPlanIsProposedSignedByThreeAndDecided() throws Exception {
        try (HikariDataSource pool = DurableServer.pool("bare")) {
            ProcessEngine engine = PlainCamunda.on(Statements.hearing(pool));
            Contender bare = new BareEngine(engine);
            List<Contender> contenders = List.of(
                    new AccordInProcess(cases, taskForms, signOffs),
                    new AccordOverHttp(cases, taskForms, signOffs, accounts, port),
                    bare);
            Report report = new Report();
            try (Race race = new Race(contenders)) {
                run(race, WARM_UP);
                race.forget();
                run(race, MEASURING);
                report.race(race, contenders, bare);
            }
            contenders.forEach(contender -> trips(contender, report));
            engine.close();
            StartUp.measure(report);
            report.print();
        }
    }

    private static void run(Race race, Duration atMost) throws Exception {
        long start = System.nanoTime();
        for (int round = 0; round < MOST_ROUNDS && System.nanoTime() - start < atMost.toNanos(); round++) {
            race.round();
        }
    }

    private static void trips(Contender contender, Report report) {
        PlannedCase planned = contender.open(0);
        planned.bringToThePlan();
        report.trips(contender.name() + ": write the plan", Statements.during(planned::propose));
        planned.seeWhatIsToBeSigned();
        for (int signer = 0; signer < Plan.SIGNERS.length; signer++) {
            int place = signer;
            report.trips(
                    contender.name() + ": signature " + (place + 1) + " of " + Plan.SIGNERS.length,
                    Statements.during(() -> planned.sign(place)));
        }
    }
}
