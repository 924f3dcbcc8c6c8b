package org.accord.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.accord.programme.Baseline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorFileTest {

    private static final Indicator ONE = new Indicator(
            "QL8",
            1,
            IndicatorType.QOL,
            "AGREE_5",
            false,
            "Accord",
            "CC0-1.0",
            "Je dors assez.",
            "I sleep enough.",
            null,
            null,
            "ACTIVE");

    @Test
    void thoseThatAreShippedAreInOrderAndStandUnderTheirOwnName() throws IOException {
        var shipped = Baseline.files().tailMap(IndicatorFile.FOLDER);
        shipped.forEach((path, content) -> {
            if (IndicatorFile.is(path)) {
                assertThat(IndicatorFile.problems(content)).as(path).isEmpty();
                assertThat(IndicatorFile.path(IndicatorFile.read(content).id())).isEqualTo(path);
                assertThat(IndicatorFile.json(IndicatorFile.read(content))).isEqualTo(content);
            }
        });
        assertThat(IndicatorFile.in(Baseline.files())).hasSize(22);
    }

    @Test
    void whatIsWrittenIsReadBack() {
        assertThat(IndicatorFile.read(IndicatorFile.json(ONE))).isEqualTo(ONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"CC0-1.0\" | \"unknown\" | licence",
                "\"CC0-1.0\" | \"\" | field",
                "\"QOL\" | \"STAFF\" | staffOnly",
                "\"AGREE_5\" | \"CHANGE_5\" | scale",
                "\"AGREE_5\" | \"SCORE_100\" | scale",
                "Je dors assez. | Notez votre semaine de 0 à 100. | ranks",
                "I sleep enough. | My social worker does good work. | ranks",
                "Je dors assez. | Mon intervenante est la meilleure. | ranks",
                "Je dors assez. | =1 + 1 | notWords",
                "Je dors assez. | <img src=x> | notWords",
                "Je dors assez. | {{caseFileId}} | notWords",
                "\"QL8\" | \"ql8\" | id",
                "\"version\": 1 | \"version\": 0 | field",
                "\"version\": 1 | \"version\": 1.5 | field",
                "\"version\": 1 | \"version\": 1, \"weight\" : 3 | unknownField",
                "\"version\": 1 | \"version\": 1, \"version\": 2 | notJson"
            })
    void whatNobodyMayBeAskedIsRefused(String is, String becomes, String problem) {
        String content = IndicatorFile.json(ONE).replace(is.strip(), becomes.strip());
        assertThat(content).isNotEqualTo(IndicatorFile.json(ONE));
        assertThat(IndicatorFile.problems(content))
                .extracting(IndicatorProblem::messageKey)
                .contains(problem);
        assertThatThrownBy(() -> IndicatorFile.read(content)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsNoLongerAskedKeepsItsWords() {
        Indicator retired = ONE.withStatus("RETIRED");
        assertThat(retired.asked()).isFalse();
        assertThat(retired.saysTheSameAs(ONE)).isTrue();
        assertThat(List.of(IndicatorType.values()))
                .allMatch(type -> IndicatorType.named(type.name()).isPresent());
    }
}
