package org.accord.forms;

import static org.accord.forms.Json.form;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormSchemaTest {

    @Test
    void theHashIsTheSameHoweverTheFileIsWritten() {
        FormSchema one = FormSchema.parse("{\"type\":\"default\",\"id\":\"a\",\"components\":[]}");
        FormSchema other = FormSchema.parse("{ \"components\" : [ ],\n \"id\":\"a\", \"type\":\"default\"}");

        assertThat(one.hash()).isEqualTo(other.hash()).matches("[0-9a-f]{64}");
        assertThat(form("{'type':'text','text':'x'}").hash())
                .isNotEqualTo(form("{'type':'text','text':'y'}").hash());
    }

    @Test
    void choicesAndBoxesSteerAndDatesOnlyWhenTheyAreAlwaysThere() {
        FormSchema form = form(
                "{'type':'radio','key':'choice','values':[{'label':'x','value':'X'}]}",
                "{'type':'group','components':[{'type':'checkbox','key':'box'}]}",
                "{'type':'textarea','key':'words'}",
                "{'type':'number','key':'maybe'}",
                "{'type':'number','key':'always','validate':{'required':true}}",
                "{'type':'datetime','key':'hidden','validate':{'required':true},'conditional':{'hide':'=box = true'}}",
                "{'type':'dynamiclist','path':'list','components':[{'type':'checkbox','key':'inside'}]}");

        assertThat(form.routingFields()).containsExactly("always", "box", "choice");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'html','content':'x'}",
                "{'type':'iframe','url':'https://example.org'}",
                "{'type':'image','source':'https://example.org/x.png'}",
                "{'type':'expression','key':'a','expression':'=1'}",
                "{'type':'filepicker','key':'a'}",
                "{'type':'button','label':'x'}",
                "{'type':'text','text':'<form action=x>'}",
                "{'type':'text','text':'![x](https://example.org/x.png)'}",
                "{'type':'text','text':'{{secret}}'}",
                "{'type':'text','text':'=secret'}",
                "{'type':'textfield','key':'a','label':'x','properties':{'label.en':'=secret'}}",
                "{'type':'textfield','key':'a','readonly':'=true'}",
                "{'type':'textfield','key':'a','validate':{'pattern':'(?<=a)b'}}",
                "{'type':'textfield','key':'a','validate':{'pattern':'(a)\\\\1'}}",
                "{'type':'textfield','key':'a','validate':{'minLength':'=1'}}",
                "{'type':'textfield','key':'a','conditional':{'hide':'=count(x) > 1'}}",
                "{'type':'textfield','key':'a','conditional':{'hide':'=b = 1'}}",
                "{'type':'number','key':'a','conditional':{'hide':'=a > 1'}}",
                "{'type':'number','key':'a','validate':{'min':'1e999999999'}}",
                "{'type':'number','key':'a','serializeToString':true}",
                "{'type':'textfield','key':'__proto__'}",
                "{'type':'textfield','key':'constructor'}",
                "{'type':'textfield','key':'a.b'}",
                "{'type':'textfield','key':'a'},{'type':'textfield','key':'a'}",
                "{'type':'select','key':'a','valuesKey':'b'}",
                "{'type':'select','key':'a','valuesExpression':'=b'}",
                "{'type':'select','key':'a','values':[]}",
                "{'type':'dynamiclist','path':'a','isRepeating':false,'components':[]}",
                "{'type':'textfield','key':'a','components':[{'type':'html','content':'x'}]}",
                "{'type':'radio','key':'a','values':[{'label':'x','value':'y'}],'components':[{'label':'x'}]}",
                "{'type':'dynamiclist','path':'a','isRepeating':true,'components':{'b':{'type':'textfield','key':'b'}}}",
                "{'type':'datetime','key':'a','subtype':'time','timeSerializingFormat':'utc_offset'}"
            })
    void whatTheContractDoesNotTakeIsRefused(String component) {
        assertThatThrownBy(() -> form(component)).isInstanceOf(FormNotAllowed.class);
    }

    @Test
    void everyProblemIsSaidAtOnceAndWhere() {
        assertThatThrownBy(() -> form("{'type':'html','id':'one'}", "{'type':'textfield','id':'two','key':'Ä'}"))
                .asInstanceOf(type(FormNotAllowed.class))
                .extracting(refused ->
                        refused.problems().stream().map(FormProblem::component).toList())
                .isEqualTo(List.of("one", "two"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "{",
                "{\"a\":1,\"a\":2}",
                "{\"type\":\"default\",\"id\":\"A B\",\"components\":[]}"
            })
    void whatIsNoFormIsRefused(String text) {
        assertThatThrownBy(() -> FormSchema.parse(text)).isInstanceOf(FormNotAllowed.class);
    }

    @Test
    void aFormDeeperOrLargerThanAnyoneDrawsIsRefused() {
        String deep = "{'type':'group','components':[".repeat(400) + "]}".repeat(400);
        assertThatThrownBy(() -> form(deep)).isInstanceOf(FormNotAllowed.class);
        assertThatThrownBy(() -> form("{'type':'text','text':'" + "x".repeat(300_000) + "'}"))
                .isInstanceOf(FormNotAllowed.class);
    }
}
