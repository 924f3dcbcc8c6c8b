package org.accord.trials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.accord.AccordTest;
import org.accord.Cases;
import org.accord.MovableClock;
import org.accord.drafts.DraftId;
import org.accord.drafts.DraftPath;
import org.accord.drafts.Drafts;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.accord.programme.ContentHash;
import org.accord.programme.Releases;
import org.accord.trials.Replay.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AccordTest
class ReplayTest {

    private static final DraftPath TABLE = DraftPath.of("decisions/criterion-relaxation.dmn");

    @Autowired
    Replays replays;

    @Autowired
    ReplayRows rows;

    @Autowired
    ReplayViews views;

    @Autowired
    ChangedDecisions changed;

    @Autowired
    Drafts drafts;

    @Autowired
    Releases releases;

    @Autowired
    Cases cases;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    SignedIn manager;
    Cases.Case file;
    DraftId draft;
    Instant from;
    PastDecisions past;

    /** Each test looks at a time of its own. */
    @BeforeEach
    void twentyRelaxationsOfALargeGapAndAHundredOfASmallOne() {
        clock.forward(Duration.ofDays(40));
        from = clock.instant();
        past = new PastDecisions(jdbc);
        manager = cases.human("Viviane Roy", Role.PROGRAM_MANAGER);
        file = cases.open();
        past.relaxations(file.id, "LARGE", 20, clock.instant());
        past.relaxations(file.id, "SMALL", 100, clock.instant());
        draft = drafts.create("Un an plus tard", releases.numbered(1), manager).id();
    }

    @Test
    void aReplayCountsWhatWouldComeOutOtherwise() throws Exception {
        save(drafts.file(draft, TABLE).replace("<text>90</text>", "<text>120</text>"));

        Replay replay = ended(start());

        assertThat(replay.state()).isEqualTo(State.DONE);
        ReplayView.Table table = table(replay);
        assertThat(table.changed()).isEqualTo(20);
        assertThat(table.total().count()).isEqualTo(120);
        assertThat(table.changes()).singleElement().satisfies(outcome -> {
            assertThat(outcome.before().get(0)).contains("90");
            assertThat(outcome.after().get(0)).contains("120");
            assertThat(outcome.ways()).singleElement().satisfies(way -> assertThat(way.before())
                    .isEqualTo("A7"));
        });
        assertThat(table.same())
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.count().count()).isEqualTo(100));
        assertThat(replays.latest(ContentHash.of(drafts.files(draft))))
                .hasValueSatisfying(found -> assertThat(found.id()).isEqualTo(replay.id()));
    }

    @Test
    void aFewAreNotCountedAndAnotherNumberIsHiddenBesideThem() throws Exception {
        save(drafts.file(draft, TABLE).replace("<text>90</text>", "<text>120</text>"));
        clock.forward(Duration.ofDays(3));
        from = clock.instant();
        past.relaxations(file.id, "LARGE", 3, clock.instant());
        past.relaxations(file.id, "SMALL", 100, clock.instant());

        ReplayView.Table table = table(ended(start()));

        assertThat(table.changes().get(0).count().sight()).isEqualTo(Suppression.Sight.FEW);
        assertThat(table.same().get(0).count().sight()).isEqualTo(Suppression.Sight.HIDDEN);
        assertThat(table.changed()).isZero();
        assertThat(table.more()).isTrue();
        assertThat(table.rules()).isEmpty();
    }

    @Test
    void whatADraftAsksThatWasNeverAskedIsSaidAndNotGuessed() throws Exception {
        save(drafts.file(draft, TABLE)
                .replaceAll("<text>gap</text>", "<text>distance</text>")
                .replace("Écart", "Distance"));

        ReplayView.Table table = table(ended(start()));

        assertThat(table.lacking()).containsExactly("Distance");
        assertThat(table.untold().count()).isEqualTo(120);
        assertThat(table.changes()).isEmpty();
    }

    @Test
    void onlyWhoeverMayReadACaseFileLearnsThatItsDecisionsWouldChange() throws Exception {
        save(drafts.file(draft, TABLE).replace("<text>90</text>", "<text>120</text>"));

        Replay replay = ended(start());

        assertThat(changed.of(replay.id(), file.practitioner)).hasSize(20);
        assertThat(changed.of(replay.id(), file.person)).hasSize(20);
        assertThat(changed.of(replay.id(), manager)).isEmpty();
        assertThat(changed.of(replay.id(), cases.human("Lise", Role.PRACTITIONER)))
                .isEmpty();
    }

    @Test
    void oneReplayRunsAtATimeAndOneThatLostItsServerIsInterrupted() throws Exception {
        ReplayId lost = running();

        assertThatThrownBy(this::start).isInstanceOf(ReplayUnderWay.class);
        clock.forward(Duration.ofMinutes(2));
        assertThat(replays.get(lost).state()).isEqualTo(State.INTERRUPTED);
        assertThat(ended(start()).state()).isEqualTo(State.DONE);
    }

    @Test
    void whoeverStopsAReplayIsHeardAtItsNextSignOfLife() {
        ReplayId id = running();

        assertThat(rows.beat(id, 1)).isTrue();
        replays.stop(id, manager);
        assertThat(rows.beat(id, 2)).isFalse();
        rows.end(id, State.STOPPED);
        assertThat(replays.get(id).result()).isEmpty();
    }

    /** As another node would have begun it. */
    private ReplayId running() {
        ReplayId id = new ReplayId(UUID.randomUUID());
        rows.insert(new Replay(
                id,
                draft,
                "hash",
                from,
                clock.instant(),
                State.RUNNING,
                manager.id(),
                clock.instant(),
                null,
                120,
                0,
                null));
        return id;
    }

    private void save(String dmn) {
        drafts.save(draft, TABLE, dmn, drafts.change(draft, TABLE), manager);
    }

    private ReplayId start() {
        return replays.start(draft, from, clock.instant().plusSeconds(1), manager);
    }

    private Replay ended(ReplayId id) throws InterruptedException {
        for (int i = 0; i < 600 && replays.get(id).state() == State.RUNNING; i++) {
            Thread.sleep(100);
        }
        return replays.get(id);
    }

    private ReplayView.Table table(Replay replay) {
        return views.of(replay, Locale.FRENCH).orElseThrow().tables().stream()
                .filter(each -> each.decision().equals("criterion-relaxation"))
                .findFirst()
                .orElseThrow();
    }
}
