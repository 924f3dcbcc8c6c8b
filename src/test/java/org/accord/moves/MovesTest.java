package org.accord.moves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.accord.AccordTest;
import org.accord.Answers;
import org.accord.Cases;
import org.accord.EngineRoom;
import org.accord.Visitor;
import org.accord.casefile.CaseFiles;
import org.accord.casefile.Timeline;
import org.accord.inbox.Notices;
import org.accord.inbox.TaskForms;
import org.accord.people.Accounts;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.accord.programme.OtherRelease;
import org.accord.programme.Release;
import org.accord.programme.Releases;
import org.accord.signoff.RoundState;
import org.accord.signoff.SignOffs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Running case files on their way from one release to another. */
@AccordTest
class MovesTest {

    private static final String CYCLE = "processes/coproduced-intervention-cycle.bpmn";

    @Autowired
    Cases cases;

    @Autowired
    Moves moves;

    @Autowired
    MoveRunner runner;

    @Autowired
    MoveRows rows;

    @Autowired
    Releases releases;

    @Autowired
    CaseFiles caseFiles;

    @Autowired
    TaskForms taskForms;

    @Autowired
    SignOffs signOffs;

    @Autowired
    Timeline timeline;

    @Autowired
    Notices notices;

    @Autowired
    EngineRoom engine;

    @Autowired
    ApplicationContext context;

    @Autowired
    Accounts accounts;

    @LocalServerPort
    int port;

    private SignedIn manager;
    private SignedIn supervisor;
    private Release before;

    @BeforeEach
    void people() {
        manager = cases.human("Viviane Roy", Role.PROGRAM_MANAGER);
        supervisor = cases.human("Ginette Arsenault", Role.SUPERVISOR);
        before = releases.inForce().orElseThrow();
    }

    @Test
    void aCaseThatMovesWaitsWhereItWaitedAndIsAskedInTheNewWords() {
        Cases.Case a = cases.openAt("userTask_plan");

        renamed(() -> {
            Move move = asked();
            runner.one(move, a.id);

            assertThat(reason(move, a)).isEqualTo("MOVED");
            assertThat(cases.releaseOf(a.id)).isEqualTo(move.to());
            assertThat(a.task("userTask_plan").name(Locale.FRENCH)).isEqualTo("Écrire ensemble le plan");
            assertThat(notices.unread(a.person.id()))
                    .anyMatch(notice -> notice.key().equals("movedToRelease"));
            assertThat(timeline.of(a.id, 50, 0)).anyMatch(entry -> entry.key().equals("movedToRelease"));
            a.does(a.practitioner, "userTask_plan", Answers.to("plan")).signs(a.person, a.practitioner);
            a.goesOnTo("userTask_delivery");
            return true;
        });
    }

    @Test
    void whatIsBeingSignedStaysOnItsVersionAndTheCaseGoesOnInTheNewOne() {
        Cases.Case a = cases.openAt("userTask_plan").goesOnTo("userTask_sign");
        String shown = a.round().facts().subjectHash();

        renamed(() -> {
            Move move = asked();
            runner.one(move, a.id);

            assertThat(reason(move, a)).isEqualTo("MOVED");
            assertThat(a.round().facts().subjectHash()).isEqualTo(shown);
            assertThat(a.round().facts().modelVersion()).isEqualTo(String.valueOf(before.id()));
            a.signs(a.person, a.practitioner);
            assertThat(signOffs.rounds(a.id))
                    .last()
                    .extracting(round -> round.state())
                    .isEqualTo(RoundState.COMPLETED);
            a.goesOnTo("userTask_delivery");
            return true;
        });
    }

    @Test
    void aCaseThatWaitsWhereNothingIsAnyMoreIsUntouchedAndTheReportSaysWhere() {
        Cases.Case a = cases.openAt("userTask_story");

        with(
                cycle -> cycle.replace("userTask_story\"", "userTask_storyTold\"")
                        .replace("userTask_story_di", "userTask_storyTold_di"),
                () -> {
                    Move move = asked();
                    runner.one(move, a.id);

                    assertThat(reason(move, a)).isEqualTo("ELEMENT_GONE");
                    assertThat(moves.report(move.id()).kept())
                            .anyMatch(kept -> kept.element().equals("userTask_story"));
                    assertThat(moves.places(before.id(), move.to()))
                            .anyMatch(place -> place.element().equals("userTask_story")
                                    && place.fit() == CaseMover.Fit.ELEMENT_GONE);
                    assertThat(cases.releaseOf(a.id)).isEqualTo(before.id());
                    return true;
                });
        a.goesOnTo("userTask_plan");
    }

