package org.accord.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.accord.casefile.Purpose;
import org.junit.jupiter.api.Test;

class ConsentWithdrawalEffectTest extends DecisionTableContract {

    ConsentWithdrawalEffectTest() {
        super(
                "consent-withdrawal-effect",
                new InputGrid()
                        .with(
                                "purpose",
                                Arrays.stream(Purpose.values()).map(Enum::name).collect(Collectors.joining(" "))),
                "effect",
                "withinDays");
    }

    @Override
    String domain() {
        return """
                W1 | SERVICE          | PAUSE_CASE_FILE       5
                W2 | SHARE_PARTNER    | CUT_PARTNER           1
                W3 | SHARE_CAREGIVER  | CUT_CAREGIVER         1
                W4 | PEER_INVOLVEMENT | REMOVE_PEER           1
                W5 | RESEARCH         | EXCLUDE_FROM_RESEARCH 1
                W6 | CONTACT_CHANNEL  | CLOSE_CHANNEL         1
                """;
    }

    @Test
    void eachPurposeHasOneEffectOfItsOwn() {
        List<String> effects = points().stream()
                .map(point -> {
                    assertThat(ask(point)).as("%s", point).hasSize(1);
                    return ask(point).get(0).text("effect");
                })
                .toList();
        assertThat(effects).doesNotHaveDuplicates();
    }
}
