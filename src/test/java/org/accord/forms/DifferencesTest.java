package org.accord.forms;

import static org.accord.forms.FormsOfTheCycleTest.form;
import static org.accord.forms.Json.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.accord.forms.Difference.Kind;
import org.junit.jupiter.api.Test;

class DifferencesTest {

    private static final String RESPITE = "{'what':'Répit','who':'PARTNER_ORG','hoursPerWeek':6,'agreement':'AGREED'}";
    private static final String NIGHT = "{'what':'Garde de nuit','who':'CAREGIVER','agreement':'AGREED'}";

    @Test
    void fewerHoursOfRespiteReadAsOneChangedThing() {
        assertThat(actions(RESPITE + "," + NIGHT, NIGHT + "," + RESPITE.replace("6", "4")))
                .contains(new Difference(Kind.CHANGED, "Qui fait quoi › Répit › Heures par semaine", "6 h", "4 h"))
                .hasSize(2);
        assertThat(actions(RESPITE + "," + NIGHT, RESPITE.replace("6", "4") + "," + NIGHT))
                .containsExactly(
                        new Difference(Kind.CHANGED, "Qui fait quoi › Répit › Heures par semaine", "6 h", "4 h"));
    }

    @Test
    void anActionThatIsTakenAwayAndOneThatIsAddedReadInFull() {
        assertThat(actions(RESPITE, NIGHT))
                .containsExactly(
                        new Difference(
                                Kind.REMOVED,
                                "Qui fait quoi",
                                "Quoi\u00a0: Répit\u00a0; Qui\u00a0: Un organisme partenaire\u00a0; Heures par semaine\u00a0: 6 h\u00a0; D’accord\u00a0?\u00a0: D’accord",
                                ""),
                        new Difference(
                                Kind.ADDED,
                                "Qui fait quoi",
                                "",
                                "Quoi\u00a0: Garde de nuit\u00a0; Qui\u00a0: Un proche\u00a0; D’accord\u00a0?\u00a0: D’accord"));
    }

    @Test
    void aTaskThatChangesHandsIsTheSameTask() {
        assertThat(actions(NIGHT, NIGHT.replace("CAREGIVER", "PARTNER_ORG")))
                .containsExactly(new Difference(
                        Kind.CHANGED, "Qui fait quoi › Garde de nuit › Qui", "Un proche", "Un organisme partenaire"));
    }

    @Test
    void anotherOrderIsADifferenceToo() {
        assertThat(actions(RESPITE + "," + NIGHT, NIGHT + "," + RESPITE))
                .containsExactly(new Difference(
                        Kind.CHANGED, "Qui fait quoi › l’ordre", "Répit, Garde de nuit", "Garde de nuit, Répit"));
    }

    @Test
    void whatIsWrittenOrErasedIsAddedOrRemoved() {
        FormSchema plan = form("plan");
        assertThat(Differences.between(
                        plan,
                        json("{'needs':'','duration':'six mois','x':'1'}"),
                        json("{'needs':'Dormir','duration':''}"),
                        Locale.ENGLISH))
                .extracting(Difference::kind, Difference::label)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Kind.ADDED, "The needs"),
                        org.assertj.core.groups.Tuple.tuple(Kind.REMOVED, "For how long"),
                        org.assertj.core.groups.Tuple.tuple(Kind.REMOVED, "x"));
    }

    @Test
    void theSameContentHasNoDifference() {
        assertThat(actions(RESPITE, RESPITE)).isEmpty();
        assertThat(actions(RESPITE, RESPITE.replace("6", "6.0"))).isEmpty();
    }

    private static List<Difference> actions(String before, String after) {
        return Differences.between(
                form("plan"), json("{'actions':[" + before + "]}"), json("{'actions':[" + after + "]}"), Locale.FRENCH);
    }
}
