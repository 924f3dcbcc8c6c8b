package org.accord.codesign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.SortedMap;
import org.accord.comparison.Comparison;
import org.accord.comparison.FileDifference;
import org.accord.forms.FormSchema;
import org.accord.guard.Finding;
import org.accord.guard.GuardedModels;
import org.accord.indicators.Indicator;
import org.accord.indicators.IndicatorFile;
import org.accord.indicators.IndicatorType;
import org.accord.indicators.PlainJson;
import org.accord.programme.Baseline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IndicatorInFormsTest {

    @Test
    void aFormIsWrittenAsItWas() throws IOException {
        Baseline.files().forEach((path, content) -> {
            if (path.endsWith("reading.form") || path.equals("forms/outcome-set.form")) {
                assertThat(PlainJson.write(PlainJson.read(content))).as(path).isEqualTo(content);
            }
        });
    }

    @ParameterizedTest
    @EnumSource(IndicatorType.class)
    void aNewOneIsAskedLikeItsNeighboursAndTheGuardLetsItThrough(IndicatorType type) throws IOException {
        SortedMap<String, String> before = Baseline.files();
        SortedMap<String, String> after = IndicatorInForms.put(before, indicator("XX9", 1, type));

        assertThat(asks(after, "reading")).isEqualTo(!type.ofCaregiver());
        assertThat(asks(after, "caregiver-reading")).isEqualTo(type.ofCaregiver());
        assertThat(asks(after, "observer-reading"))
                .isEqualTo(type == IndicatorType.CHANGE || type == IndicatorType.QOL);
        assertThat(asks(after, "first-reading")).isEqualTo(type == IndicatorType.PROCESS || type == IndicatorType.QOL);
        assertThat(after.get("forms/outcome-set.form").contains("XX9"))
                .isEqualTo(type == IndicatorType.CHANGE || type == IndicatorType.QOL);
        assertThat(GuardedModels.GUARD.check(after, before))
                .filteredOn(finding -> finding.severity() == Finding.Severity.ERROR)
                .isEmpty();
    }

    @Test
    void otherWordsChangeTheWordsAndNothingElse() throws IOException {
        SortedMap<String, String> before = Baseline.files();

        SortedMap<String, String> after = IndicatorInForms.put(before, indicator("QL3", 2, IndicatorType.QOL));

        assertThat(Comparison.of(before, after).files())
                .extracting(FileDifference::path)
                .containsExactly(
                        "forms/first-reading.form",
                        "forms/observer-reading.form",
                        "forms/outcome-set.form",
                        "forms/reading.form",
                        "indicators/ql3.json");
        assertThat(after.get("forms/reading.form").lines().count())
                .isEqualTo(before.get("forms/reading.form").lines().count());
    }

    @Test
    void whatIsNoLongerAskedIsNoLongerChosen() throws IOException {
        SortedMap<String, String> before = Baseline.files();
        Indicator ql3 = IndicatorFile.in(before).get("QL3");

        SortedMap<String, String> after = IndicatorInForms.put(before, ql3.withStatus(Indicator.RETIRED));

        assertThat(after.get("forms/outcome-set.form")).doesNotContain("QL3");
        assertThat(after.get("forms/reading.form")).isEqualTo(before.get("forms/reading.form"));
        assertThat(IndicatorFile.in(after).get("QL3").asked()).isFalse();
    }

    private static boolean asks(SortedMap<String, String> files, String form) {
        return FormSchema.parse(files.get("forms/" + form + ".form"))
                .properties("indicator")
                .containsValue("XX9");
    }

    private static Indicator indicator(String id, int version, IndicatorType type) {
        return new Indicator(
                id,
                version,
                type,
                type.scale(),
                false,
                "Le groupe",
                "CC0-1.0",
                "Je dors assez.",
                "I sleep enough.",
                null,
                null,
                "ACTIVE");
    }
}
