package org.accord.demo;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accord.casefile.CaseFileId;
import org.accord.codesign.ExplainBacks;
import org.accord.codesign.PilotReadings;
import org.accord.codesign.ProposingIndicators;
import org.accord.codesign.WorkingGroup;
import org.accord.demo.QuestionStory.Does;
import org.accord.demo.QuestionStory.Trial;
import org.accord.people.SignedIn;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** Questions that people of the demo write together: one that is being tried, and one that looks for a group. */
class Questions {

    private final Stage stage;
    private final ProposingIndicators proposing;
    private final WorkingGroup group;
    private final ExplainBacks explainBacks;
    private final PilotReadings pilot;
    private final JsonMapper json;

    Questions(
            Stage stage,
            ProposingIndicators proposing,
            WorkingGroup group,
            ExplainBacks explainBacks,
            PilotReadings pilot,
            JsonMapper json) {
        this.stage = stage;
        this.proposing = proposing;
        this.group = group;
        this.explainBacks = explainBacks;
        this.pilot = pilot;
        this.json = json;
    }

    List<QuestionStory> stories() {
        try (InputStream file = new ClassPathResource("demo/questions.json").getInputStream()) {
            return List.of(json.readValue(file, QuestionStory[].class));
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** After the case files: who may take which place depends on the place that they have in one of these. */
    void play(QuestionStory story, Map<String, SignedIn> cast) {
        Scene scene = new Scene(stage, ProposingIndicators.newFile(), cast);
        try {
            stage.clock().daysAgo(story.daysAgo());
            proposing.propose(scene.caseFile(), story.proposal(), scene.who(story.who()));
            story.group().forEach(member -> {
                group.join(scene.caseFile(), member.slot(), scene.who(member.who()));
                scene.readsNoticesOfThis(member.who());
            });
            if (story.trial() != null) {
                tryOut(story.trial(), scene);
            }
        } finally {
            stage.clock().today();
        }
    }

    private void tryOut(Trial trial, Scene scene) {
        does("group", trial.begins(), scene);
        does("wording", trial.writes(), scene);
        trial.explained()
                .forEach(told ->
                        explainBacks.record(scene.caseFile(), told.said(), UUID.randomUUID(), scene.who(told.who())));
        // That a question is tried is news; how it came to be is not
        scene.cast().keySet().forEach(scene::readsNoticesOfThis);
        does("explained", trial.explains(), scene);
        answers(trial, scene);
    }

    private void does(String task, Does step, Scene scene) {
        stage.clock().daysAgo(step.daysAgo());
        scene.does(new Story.Does(step.who(), task, step.says()));
    }

    private void answers(Trial trial, Scene scene) {
        CaseFileId file = scene.caseFile();
        trial.answers().forEach(each -> {
            for (int i = 0; i < each.times(); i++) {
                pilot.answerOfSomebody(file, each.answer(), scene.who(each.who()));
            }
        });
        trial.answersOfTheirOwn().forEach(each -> pilot.answer(file, each.answer(), scene.who(each.who())));
    }
}
