package org.accord.moves;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.accord.AccordTest;
import org.accord.Cases;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.accord.programme.OtherRelease;
import org.accord.programme.Release;
import org.accord.programme.Releases;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A thousand running case files are moved, some of which wait where nothing is any more. It prints, and judges no time. */
@AccordTest
@Tag("benchmark")
class MoveBenchmarkTest {

    private static final int CASES = 1_000;
    private static final int WAIT_WHERE_NOTHING_IS = 30;
    private static final int FURTHER_ON = 10;
    private static final String CYCLE = "processes/coproduced-intervention-cycle.bpmn";

    @Autowired
    Cases cases;

    @Autowired
    Moves moves;

    @Autowired
    Releases releases;

    @Autowired
    ApplicationContext context;

    @Test
    void aThousandRunningCaseFiles() {
        SignedIn practitioner = cases.human("Lise Morin", Role.PRACTITIONER);
        SignedIn manager = cases.human("Viviane Roy", Role.PROGRAM_MANAGER);
        Release before = releases.inForce().orElseThrow();
        long filling = System.nanoTime();
        for (int i = 0; i < CASES; i++) {
            Cases.Case one = cases.open(cases.human("Mado Allard"), practitioner);
            if (i < WAIT_WHERE_NOTHING_IS) {
                one.goesOnTo("userTask_story");
            } else if (i < WAIT_WHERE_NOTHING_IS + FURTHER_ON) {
                one.goesOnTo("userTask_plan");
            }
        }
        System.out.printf("Opened %d case files in %.0f s%n", CASES, seconds(filling));

        OtherRelease.in(context)
                .where(
                        CYCLE,
                        cycle -> cycle.replace("userTask_story\"", "userTask_storyTold\"")
                                .replace("userTask_story_di", "userTask_storyTold_di"),
                        () -> move(before, manager));
    }

    private boolean move(Release before, SignedIn manager) {
        long looking = System.nanoTime();
        int places =
                moves.places(before.id(), releases.inForce().orElseThrow().id()).size();
        System.out.printf("What would fit: %d places in %.2f s%n", places, seconds(looking));
        Move move = moves.ask(before.id(), releases.inForce().orElseThrow().id(), manager);
        long memory = used();
        long begin = System.nanoTime();
        moves.confirm(move.id(), cases.human("Ginette Arsenault", Role.SUPERVISOR));
        waitFor(move);
        double took = seconds(begin);
        MoveReport report = moves.report(move.id());
        System.out.printf(
                "Moved %d of %d case files in %.0f s, %.1f a second; %d left; kept: %s; heap in use %d MB before, %d MB after%n",
                report.moved(),
                report.total(),
                took,
                report.total() / took,
                report.left(),
                report.kept(),
                memory,
                used());
        assertThat(report.left()).isZero();
        assertThat(report.moved()).isEqualTo(report.total() - WAIT_WHERE_NOTHING_IS);
        return true;
    }

    private void waitFor(Move move) {
        long limit = System.nanoTime() + Duration.ofMinutes(30).toNanos();
        while (moves.get(move.id()).state() == MoveState.RUNNING && System.nanoTime() < limit) {
            try {
                Thread.sleep(200);
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static long used() {
        System.gc();
        Runtime machine = Runtime.getRuntime();
        return (machine.totalMemory() - machine.freeMemory()) >> 20;
    }
}
