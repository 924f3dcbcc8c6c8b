package org.accord.demo;

/** A mistake in a story, or in what the story is played with; step 0 is the opening of the case file. */
class StoryFailed extends IllegalStateException {

    StoryFailed(Story story, int step, RuntimeException cause) {
        super(
                "The demo's story \"" + story.title() + "\" fails at step " + step + what(story, step) + ": " + cause,
                cause);
    }

    private static String what(Story story, int step) {
        return step == 0 ? "" : ", " + story.steps().get(step - 1);
    }
}
