package org.accord.forms;

import static org.accord.forms.FormsOfTheCycleTest.form;
import static org.accord.forms.Json.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Canonical text, translation, what a form opens with and what leaves it for the process. */
class FormContractTest {

    @Test
    void canonicalTextDoesNotDependOnOrderOrNotation() {
        assertThat(CanonicalJson.of(json("{'b':1.0,'a':[1e2,'é']}"))).isEqualTo("{\"a\":[100,\"é\"],\"b\":1}");
        assertThat(CanonicalJson.of(json("'x'"))).isEqualTo("\"x\"");
    }

    @Test
    void anEnglishReaderGetsEnglishWordsAndTheSameFields() {
        FormSchema plan = form("plan");
        JsonNode english = json(FormTranslation.localized(plan, Locale.ENGLISH).replace("'", "’"));

        assertThat(english.at("/components/1/label").asString("")).isEqualTo("What kind of plan?");
        assertThat(english.at("/components/1/values/0/label").asString(""))
                .isEqualTo("Intervention plan: one organisation");
        assertThat(english.at("/components/5/components/4/dateLabel").asString(""))
                .isEqualTo("Until when");
        assertThat(FormSchema.parse(english.toString()).routingFields()).isEqualTo(plan.routingFields());
        assertThat(FormTranslation.localized(plan, Locale.CANADA_FRENCH)).isEqualTo(plan.json());
    }

    @Test
    void aFormOpensWithItsOwnLastVersionAndQuotesWhatItMayNotChange() {
        Map<String, JsonNode> latest = Map.of(
                "story", json("{'words':'Mes mots, deuxième fois'}"),
                "shared-portrait", json("{'ownWords':'Mes mots','summary':'Un portrait','gone':1}"));

        JsonNode prefilled = Prefill.prefill(form("shared-portrait"), kind -> Optional.ofNullable(latest.get(kind)));

        assertThat(prefilled).isEqualTo(json("{'ownWords':'Mes mots, deuxième fois','summary':'Un portrait'}"));
    }

    @Test
    void whatIsToBeDoneIsQuotedFromThePlan() {
        JsonNode plan = json("{'actions':[{'what':'Répit','who':'PERSON','margin':'1 h','agreement':'AGREED'}]}");

        JsonNode prefilled =
                Prefill.prefill(form("delivery"), kind -> kind.equals("plan") ? Optional.of(plan) : Optional.empty());

        assertThat(prefilled).isEqualTo(json("{'actions':[{'what':'Répit','who':'PERSON'}]}"));
    }

    @Test
    void onlyWhatTheReleaseReadsLeavesTheCaseFileAndNeverNull() {
        Map<String, Object> variables = Routing.variables(
                form("access"),
                json("{'safety':'SOME','personView':'secret'}"),
                Set.of("access_safety", "access_network", "access_saysUrgent", "access_personView", "plan_planType"));

        assertThat(variables)
                .isEqualTo(Map.of("access_safety", "SOME", "access_network", "", "access_saysUrgent", false));
    }

    @Test
    void numbersAndDatesLeaveAsTheEngineReadsThem() {
        FormSchema form = Json.form(
                "{'type':'number','key':'days','validate':{'required':true}}",
                "{'type':'number','key':'hours','validate':{'required':true}}",
                "{'type':'datetime','key':'on','subtype':'date','validate':{'required':true}}");

        assertThat(Routing.variables(
                        form,
                        json("{'days':12,'hours':1.5,'on':'2026-07-01'}"),
                        Set.of("aForm_days", "aForm_hours", "aForm_on")))
                .isEqualTo(Map.of(
                        "aForm_days",
                        12L,
                        "aForm_hours",
                        1.5,
                        "aForm_on",
                        Date.from(Instant.parse("2026-07-01T04:00:00Z"))));
    }
}
