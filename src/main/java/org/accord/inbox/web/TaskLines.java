package org.accord.inbox.web;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.accord.inbox.TaskRow;
import org.accord.inbox.TaskSubject;
import org.accord.people.SignedIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tasks as pages say them, with what each is about where several have the same name. */
@Component
class TaskLines {

    private final ObjectProvider<TaskSubject> subjects;
    private final Clock clock;

    TaskLines(ObjectProvider<TaskSubject> subjects, Clock clock) {
        this.subjects = subjects;
        this.clock = clock;
    }

    TaskLine of(TaskRow task, SignedIn me, Locale language) {
        Optional<String> about =
                subjects.stream().flatMap(subject -> subject.of(task).stream()).findFirst();
        return TaskLine.of(task, me, language, clock.instant(), about);
    }
}
