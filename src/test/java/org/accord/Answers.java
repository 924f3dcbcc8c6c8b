package org.accord;

import java.util.Map;
import org.accord.people.SignedIn;

/** What people may write in the forms of the cycle: enough to be accepted, optional fields left empty. */
public final class Answers {

    public static final String WELCOME =
            """
            {"meeting":"AT_HOME","explained":["RIGHTS","CHOICE","WHO_SEES"]}""";
    public static final String PREFERENCES =
            """
            {"language":"fr","signingMode":"PORTAL","supportsInPlace":true,"preference":"SHARE"}""";
    public static final String CONSENT = """
            {"decision":"GIVEN"}""";
    public static final String NO_CONSENT = """
            {"decision":"REFUSED"}""";
    public static final String ACCESS_ALL_MET =
            """
            {"criteria":[{"criterion":"Habite le territoire","criterionClass":"TERRITORIAL","met":true}],
             "safety":"NONE","network":"HOLDING","situation":"ORDINARY"}""";
    public static final String STORY = """
            {"words":"Je veux rester chez moi."}""";
    public static final String PORTRAIT =
            """
            {"contributions":[{"origin":"EXPERIENTIAL","from":"Mado","words":"Je connais ma maison."}],
             "summary":"Mado veut rester chez elle."}""";
    public static final String OUTCOMES =
            """
            {"aspiration":"Rester chez moi.","indicators":[{"indicator":"QL3","importance":"2"}]}""";
    public static final String FIRST_READING = """
            {"ql1":"3"}""";
    public static final String PLAN = plan(
            """
            {"what":"Aide au bain","who":"LEAD_PRACTITIONER","hoursPerWeek":3,"agreement":"AGREED"}""");
    public static final String DELIVERY = """
            {"actions":[]}""";
    public static final String DONE = """
            {"outcome":"DONE","words":"C'est fait."}""";
    public static final String READING = """
            {"ql1":"3","pr1":"4"}""";
    public static final String CAREGIVER_READING = """
            {"cg1":"3"}""";
    public static final String CLOSURE =
            """
            {"effects":"Je marche mieux.","whatRemains":"Rien pour l'instant.","proposedBy":"PERSON"}""";

    public static final String IT_IS_RIGHT = """
            {"confirmed":"YES"}""";

    public static final String SUPPORTS = """
            {"missing":"Du temps.","done":"Une demande."}""";
    public static final String GO_ON = """
            {"choice":"GO_ON"}""";

    private static final Map<String, String> BY_FORM = Map.ofEntries(
            Map.entry("welcome", WELCOME),
            Map.entry("preferences", PREFERENCES),
            Map.entry("service-consent", CONSENT),
            Map.entry("access", ACCESS_ALL_MET),
            Map.entry("story", STORY),
            Map.entry("shared-portrait", PORTRAIT),
            Map.entry("outcome-set", OUTCOMES),
            Map.entry("first-reading", FIRST_READING),
            Map.entry("plan", PLAN),
            Map.entry("delivery", DELIVERY),
            Map.entry("action-report", DONE),
            Map.entry("reading", READING),
            Map.entry("caregiver-reading", CAREGIVER_READING),
            Map.entry("review", review("CLOSE")),
            Map.entry("closure", CLOSURE),
            Map.entry("stage-confirmation", IT_IS_RIGHT),
            Map.entry("supports", SUPPORTS),
            Map.entry("go-on-without", GO_ON));

    private Answers() {}

    /** What keeps a case on the straight way. */
    public static String to(String form) {
        return BY_FORM.get(form);
    }

    public static String plan(String... actions) {
        return """
                {"planType":"PI","needs":"Aide à domicile","objectives":[{"objective":"Rester chez moi","agreement":"AGREED"}],
                 "actions":[%s],"duration":"Six mois","coordination":"L'intervenante pivot"}"""
                .formatted(String.join(",", actions));
    }

    public static String review(String decision) {
        return """
                {"personSays":"Ça va.","decision":"%s","reason":"Parce que."}""".formatted(decision);
    }

    public static String access(String... criteria) {
        return """
                {"criteria":[%s],"safety":"NONE","network":"HOLDING","situation":"ORDINARY"}"""
                .formatted(String.join(",", criteria));
    }

    public static String unmet(String criterion, String criterionClass, String gap, String ground) {
        return """
                {"criterion":"%s","criterionClass":"%s","met":false,"gap":"%s","ground":"%s"}"""
                .formatted(criterion, criterionClass, gap, ground);
    }

    public static String myWords(String words) {
        return """
                {"choice":"MY_WORDS","words":"%s","writtenBy":"PERSON"}""".formatted(words);
    }

    public static String wayForward(String choice) {
        return """
                {"personPresent":true,"personSays":"Ce n'est pas mon plan.","choice":"%s"}"""
                .formatted(choice);
    }

    public static String changePractitioner(SignedIn next) {
        return """
                {"personWishes":"Quelqu'un qui écoute.","person":"%s"}""".formatted(next.id());
    }

    public static String referral() {
        return """
                {"organisation":"Le Relais","reason":"Plus près."}""";
    }
}
