package org.accord.demo;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Set;
import org.accord.casefile.Purpose;
import org.accord.casefile.Slot;
import org.accord.signoff.SignDecision;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What happened to one case file, as its file in {@code demo/stories} tells it. People go by their sign-in names. */
record Story(String title, String person, String practitioner, List<Step> steps) {

    boolean isLastOfItsActor(int step) {
        String who = steps.get(step).who();
        return steps.subList(step + 1, steps.size()).stream()
                .noneMatch(later -> later.who().equals(who));
    }

    /** The verb is what tells one kind of step from another. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
    @JsonSubTypes({
        @JsonSubTypes.Type(Does.class),
        @JsonSubTypes.Type(Signs.class),
        @JsonSubTypes.Type(Rewrites.class),
        @JsonSubTypes.Type(Consents.class),
        @JsonSubTypes.Type(Adds.class)
    })
    sealed interface Step {

        String who();

        void play(Scene scene);
    }

    /** Fills in the form of a task; {@code does} is the task's id in the diagram without its prefix. */
    record Does(String who, String does, JsonNode says) implements Step {
        @Override
        public void play(Scene scene) {
            scene.does(this);
        }
    }

    record Signs(String who, SignDecision signs, @Nullable String words) implements Step {
        @Override
        public void play(Scene scene) {
            scene.signs(this);
        }
    }

    /** Changes a document while it is being signed: {@code says} goes over what stands in it. */
    record Rewrites(String who, String rewrites, JsonNode says) implements Step {
        @Override
        public void play(Scene scene) {
            scene.rewrites(this);
        }
    }

    /** {@code with} is a carer's sign-in name, an organisation, or absent, as the purpose asks. */
    record Consents(String who, Purpose consents, @Nullable String with, @Nullable Set<String> parts) implements Step {
        @Override
        public void play(Scene scene) {
            scene.consents(this);
        }
    }

    record Adds(String who, String adds, Slot as, @Nullable String organisation) implements Step {
        @Override
        public void play(Scene scene) {
            scene.adds(this);
        }
    }
}
