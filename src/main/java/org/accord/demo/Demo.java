package org.accord.demo;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.accord.people.Accounts;
import org.accord.people.DemoSignIns;
import org.accord.people.SignedIn;
import org.accord.system.Actor;
import org.accord.system.Retrying;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;

/** After the programme is released, an empty house is filled with people; who they are is said at the door. */
@Order(10)
class Demo implements ApplicationRunner, DemoSignIns {

    private static final Logger log = LoggerFactory.getLogger(Demo.class);

    private final Accounts accounts;
    private final Cast cast;
    private final Stories stories;
    private final Stage stage;
    private final Studio studio;
    private final Questions questions;
    private final Retrying retrying;

    Demo(
            Accounts accounts,
            Cast cast,
            Stories stories,
            Stage stage,
            Studio studio,
            Questions questions,
            Retrying retrying) {
        this.accounts = accounts;
        this.cast = cast;
        this.stories = stories;
        this.stage = stage;
        this.studio = studio;
        this.questions = questions;
        this.retrying = retrying;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (!accounts.search("").isEmpty()) {
            return;
        }
        long begin = System.nanoTime();
        List<Story> all = stories.all();
        // All or nothing: whoever stops the first start half-way finds an empty house at the second, which is filled
        retrying.inTransaction(() -> Actor.as("demo", () -> play(all)));
        log.info(
                "Filled the empty database with the demo in {} ms: {} invented case files, and work in the studio",
                Duration.ofNanos(System.nanoTime() - begin).toMillis(),
                all.size());
    }

    private void play(List<Story> all) {
        Map<String, SignedIn> onStage = cast.enter();
        all.forEach(story -> stage.play(story, onStage));
        long begin = System.nanoTime();
        studio.play(studio.story(), onStage);
        long asked = System.nanoTime();
        questions.stories().forEach(story -> questions.play(story, onStage));
        log.info(
                "Of which the studio took {} ms, and the questions that people write {} ms",
                Duration.ofNanos(asked - begin).toMillis(),
                Duration.ofNanos(System.nanoTime() - asked).toMillis());
    }

    @Override
    public List<DemoSignIn> all() {
        return cast.people().stream()
                .map(each -> new DemoSignIn(each.signIn(), Cast.PASSWORD, each.name(), each.who()))
                .toList();
    }
}
