package org.accord.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.CaseFiles;
import org.accord.casefile.Consents;
import org.accord.casefile.Documents;
import org.accord.casefile.Mandates;
import org.accord.casefile.NewCaseFile;
import org.accord.casefile.Participants;
import org.accord.casefile.Restrictions;
import org.accord.forms.FormLibrary;
import org.accord.inbox.Notices;
import org.accord.inbox.TaskForms;
import org.accord.inbox.Tasks;
import org.accord.people.SignedIn;
import org.accord.readings.AnyTimeReadings;
import org.accord.signoff.SignOffs;

/**
 * Plays stories through the services that the pages use, so that nothing stands in the demo that its people could not
 * have done themselves.
 */
record Stage(
        CaseFiles caseFiles,
        Participants participants,
        Consents consents,
        Documents documents,
        FormLibrary forms,
        Tasks tasks,
        TaskForms taskForms,
        Notices notices,
        SignOffs signOffs,
        AnyTimeReadings readings,
        Mandates mandates,
        Restrictions restrictions,
        StoryClock clock) {

    void play(Story story, Map<String, SignedIn> cast) {
        clock.daysAgo(Objects.requireNonNullElse(story.daysAgo(), 0L));
        try {
            tell(story, cast);
        } finally {
            clock.today();
        }
    }

    private void tell(Story story, Map<String, SignedIn> cast) {
        CaseFileId caseFile = new CaseFileId(UUID.randomUUID());
        Scene scene = new Scene(this, caseFile, cast);
        try {
            caseFiles.open(
                    scene.who(story.practitioner()),
                    new NewCaseFile(caseFile, scene.who(story.person()).id(), List.of()));
        } catch (RuntimeException failure) {
            throw new StoryFailed(story, 0, failure);
        }
        for (int step = 0; step < story.steps().size(); step++) {
            try {
                if (story.isLastOfItsActor(step)) {
                    scene.readsNotices(story.steps().get(step).who());
                }
                story.steps().get(step).play(scene);
            } catch (RuntimeException failure) {
                throw new StoryFailed(story, step + 1, failure);
            }
        }
    }
}
