package org.accord.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.accord.Visitor;
import org.accord.people.DemoSignIns.DemoSignIn;
import org.accord.people.SignedIn;
import org.accord.system.Actor;
import org.accord.system.Retrying;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is shown at the door, what the terminal says, and how the stories are told. */
abstract class TheDemoItself extends TheDemo {

    @Autowired
    Demo demo;

    @Autowired
    Cast cast;

    @Autowired
    Greeting greeting;

    @Autowired
    Stage stage;

    @Autowired
    Retrying retrying;

    @Autowired
    StoryClock clock;

    @Autowired
    MessageSource messages;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyKindOfPersonIsShownAtTheDoorSaysWhoTheyAreAndSignsIn() {
        List<DemoSignIn> shown =
                demo.all().stream().filter(each -> each.who() != null).toList();
        assertThat(shown).hasSize(13);
        shown.forEach(each -> {
            assertThat(messages.getMessage(each.who(), null, Locale.FRENCH)).isNotBlank();
            assertThat(messages.getMessage(each.who(), null, Locale.ENGLISH))
                    .isNotEqualTo(messages.getMessage(each.who(), null, Locale.FRENCH));
            var answer = new Visitor(port).signIn(each.signInName(), each.password());
            assertThat(answer.headers().firstValue("Location").orElse(""))
                    .as(each.name())
                    .doesNotContain("/sign-in");
        });
    }

    @Test
    void theOtherPeopleOfTheDemoAreFoldedAtTheDoorAndSignInToo() {
        assertThat(new Visitor(port).get("/sign-in").body())
                .contains("Les autres personnes de la démonstration", "Fleurette Morin (fleurette)");
        var answer = new Visitor(port).signIn("fleurette", Cast.PASSWORD);
        assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("/sign-in");
    }

    @Test
    void theTerminalSaysWhereToGoAndWhomToBe() {
        assertThat(greeting.text(8080))
                .contains("http://localhost:8080", Cast.PASSWORD)
                .contains(cast.shown().stream().map(Cast.Somebody::signIn).toList());
    }

    @Test
    void aHouseWithPeopleInItIsNotFilledAgain() throws Exception {
        int before = count();

        demo.run(null);

        assertThat(count()).isEqualTo(before);
    }

    @Test
    void aStoryThatFailsSaysAtWhichStep() {
        Story wrong = new Story(
                "A story that cannot be",
                "armand",
                "nadia",
                null,
                List.of(new Story.Signs("armand", org.accord.signoff.SignDecision.SIGNED, null)));
        Map<String, SignedIn> onStage = Map.of("armand", signedIn("armand"), "nadia", signedIn("nadia"));

        assertThatThrownBy(() -> retrying.inTransaction(() -> Actor.as("test", () -> stage.play(wrong, onStage))))
                .isInstanceOf(StoryFailed.class)
                .hasMessageContaining("A story that cannot be")
                .hasMessageContaining("step 1")
                .hasMessageContaining("armand")
                .hasMessageContaining("userTask_welcome");
    }

    @Test
    void onlyWhoTellsAStoryStandsInItsTime() throws InterruptedException {
        Instant today = clock.instant();
        AtomicReference<Instant> elsewhere = new AtomicReference<>();
        clock.daysAgo(3);
        Thread other = new Thread(() -> elsewhere.set(clock.instant()));
        other.start();
        other.join();

        assertThat(clock.instant()).isEqualTo(today.minus(Duration.ofDays(3)));
        assertThat(elsewhere.get()).isEqualTo(today);
        clock.today();
        assertThat(clock.instant()).isEqualTo(today);
    }

    private int count() {
        return jdbc.sql("select count(*) from accord.account")
                .query(Integer.class)
                .single();
    }
}
