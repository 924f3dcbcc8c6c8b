package org.accord.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.accord.AccordTest;
import org.accord.Answers;
import org.accord.Cases;
import org.accord.casefile.DocumentVersion;
import org.accord.casefile.Documents;
import org.accord.signoff.Chain;
import org.accord.signoff.Ledger;
import org.accord.signoff.Rewriting;
import org.accord.signoff.Round;
import org.accord.signoff.RoundState;
import org.accord.signoff.SignOffs;
import org.accord.system.Actor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** The words change while they are being signed, and the case goes where the words that are signed lead. */
@AccordTest
class RewritingTest {

    @Autowired
    Cases cases;

    @Autowired
    SignOffs signOffs;

    @Autowired
    Documents documents;

    @Autowired
    Ledger ledger;

    @Test
    void whoSignedIsAskedAgainAndTheCaseFollowsTheNewChoice() {
        Cases.Case a = cases.openAt("userTask_review");
        a.does(a.practitioner, "userTask_review", Answers.review("CONTINUE")).signs(a.person);
        Round before = a.round();

        rewrite(a, before, "CLOSE");

        assertThat(signOffs.round(before.id()).state()).isEqualTo(RoundState.SUPERSEDED);
        assertThat(a.round().pending()).hasSize(2);
        assertThat(a.taskKeys()).containsExactly("userTask_sign", "userTask_sign");
        a.signs(a.practitioner, a.person);
        assertThat(a.taskKeys()).containsOnly("userTask_closure");
        assertThat(ledger.verify(Chain.of(a.id)).holds()).isTrue();
    }

    private void rewrite(Cases.Case a, Round round, String decision) {
        DocumentVersion review = documents.get(round.facts().document());
        ObjectNode content = review.content().deepCopy().asObject();
        content.put("decision", decision);
        Actor.as(
                "test",
                () -> signOffs.rewrite(new Rewriting(round.id(), a.practitioner, content, review.schemaHash())));
    }
}