    @Test
    void aTrialMovesNothing() {
        Cases.Case a = cases.openAt("userTask_plan");

        renamed(() -> {
            long to = releases.inForce().orElseThrow().id();
            MoveReport report = moves.trial(before.id(), to, manager);

            assertThat(report.total()).isEqualTo(1);
            assertThat(cases.releaseOf(a.id)).isEqualTo(before.id());
            return true;
        });
    }

    @Test
    void whoeverAsksForAMoveDoesNotConfirmIt() {
        renamed(() -> {
            Move move = asked();

            assertThatThrownBy(() -> moves.confirm(move.id(), manager)).isInstanceOf(ConfirmedByAnother.class);
            assertThatThrownBy(() -> moves.confirm(move.id(), cases.human("Ana Roy", Role.PRACTITIONER)))
                    .isInstanceOf(ConfirmedByAnother.class);
            assertThatThrownBy(() -> moves.ask(move.from(), move.to(), manager))
                    .isInstanceOf(AnotherMoveIsUnderWay.class);
            moves.stop(move.id(), manager);
            assertThatThrownBy(() -> moves.get(move.id())).isInstanceOf(NoSuchMove.class);
            return true;
        });
    }

    @Test
    void confirmedByAnotherAllThatRunAreMovedOrSaidWhyNot() {
        Cases.Case a = cases.openAt("userTask_plan");
        Cases.Case b = cases.openAt("userTask_delivery");

        renamed(() -> {
            Move move = asked();
            moves.confirm(move.id(), supervisor);
            Instant limit = Instant.ofEpochMilli(System.currentTimeMillis()).plus(Duration.ofMinutes(3));
            while (moves.get(move.id()).state() == MoveState.RUNNING
                    && System.currentTimeMillis() < limit.toEpochMilli()) {
                pause();
            }

            MoveReport report = moves.report(move.id());
            assertThat(moves.get(move.id()).state()).isEqualTo(MoveState.DONE);
            assertThat(report.left()).isZero();
            assertThat(Visitor.signedIn(
                                    port,
                                    accounts.find(supervisor.id()).orElseThrow().signInName(),
                                    Cases.PASSWORD)
                            .get("/moves/" + move.id())
                            .body())
                    .containsSubsequence("Demandé par", "Viviane Roy", "Confirmé par", "Ginette Arsenault", "Fini");
            assertThat(report.moved()).isGreaterThanOrEqualTo(2);
            assertThat(cases.releaseOf(a.id)).isEqualTo(move.to());
            assertThat(cases.releaseOf(b.id)).isEqualTo(move.to());
            return true;
        });
    }

    private String reason(Move move, Cases.Case a) {
        return context.getBean(org.springframework.jdbc.core.simple.JdbcClient.class)
                .sql("select reason from accord.moved_case where move_id = :move and case_file_id = :id")
                .param("move", move.id())
                .param("id", a.id.value())
                .query(String.class)
                .single();
    }

    /** Another move cannot be asked for before. */
    @AfterEach
    void nothingIsUnderWay() {
        rows.all().stream()
                .filter(move -> move.state() == MoveState.ASKED)
                .forEach(move -> rows.confirm(move.id(), supervisor.id()));
        rows.all().stream()
                .filter(move -> move.state() == MoveState.RUNNING)
                .forEach(move -> moves.stop(move.id(), manager));
    }

    /** Asked for and never begun: what a test moves it moves by itself. */
    private Move asked() {
        return moves.ask(before.id(), releases.inForce().orElseThrow().id(), manager);
    }

    private void renamed(Supplier<Boolean> work) {
        with(cycle -> cycle.replace("name=\"Écrire le plan ensemble\"", "name=\"Écrire ensemble le plan\""), work);
    }

    private void with(UnaryOperator<String> change, Supplier<Boolean> work) {
        OtherRelease.in(context).where(CYCLE, change, work);
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
