package org.accord.cycle;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.accord.Cases;
import org.accord.MovableClock;
import org.accord.casefile.CaseFile;
import org.accord.casefile.CaseFiles;
import org.accord.inbox.ShownForm;
import org.accord.inbox.Submission;
import org.accord.inbox.Submitted;
import org.accord.inbox.TaskForms;
import org.accord.inbox.TaskRow;
import org.accord.inbox.Tasks;
import org.accord.people.SignedIn;
import org.accord.programme.Releases;
import org.accord.signoff.SignDecision;
import org.accord.signoff.SlotMode;
import org.accord.system.Actor;
import org.accord.system.Refusal;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.node.ObjectNode;

/**
 * Goes wherever a case can go, on the real models, and comes back: each step is taken in a transaction within the one
 * before and undone. Where it has been before it turns round.
 */
@Component
class Walker {

    private static final int MENDS = 6;
    private static final String TIME = "time ";
    private static final String DISTURBS = "!";

    private final WhereACaseStands stands;
    private final Tasks tasks;
    private final TaskForms forms;
    private final CaseFiles caseFiles;
    private final Releases releases;
    private final ManagementService jobs;
    private final MovableClock clock;
    private final TransactionTemplate whole;
    private final TransactionTemplate step;

    Walker(
            WhereACaseStands stands,
            Tasks tasks,
            TaskForms forms,
            CaseFiles caseFiles,
            Releases releases,
            ManagementService jobs,
            MovableClock clock,
            PlatformTransactionManager transactions) {
        this.stands = stands;
        this.tasks = tasks;
        this.forms = forms;
        this.caseFiles = caseFiles;
        this.releases = releases;
        this.jobs = jobs;
        this.clock = clock;
        this.whole = new TransactionTemplate(transactions);
        this.step = new TransactionTemplate(transactions);
        this.step.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** Something that can be done to a case besides what its tasks ask: a consent taken back, a review asked for. */
    record Disturbance(String name, Runnable act) {}

    /**
     * How far to look round at each place of the straight way.
     *
     * @param far steps away from the straight way
     * @param steps at most, from each place of the straight way
     * @param disturbances at most, on one path
     */
    record Limits(int far, int steps, int disturbances, long seed) {}

    Walk walk(Cases.Case a, List<SignedIn> cast, List<Disturbance> disturbances, Limits limits) {
        Walk walk = new Walk(a, cast, disturbances, limits);
        whole.executeWithoutResult(all -> {
            walk.goStraight();
            // What the engine would do after this transaction is about steps that were undone
            TransactionSynchronizationManager.clearSynchronization();
            TransactionSynchronizationManager.initSynchronization();
            all.setRollbackOnly();
        });
        return walk;
    }

    /** One exploration, and what it met. */
    final class Walk {

        private final Cases.Case a;
        private final List<SignedIn> cast;
        private final List<Disturbance> disturbances;
        private final Limits limits;
        private final Random random;
        private final Map<String, Integer> looked = new HashMap<>();
        private final List<String> path = new ArrayList<>();
        final List<String> faults = new ArrayList<>();
        final Map<String, Integer> endings = new TreeMap<>();
        final Set<String> asked = new HashSet<>();
        final Map<String, Integer> refused = new TreeMap<>();
        int steps;
        int longest;
        private int stepsLeft;

        private Walk(Cases.Case a, List<SignedIn> cast, List<Disturbance> disturbances, Limits limits) {
            this.a = a;
            this.cast = cast;
            this.disturbances = disturbances;
            this.limits = limits;
            this.random = new Random(limits.seed());
        }

        int states() {
            return looked.size();
        }

        /** Everybody agrees and nobody is late: at each place, first everything else that can be done there. */
        private void goStraight() {
            stepsLeft = limits.steps();
            lookRound(limits.far(), 0);
            if (caseFiles.get(a.id).state() != CaseFile.State.CLOSED) {
                undone(() -> {
                    path.add("-");
                    a.goesOn();
                    goStraight();
                    path.remove(path.size() - 1);
                });
            }
        }

        private void lookRound(int far, int disturbed) {
            String state = disturbed + "\n" + stands.now(a.id);
            if (looked.getOrDefault(state, -1) >= far) {
                return;
            }
            looked.put(state, far);
            leadsOn(state);
            if (far > 0) {
                longest = Math.max(longest, path.size() + 1);
                Map<String, Runnable> ways = ways(disturbed);
                List<String> names = new ArrayList<>(ways.keySet());
                Collections.shuffle(names, random);
                names.forEach(name -> take(name, ways.get(name), far, disturbed));
            }
        }

        /** A person's act or a timer leads on from everywhere but the end. */
        private void leadsOn(String state) {
            CaseFile file = caseFiles.get(a.id);
            List<TaskRow> open = stands.tasks(a.id);
            open.forEach(task -> asked.add(task.modelKey()));
            if (file.state() == CaseFile.State.CLOSED) {
                endings.merge(file.ending(), 1, Integer::sum);
            }
            boolean waits = !stands.instances(a.id).isEmpty();
            if (waits && open.isEmpty() && stands.timers(a.id).isEmpty()) {
                fault("nobody and no timer leads on from here", state);
            }
            if (!waits && file.state() != CaseFile.State.CLOSED) {
                fault("nothing waits, and the case file is still open", state);
            }
            for (TaskRow task : open) {
                if (task.round() == null && cast.stream().noneMatch(who -> mayDo(task, who))) {
                    fault("nobody may do " + task.modelKey(), state);
                }
            }
        }

        private void take(String name, Runnable way, int far, int disturbed) {
            if (stepsLeft-- <= 0) {
                return;
            }
            Instant now = clock.instant();
            Map<String, Integer> agreed = stands.agreed(a.id);
            path.add(name);
            undone(() -> {
                try {
                    if (name.startsWith(TIME)) {
                        way.run();
                    } else {
                        Actor.as("test", way);
                    }
                    steps++;
                    if (name.startsWith(TIME) && !stands.agreed(a.id).equals(agreed)) {
                        fault("silence has agreed to something", stands.now(a.id));
                    }
                    servicesGoOn(agreed);
                    lookRound(far - 1, disturbed + (name.startsWith(DISTURBS) ? 1 : 0));
                } catch (Refusal refusal) {
                    refused.merge(name + " " + refusal.getClass().getSimpleName(), 1, Integer::sum);
                } catch (RuntimeException bug) {
                    fault(bug.toString(), "somewhere in between");
                }
            });
            path.remove(path.size() - 1);
            clock.set(now);
        }

        private void undone(Runnable work) {
            step.executeWithoutResult(undone -> {
                undone.setRollbackOnly();
                work.run();
            });
        }

        private void servicesGoOn(Map<String, Integer> before) {
            Map<String, Integer> after = stands.agreed(a.id);
            before.forEach((kind, version) -> {
                if (after.getOrDefault(kind, 0) < version) {
                    fault(kind + " was agreed and is no longer", stands.now(a.id));
                }
            });
        }

        private void fault(String what, String state) {
            faults.add(what + "\n  after " + String.join(" > ", path) + "\n  at " + state.replace("\n", "\n     "));
        }

        private Map<String, Runnable> ways(int disturbed) {
            Map<String, Runnable> ways = new LinkedHashMap<>();
            for (TaskRow task : stands.tasks(a.id)) {
                if (task.round() == null) {
                    toDo(task, ways);
                } else {
                    toSign(task, ways);
                }
            }
            List<Job> timers = stands.timers(a.id);
            if (!timers.isEmpty()) {
                ways.put(TIME + "until the next timer", () -> passUntil(earliest(timers)));
                ways.put(TIME + "fifteen days", () -> pass(15));
                ways.put(TIME + "fifty days", () -> pass(50));
            }
            if (disturbed < limits.disturbances()) {
                disturbances.forEach(each -> ways.put(DISTURBS + each.name(), each.act()));
            }
            return ways;
        }

        private void toDo(TaskRow task, Map<String, Runnable> ways) {
            cast.stream().filter(who -> mayDo(task, who)).findFirst().ifPresent(who -> {
                ShownForm shown = forms.show(task.id(), who, Locale.FRENCH);
                FilledForm form = new FilledForm(shown.schema(), shown.content());
                Map<String, ObjectNode> answers = new HashMap<>(form.ways(releases.variablesRead(task.release())));
                Variants.of(task.form()).forEach((name, content) -> answers.put(name, form.with(content)));
                answers.forEach((name, content) -> ways.put(
                        task.modelKey() + (task.slotKey() == null ? "" : "/" + task.slotKey()) + " " + name,
                        () -> send(task, shown, form, content, who)));
            });
        }

        private void send(TaskRow task, ShownForm shown, FilledForm form, ObjectNode content, SignedIn who) {
            ObjectNode filled = content;
            for (int mend = 0; mend < MENDS; mend++) {
                Submitted sent =
                        forms.submit(new Submission(task.id(), filled, shown.version(), UUID.randomUUID()), who);
                if (sent.accepted()) {
                    return;
                }
                filled = form.mended(filled, sent.errors())
                        .orElseThrow(() ->
                                new IllegalStateException(task.form() + " cannot be filled in: " + sent.errors()));
            }
            throw new IllegalStateException(task.form() + " is never accepted");
        }

        private void toSign(TaskRow task, Map<String, Runnable> ways) {
            for (SignedIn who : cast) {
                if (mayDo(task, who)) {
                    decisions(task)
                            .forEach(decision -> ways.put(
                                    "sign " + task.slotKey() + " " + decision,
                                    () -> a.answers(who, decision, "Mes mots.")));
                    return;
                }
            }
        }

        private List<SignDecision> decisions(TaskRow task) {
            return stands.mode(task) == SlotMode.VIEW_SOUGHT
                    ? List.of(SignDecision.VIEW_GIVEN)
                    : List.of(SignDecision.SIGNED, SignDecision.REFUSED, SignDecision.CHANGES_REQUESTED);
        }

        private boolean mayDo(TaskRow task, SignedIn who) {
            try {
                tasks.get(task.id(), who);
                return true;
            } catch (Refusal notMine) {
                return false;
            }
        }

        private void pass(int days) {
            clock.forward(Duration.ofDays(days));
            fireWhatIsDue();
        }

        private void passUntil(Instant due) {
            if (due.isAfter(clock.instant())) {
                clock.set(due.plusSeconds(1));
            }
            fireWhatIsDue();
        }

        private void fireWhatIsDue() {
            Date now = Date.from(clock.instant().plusSeconds(1));
            List<String> due = stands.timers(a.id).stream()
                    .filter(job -> job.getDuedate().before(now))
                    .map(Job::getId)
                    .toList();
            for (String job : due) {
                if (jobs.createJobQuery().jobId(job).count() == 1) {
                    jobs.executeJob(job);
                }
            }
        }

        private static Instant earliest(List<Job> timers) {
            return timers.stream()
                    .map(job -> job.getDuedate().toInstant())
                    .min(Instant::compareTo)
                    .orElseThrow();
        }
    }
}
