package org.accord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.accord.AccordTest;
import org.accord.Answers;
import org.accord.Cases;
import org.accord.Visitor;
import org.accord.casefile.Slot;
import org.accord.inbox.TaskRow;
import org.accord.people.Accounts;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.accord.signoff.Round;
import org.accord.signoff.SignDecision;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every address of a case file on which a plan is being signed, asked by each kind of person. */
@AccordTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhoMaySeeWhatTest {

    private static final String STORY = "Depuis que Rose est morte, le silence me pèse.";
    private static final String NEED = "Quelqu’un la nuit, rue des Érables.";

    private static final String GET =
            """
                                     person pract. carer noYes partn. other  superv manag. admin  priv.  nobody
            /case-files/F            200    200    200    403    200    404    404    404    404    404    302
            F/documents              200    200    200    403    200    404    404    404    404    404    302
            F/participants           200    200    200    403    200    404    404    404    404    404    302
            F/documents/plan         200    200    200    403    200    404    404    404    404    404    302
            F/documents/story        200    200    403    403    403    404    404    404    404    404    302
            F/decisions              200    200    403    403    403    404    404    404    404    404    302
            F/timeline               200    200    403    403    403    404    404    404    404    404    302
            F/consents               200    200    403    403    403    404    404    404    404    404    302
            F/ledger                 200    200    403    403    403    404    404    404    404    404    302
            F/access-log             200    403    403    403    403    404    404    404    404    200    302
            F/consents/SERVICE/GIVE  200    403    403    403    403    404    404    404    404    404    302
            F/mandates               200    200    403    403    403    404    404    404    404    404    302
            F/restrictions           200    200    200    403    200    404    404    404    404    404    302
            /mandates                404    404    404    404    404    404    200    404    404    404    302
            F/rounds/R               200    200    200    403    200    404    404    404    404    404    302
            F/rounds/R/assisted      403    200    200    403    403    404    404    404    404    404    302
            F/rounds/R/words         200    200    403    403    403    404    404    404    404    404    302
            /tasks/T                 302    404    404    404    404    404    404    404    404    404    302
            /receipts/E              404    200    404    404    404    404    404    404    404    404    302
            /receipts/E/download     404    200    404    404    404    404    404    404    404    404    302
            /case-files/new          403    200    403    403    403    200    403    403    403    403    302
            /ledger                  403    403    403    403    403    403    403    403    200    200    302
            /accounts                403    403    403    403    403    403    403    403    200    403    302
            /compare                 200    200    200    200    200    200    200    200    200    200    302
            """;

    private static final String POST =
            """
                                            person pract. carer noYes partn. other  superv manag. admin  priv.  nobody
            F/consents/SERVICE/WITHDRAW     -      403    403    403    403    404    404    404    404    404    403
            F/participants                  -      -      403    403    403    404    404    404    404    404    403
            F/referrals                     -      -      403    403    403    404    404    404    404    404    403
            F/rounds/R/words                -      -      403    403    403    404    404    404    404    404    403
            F/rounds/R/barrier              -      -      -      403    403    404    404    404    404    404    403
            F/rounds/R/signature            -      403    403    403    403    404    404    404    404    404    403
            """;

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    Accounts accounts;

    private final Map<String, String> addresses = new LinkedHashMap<>();
    private final List<Visitor> everybody = new ArrayList<>();
    private String shownHash;

    @BeforeAll
    void aPlanIsBeingSigned() {
        SignedIn carer = cases.human("Tania Roy");
        SignedIn withoutYes = cases.human("Tom Roy");
        SignedIn partner = cases.human("Nora Bell");
        Cases.Case file = cases.open(cases.human("Ovide Roy"), cases.human("Lise Morin", Role.PRACTITIONER))
                .withCaregiver(carer)
                .withNamed(Slot.CAREGIVER, withoutYes)
                .withPartner(partner, "Nuit calme");
        file.does(file.practitioner, "userTask_welcome", Answers.WELCOME)
                .does(file.person, "userTask_preferences", Answers.PREFERENCES)
                .does(file.person, "userTask_serviceConsent", Answers.CONSENT)
                .does(file.practitioner, "userTask_access", Answers.ACCESS_ALL_MET)
                .confirms()
                .does(file.person, "userTask_story", "{\"words\":\"" + STORY + "\"}")
                .does(file.practitioner, "userTask_portrait", Answers.PORTRAIT)
                .signs(file.person, file.practitioner)
                .does(file.person, "userTask_outcomes", Answers.OUTCOMES)
                .signs(file.person, file.practitioner)
                .does(file.person, "userTask_firstReading", Answers.FIRST_READING)
                .does(file.practitioner, "userTask_plan", plan());
        Round round = file.round();
        shownHash = round.facts().subjectHash();
        UUID event = file.answers(file.practitioner, SignDecision.SIGNED, "").event();
        addresses.put("R", round.id().toString());
        addresses.put("T", taskOfThePerson(file));
        addresses.put("E", event.toString());
        addresses.put("F", file.id.toString());
        List<SignedIn> others = List.of(
                cases.open().practitioner,
                cases.human("Sam", Role.SUPERVISOR),
                cases.human("Gil", Role.PROGRAM_MANAGER),
                cases.human("Ada", Role.ADMIN),
                cases.human("Pia", Role.PRIVACY_OFFICER));
        List.of(file.person, file.practitioner, carer, withoutYes, partner).forEach(this::comesIn);
        others.forEach(this::comesIn);
        everybody.add(new Visitor(port));
    }

    @Test
    void eachPageOpensForThoseWhomItConcernsAndShowsNobodyElseAWord() {
        assertThat(found(GET, (visitor, address) -> visitor.get(address))).isEqualTo(GET);
    }

    @Test
    void eachActIsRefusedToThoseWhoseItIsNot() {
        assertThat(found(POST, (visitor, address) -> visitor.post(address, fields())))
                .isEqualTo(POST);
    }

    private interface Asking {
        HttpResponse<String> ask(Visitor visitor, String address);
    }

    /** The table again, as the application answers. */
    private String found(String table, Asking asking) {
        List<String> lines = table.lines().toList();
        StringBuilder found = new StringBuilder(lines.get(0)).append('\n');
        for (String line : lines.subList(1, lines.size())) {
            String[] columns = line.split("\\s+");
            List<String> statuses = new ArrayList<>();
            for (int i = 1; i < columns.length; i++) {
                statuses.add(columns[i].equals("-") ? "-" : status(asking, columns[0], i - 1));
            }
            String padded = line.substring(0, line.indexOf(columns[1], columns[0].length()));
            found.append(padded)
                    .append(statuses.stream()
                            .map("%-6s"::formatted)
                            .collect(Collectors.joining(" "))
                            .stripTrailing())
                    .append('\n');
        }
        return found.toString();
    }

    private String status(Asking asking, String route, int who) {
        HttpResponse<String> answer = asking.ask(everybody.get(who), address(route));
        boolean atHome = who <= 1;
        boolean seesThePlan = atHome || who == 2 || who == 4;
        if (!atHome) {
            assertThat(answer.body()).as(route + " for " + who).doesNotContain(STORY);
        }
        if (!seesThePlan) {
            assertThat(answer.body()).as(route + " for " + who).doesNotContain(NEED);
        }
        if (!seesThePlan && answer.statusCode() != 200) {
            assertThat(answer.body()).as(route + " for " + who).doesNotContain("Ovide");
        }
        return String.valueOf(answer.statusCode());
    }

    private String address(String route) {
        String whole = route.startsWith("F/") ? "/case-files/" + route : route;
        return Arrays.stream(whole.split("/"))
                .map(part -> addresses.getOrDefault(part, part))
                .collect(Collectors.joining("/"));
    }

    /** A page that somebody could have made up: the person's place, what the person was shown, a key of one's own. */
    private String[] fields() {
        return new String[] {
            "slot", "PERSON",
            "shownHash", shownHash,
            "idempotencyKey", UUID.randomUUID().toString(),
            "submission", "{\"decision\":\"SIGNED\"}",
            "name", "X",
            "signInName", "x",
            "organisation", "",
            "language", "fr"
        };
    }

    private void comesIn(SignedIn who) {
        everybody.add(
                Visitor.signedIn(port, accounts.find(who.id()).orElseThrow().signInName(), Cases.PASSWORD));
    }

    private static String taskOfThePerson(Cases.Case file) {
        return file.tasks().stream()
                .filter(task -> task.slots().contains(Slot.PERSON))
                .map(TaskRow::id)
                .findFirst()
                .orElseThrow();
    }

    private static String plan() {
        return Answers.plan(
                        """
                {"what":"Repas","who":"CAREGIVER","agreement":"AGREED"}""",
                        """
                {"what":"Veille","who":"PARTNER_ORG","agreement":"AGREED"}""")
                .replace("Aide à domicile", NEED);
    }
}
