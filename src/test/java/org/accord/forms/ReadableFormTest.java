package org.accord.forms;

import static org.accord.forms.FormsOfTheCycleTest.form;
import static org.accord.forms.Json.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.accord.forms.Readable.Item;
import org.accord.forms.Readable.Row;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ReadableFormTest {

    private static final JsonNode PLAN = json(
            "{'planType':'PI','needs':'Dormir la nuit.\\nManger chaud.','objectives':[],"
                    + "'actions':[{'what':'Répit','who':'PARTNER_ORG','hoursPerWeek':6.5,'until':'2026-03-01','margin':'',"
                    + "'agreement':'AGREED_WITH_RESERVATION'}],'duration':'six mois','coordination':'','surprise':'caché ?'}");

    @Test
    void aPlanReadsInFrench() {
        List<Row> rows = rows(Locale.CANADA_FRENCH);

        assertThat(texts(rows))
                .contains(
                        "Quelle sorte de plan\u00a0? = Plan d’intervention\u00a0: un seul établissement",
                        "Les besoins = Dormir la nuit.\nManger chaud.",
                        "Objectifs = Aucun élément",
                        "Rien d’écrit = Qui coordonne");
        assertThat(item(rows).name()).isEqualTo("Action 1");
        assertThat(texts(List.of(item(rows).title()))).containsExactly("Quoi = Répit");
        assertThat(texts(item(rows).rows()))
                .containsExactly(
                        "Qui = Un organisme partenaire",
                        "Heures par semaine = 6,5 h",
                        "Jusqu’à quand = 1er mars 2026",
                        "D’accord\u00a0? = D’accord, avec une réserve");
        assertThat(texts(rows)).contains("Rien d’écrit = La marge, en mots");
    }

    @Test
    void whatFallsToTheReaderComesFirstAndKeepsItsNumber() {
        JsonNode plan =
                json("{'actions':[{'what':'Répit','who':'PARTNER_ORG'},{'what':'Appeler','who':'PERSON','margin':''},"
                        + "{'what':'Visite','who':'LEAD_PRACTITIONER','margin':'Un autre jour'}]}");

        List<Row> rows = ReadableForm.render(form("plan"), plan, Set.of("PERSON"), Locale.FRENCH)
                .sections()
                .get(0)
                .rows();

        Row actions =
                rows.stream().filter(row -> !row.items().isEmpty()).findFirst().orElseThrow();
        assertThat(actions.mine()).extracting(Item::name).containsExactly("Action 2");
        assertThat(actions.others()).extracting(Item::name).containsExactly("Action 1", "Action 3");
        assertThat(texts(rows))
                .as("what was left empty is said once, and where")
                .contains("Rien d’écrit = La marge, en mots (2)");
    }

    @Test
    void thePlanReadsInEnglish() {
        assertThat(texts(item(rows(Locale.ENGLISH)).rows()))
                .contains("Who = A partner organisation", "Hours a week = 6.5 h", "Until when = March 1, 2026");
    }

    @Test
    void whatTheFormDoesNotKnowIsShownRatherThanHidden() {
        Readable readable = ReadableForm.render(form("plan"), PLAN, Locale.FRENCH);

        assertThat(readable.title()).isEqualTo("Plan d’intervention");
        assertThat(readable.sections()).last().satisfies(section -> {
            assertThat(section.title()).isEqualTo("Autres informations");
            assertThat(texts(section.rows())).containsExactly("surprise = caché ?");
        });
    }

    @Test
    void theSentencesOfTheFormAreShownToo() {
        assertThat(rows(Locale.FRENCH))
                .anyMatch(row -> row.sentence() && row.text().startsWith("On écrit le plan ensemble."));
    }

    @Test
    void aGroupIsASectionAndAHiddenOneIsNot() {
        FormSchema form = Json.form(
                "{'type':'group','label':'Vu','components':[{'type':'checkbox','key':'a','label':'A'}]}",
                "{'type':'group','label':'Pas vu','components':[{'type':'text','text':'x'},{'type':'checkbox','key':'b'}]}");

        Readable readable = ReadableForm.render(form, json("{'a':true}"), Locale.FRENCH);

        assertThat(readable.sections()).hasSize(1);
        assertThat(readable.sections().get(0).title()).isEqualTo("Vu");
        assertThat(texts(readable.sections().get(0).rows())).containsExactly("A = Oui");
    }

    @Test
    void whatWasLeftEmptyIsNamedInOneLineAtTheEndOfItsSection() {
        FormSchema form = Json.form(
                "{'type':'textfield','key':'a','label':'A'}",
                "{'type':'select','key':'b','label':'B','values':[{'label':'Un','value':'ONE'}]}",
                "{'type':'textarea','key':'c','label':'C'}");

        Readable readable = ReadableForm.render(form, json("{'a':'','b':null,'c':'Rien d’écrit'}"), Locale.FRENCH);

        assertThat(texts(readable.sections().get(0).rows())).containsExactly("C = Rien d’écrit", "Rien d’écrit = A, B");
    }

    @Test
    void aRelaxationThatThePlatformWroteReadsAsWords() {
        JsonNode relaxation =
                json("{'criterionClass':'ADMINISTRATIVE','days':180,'coSign':'PERSON LEAD_PRACTITIONER'}");

        assertThat(texts(ReadableForm.render(form("access-relaxation"), relaxation, Locale.FRENCH)
                        .sections()
                        .get(0)
                        .rows()))
                .contains(
                        "D’où vient ce critère = Une règle du programme",
                        "Pour combien de temps = 180 jours",
                        "Qui signe ensemble = La personne, L’intervenant ou l’intervenante pivot");
    }

    private static List<Row> rows(Locale locale) {
        return ReadableForm.render(form("plan"), PLAN, locale).sections().stream()
                .flatMap(section -> section.rows().stream())
                .toList();
    }

    private static Item item(List<Row> rows) {
        return rows.stream().flatMap(row -> row.items().stream()).findFirst().orElseThrow();
    }

    private static List<String> texts(List<Row> rows) {
        return Stream.ofNullable(rows)
                .flatMap(List::stream)
                .map(row -> row.label() + " = " + row.text())
                .toList();
    }
}
