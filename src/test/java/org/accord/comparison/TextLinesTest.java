package org.accord.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextLinesTest {

    @Test
    void aLineThatIsNewAndOneThatIsGoneStandAtTheirPlaces() {
        assertThat(shown(List.of("a", "b", "c", "d"), List.of("a", "x", "c", "d", "e")))
                .isEqualTo(" a\n-b\n+x\n c\n d\n+e");
    }

    @Test
    void whateverIsShownTellsBothTexts() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            List<String> before = lines(random);
            List<String> after = lines(random);
            List<TextShown.Line> all = TextLines.compare(before, after);
            assertThat(all.stream().filter(line -> line.sign() != '+').map(TextShown.Line::text))
                    .isEqualTo(before);
            assertThat(all.stream().filter(line -> line.sign() != '-').map(TextShown.Line::text))
                    .isEqualTo(after);
        }
    }

    @Test
    void onlyTheLinesAroundADifferenceAreShown() {
        String before = IntStream.range(0, 6000).mapToObj(String::valueOf).collect(Collectors.joining("\n"));

        TextShown text = TextShown.of(before, before.replace("\n3000\n", "\nthree\n"));

        assertThat(text.lines()).extracting(TextShown.Line::sign).containsExactly('…', ' ', ' ', '-', '+', ' ', ' ');
        assertThat(text.more()).isZero();
    }

    private static List<String> lines(Random random) {
        return random.ints(random.nextInt(30), 0, 6).mapToObj(String::valueOf).toList();
    }

    private static String shown(List<String> before, List<String> after) {
        return TextLines.compare(before, after).stream()
                .map(line -> line.sign() + line.text())
                .collect(Collectors.joining("\n"));
    }
}
