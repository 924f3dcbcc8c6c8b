package org.accord.comparison;

/** What an element that stays says otherwise: how it is called, who does it, with what, until when. */
final class ElementSentences {

    private final DiagramSide now;
    private final FileWords words;
    private final FlowSentences flows;
    private final WiringSentences wiring;

    ElementSentences(DiagramSide old, DiagramSide now, FileWords words, FlowSentences flows) {
        this.now = now;
        this.words = words;
        this.flows = flows;
        wiring = new WiringSentences(old, now, words);
    }

    Change of(Pair pair, Fact fact) {
        Changed changed = new Changed(pair, fact);
        Said it = now.the(pair.after());
        if (Phrases.TIMES.contains(fact.path())) {
            return time(changed, it);
        }
        return switch (fact.sort()) {
            case "@name" -> named(changed);
            case "property[]/@value" -> property(changed, it);
            case "documentation/#text" -> changed.words(Said.of("explained.fr", it, Phrases.shown(fact.after())));
            case "text/#text" -> changed.words(changed.fromTo("note", Phrases::shown));
            case "@camunda:candidateGroups" -> changed.rights(changed.fromTo("whom", Phrases::people, it));
            case "@camunda:formRef" -> changed.people(changed.fromTo(refers("form", fact), words::form, it));
            case "@camunda:decisionRef" ->
                changed.people(changed.fromTo(refers("decision", fact), words::decision, it));
            case "@calledElement" -> called(changed, it);
            case "@camunda:delegateExpression" -> changed.people(changed.fromTo("block", Phrases::block, it));
            case "conditionExpression/#text" -> flows.condition(pair, fact);
            case "@default" -> flows.fallback(pair, fact);
            default -> wiring.of(changed, it);
        };
    }

    private Change time(Changed changed, Said it) {
        Fact fact = changed.fact();
        String key = fact.isNew() ? "time.new" : fact.isGone() ? "time.gone" : "time";
        return changed.of(
                Rights.ofTime(fact.before(), fact.after()),
                changed.fromTo(key, time -> Phrases.timeOf(fact.path(), time), it));
    }

    private Change named(Changed changed) {
        String key = changed.item().type().equals("sequenceFlow") ? "renamed.flow" : "renamed";
        Said kind = Said.of("kind." + now.kind(changed.item()) + ".bare");
        return changed.words(changed.fromTo(key, Phrases::shown, kind));
    }

    private Change property(Changed changed, Said it) {
        return switch (changed.fact().name()) {
            case "name.en" -> changed.words(changed.fromTo("renamed.en", Phrases::shown, it));
            case "documentation.en" -> changed.words(Said.of("explained.en", it, Phrases.shown(changed.after())));
            case "notBy" -> changed.rights(changed.fromTo("notBy", Phrases::people, it));
            case "byRole" -> changed.rights(changed.fromTo("byRole", Phrases::people, it));
            default -> wiring.other(changed, it);
        };
    }

    private static String refers(String what, Fact fact) {
        return "refers." + what + (fact.isNew() ? ".new" : fact.isGone() ? ".gone" : "");
    }

    private Change called(Changed changed, Said it) {
        boolean signing = (changed.before() + changed.after()).contains(DiagramSide.SIGN_OFF);
        Said sentence = changed.fromTo("calls", words::process, it);
        return signing ? changed.rights(sentence) : changed.people(sentence);
    }
}
