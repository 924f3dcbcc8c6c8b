package org.accord.demo;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Set;
import org.accord.casefile.MandateType;
import org.accord.casefile.Purpose;
import org.accord.casefile.Slot;
import org.accord.signoff.SignDecision;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What happened to one case file, as its file in {@code demo/stories} tells it. People go by their sign-in names.
 *
 * @param daysAgo when it began; a step of the same name goes on from there
 */
record Story(String title, String person, String practitioner, @Nullable Long daysAgo, List<Step> steps) {

    boolean isLastOfItsActor(int step) {
        String who = steps.get(step).who();
        return !who.isEmpty()
                && steps.subList(step + 1, steps.size()).stream()
                        .noneMatch(later -> later.who().equals(who));
    }

    /** The verb is what tells one kind of step from another. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
    @JsonSubTypes({
        @JsonSubTypes.Type(Does.class),
        @JsonSubTypes.Type(Signs.class),
        @JsonSubTypes.Type(Rewrites.class),
        @JsonSubTypes.Type(Consents.class),
        @JsonSubTypes.Type(Adds.class),
        @JsonSubTypes.Type(Later.class),
        @JsonSubTypes.Type(Tells.class),
        @JsonSubTypes.Type(Withdraws.class),
        @JsonSubTypes.Type(Mandated.class),
        @JsonSubTypes.Type(Verifies.class),
        @JsonSubTypes.Type(Closes.class)
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
            scene.around().consents(this);
        }
    }

    record Adds(String who, String adds, Slot as, @Nullable String organisation) implements Step {
        @Override
        public void play(Scene scene) {
            scene.around().adds(this);
        }
    }

    /** From here on it is that many days before today. Nobody does it. */
    record Later(long daysAgo) implements Step {
        @Override
        public String who() {
            return "";
        }

        @Override
        public void play(Scene scene) {
            scene.stage().clock().daysAgo(daysAgo);
        }
    }

    /** A reading that nobody had to ask for; {@code tells} is its form. */
    record Tells(String who, String tells, JsonNode says) implements Step {
        @Override
        public void play(Scene scene) {
            scene.tells(this);
        }
    }

    record Withdraws(String who, Purpose withdraws, @Nullable String with) implements Step {
        @Override
        public void play(Scene scene) {
            scene.around().withdraws(this);
        }
    }

    /** {@code who} writes down the mandate of {@code holder}. */
    record Mandated(
            String who,
            MandateType mandated,
            String holder,
            String document,
            Set<String> subjects,
            Set<Purpose> purposes)
            implements Step {
        @Override
        public void play(Scene scene) {
            scene.around().mandated(this);
        }
    }

    /** Has seen the document of the mandate of the one whom it names. */
    record Verifies(String who, String verifies) implements Step {
        @Override
        public void play(Scene scene) {
            scene.around().verifies(this);
        }
    }

    /** Closes documents to somebody. */
    record Closes(String who, Set<String> closes, String to, String words) implements Step {
        @Override
        public void play(Scene scene) {
            scene.around().closes(this);
        }
    }
}
