package org.accord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.accord.casefile.Purpose;
import org.junit.jupiter.api.Test;

/** Whatever a page or a form may show has its drawing. */
class PictogramsTest {

    private static final Path DRAWINGS = Path.of("src/main/frontend/src/static/pictograms.svg");

    private final List<String> drawn = all("<symbol id=\"([^\"]+)\"", read(DRAWINGS));

    @Test
    void eachStageAndEachConsentHasOne() {
        String stages = read(Path.of("src/main/resources/messages/layout.properties"));

        assertThat(drawn).containsAll(prefixed("stage-", all("(?m)^layout\\.stage\\.(\\w+)=", stages)));
        assertThat(drawn)
                .containsAll(prefixed(
                        "purpose-", Stream.of(Purpose.values()).map(Enum::name).toList()));
    }

    @Test
    void eachWayToAnswerARequestForASignatureHasOne() {
        String form = read(Path.of("forms/sign.form"));

        assertThat(form).contains("\"pictures\": \"signing\"");
        assertThat(drawn).containsAll(prefixed("signing-", all("\"value\": \"([A-Z_]+)\"", form)));
    }

    @Test
    void eachAnswerOfTheTwoScalesAndNoAnswerHaveOneOfAShapeOfItsOwn() {
        List<String> answers = Stream.concat(
                        IntStream.rangeClosed(0, 4).mapToObj(value -> "agree-" + value),
                        IntStream.rangeClosed(-2, 2).mapToObj(value -> "change-" + value))
                .toList();

        assertThat(drawn).containsAll(answers).contains("no-answer");
        assertThat(answers.stream().map(PictogramsTest::drawing)).doesNotHaveDuplicates();
        assertThat(drawn).contains("family-CH", "family-PR", "family-QL", "family-CG");
    }

    @Test
    void noneBringsAColourOrAnythingFromElsewhere() {
        assertThat(read(DRAWINGS))
                .doesNotContain("#", "href", "style", "script", "rgb")
                .contains("currentColor");
    }

    private static String drawing(String id) {
        return all("(?s)<symbol id=\"" + id + "\"[^>]*>(.*?)</symbol>", read(DRAWINGS))
                .get(0);
    }

    private static List<String> prefixed(String prefix, List<String> names) {
        assertThat(names).isNotEmpty();
        return names.stream().map(prefix::concat).toList();
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }
}
