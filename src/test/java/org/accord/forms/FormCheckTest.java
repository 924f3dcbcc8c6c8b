package org.accord.forms;

import static org.accord.forms.FormsOfTheCycleTest.form;
import static org.accord.forms.Json.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class FormCheckTest {

    private static final JsonNode NOTHING = json("{}");

    @Test
    void aSignatureNeedsNoWordsAndAReservationDoes() {
        FormSchema sign = form("sign");

        Verdict signed = FormCheck.check(sign, json("{'decision':'SIGNED'}"), NOTHING);
        Verdict reserved = FormCheck.check(sign, json("{'decision':'SIGNED_WITH_RESERVATION'}"), NOTHING);

        assertThat(signed.accepted()).isTrue();
        assertThat(signed.content()).isEqualTo(json("{'decision':'SIGNED'}"));
        assertThat(reserved.errors())
                .extracting(FieldError::path, FieldError::messageKey)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("words", "forms.error.required"));
    }

    @Test
    void noAnswerIsNeverAnAnswer() {
        assertThat(FormCheck.check(form("sign"), NOTHING, NOTHING).errors())
                .extracting(FieldError::path)
                .containsExactly("decision");
    }

    @Test
    void wordsSentWithAPlainSignatureAreRefusedRatherThanLost() {
        Verdict verdict = FormCheck.check(form("sign"), json("{'decision':'SIGNED','words':'mais'}"), NOTHING);

        assertThat(verdict.errors()).extracting(FieldError::messageKey).containsExactly("forms.error.hidden");
    }

    @Test
    void nobodyChangesTheWordsOfThePersonInThePortrait() {
        FormSchema portrait = form("shared-portrait");
        JsonNode prefilled = json("{'ownWords':'Je suis fatiguée.'}");

        Verdict same = FormCheck.check(
                portrait, json("{'ownWords':'Je suis fatiguée.','contributions':[],'summary':'x'}"), prefilled);
        Verdict other = FormCheck.check(
                portrait, json("{'ownWords':'Elle est agressive.','contributions':[],'summary':'x'}"), prefilled);
        Verdict without = FormCheck.check(portrait, json("{'contributions':[],'summary':'x'}"), prefilled);

        assertThat(same.accepted()).isTrue();
        assertThat(other.errors()).extracting(FieldError::messageKey).containsExactly("forms.error.readonly");
        assertThat(without.errors()).extracting(FieldError::messageKey).containsExactly("forms.error.readonly");
    }

    @Test
    void anErrorInAListSaysInWhichRowAndWhichField() {
        FormSchema plan = form("plan");
        JsonNode submission = json("{'planType':'PI','needs':'Du répit','objectives':[],'actions':["
                + "{'what':'Répit','who':'CAREGIVER','agreement':'AGREED'},"
                + "{'what':'Bain','who':'CAREGIVER','agreement':'AGREED','hoursPerWeek':500}],"
                + "'duration':'six mois','coordination':'Mme T.'}");

        Verdict verdict = FormCheck.check(plan, submission, NOTHING);

        assertThat(verdict.errors()).containsExactly(FieldError.at("actions[1].hoursPerWeek", "max", "168"));
        assertThat(plan.label("actions[1].hoursPerWeek", Locale.ENGLISH)).isEqualTo("Hours a week");
    }

    @Test
    void whatIsStoredHasEveryVisibleFieldAndNothingElse() {
        FormSchema access = form("access");
        JsonNode submission = json("{'criteria':[{'criterion':'3 h','criterionClass':'ADMINISTRATIVE','met':true}],"
                + "'safety':'NONE','network':'HOLDING','situation':'ORDINARY'}");

        Verdict verdict = FormCheck.check(access, submission, NOTHING);

        assertThat(verdict.errors()).isEmpty();
        assertThat(verdict.content())
                .isEqualTo(json("{'criteria':[{'criterion':'3 h','criterionClass':'ADMINISTRATIVE','met':true}],"
                        + "'safety':'NONE','network':'HOLDING','basicNeedsUnmet':false,'saysUrgent':false,"
                        + "'situation':'ORDINARY','residential':false,'betterFitElsewhere':false,'personView':''}"));
    }

    @Test
    void aSubmissionThatIsNoObjectIsRefused() {
        assertThat(FormCheck.check(form("sign"), json("[]"), NOTHING).accepted())
                .isFalse();
    }

    @Test
    void aPatternThatStopsABacktrackingEngineIsJudgedAtOnce() {
        FormSchema form = Json.form("{'type':'textfield','key':'a','validate':{'pattern':'^(a+)+$'}}");

        assertThat(FormCheck.check(form, json("{'a':'" + "a".repeat(5000) + "b'}"), NOTHING)
                        .accepted())
                .isFalse();
    }

    @Test
    void aNumberThatNoComputerHoldsIsRefusedNotABug() {
        FormSchema form = Json.form("{'type':'number','key':'a'}");

        assertThat(FormCheck.check(form, json("{'a':1e400}"), NOTHING).accepted())
                .isFalse();
        assertThat(FormCheck.check(form, json("{'a':-1e99999}"), NOTHING).accepted())
                .isFalse();
    }

    @Test
    void whatIsQuotedIntoAOneLineFieldComesBackAsTheBrowserShowsIt() {
        FormSchema form = Json.form("{'type':'textfield','key':'a','readonly':true}");

        assertThat(FormCheck.check(form, json("{'a':'deux lignes'}"), json("{'a':'deux\\nlignes'}"))
                        .accepted())
                .isTrue();
        assertThat(FormCheck.check(form, json("{'a':'6.5'}"), json("{'a':6.50}"))
                        .accepted())
                .isTrue();
    }
}
