package org.accord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accord.AccordTest;
import org.accord.Cases;
import org.accord.Chromium;
import org.accord.MovableClock;
import org.accord.Visitor;
import org.accord.people.Accounts;
import org.accord.people.Role;
import org.accord.people.SetupLinks;
import org.accord.people.SignedIn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Nothing on any page stands in the way of reading it, on a phone and at a desk, in either language. A page that is new
 * is missed here until {@code visits.txt} says who goes there.
 */
@AccordTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageForEverybodyTest {

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    Accounts accounts;

    @Autowired
    SetupLinks links;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    @Autowired
    CaseFilesToSee caseFiles;

    @Autowired
    ProgrammeToSee programme;

    @Autowired
    MovableClock clock;

    private final Map<String, Visitor> everybody = new HashMap<>();
    private ProgrammeToSee.Seen ofTheProgramme;
    private List<Visit> visits;
    private List<Visit> pages;

    @BeforeAll
    void thereIsSomethingToSeeOnEachPage() {
        CaseFilesToSee.Seen seen = caseFiles.begun();
        comesIn("late", seen.file().person);
        comesIn("waited", seen.witness());
        // Whoever signs so long after signing in is asked for a password
        clock.forward(Duration.ofMinutes(20));
        ofTheProgramme = programme.begun(seen.file().practitioner, seen.carer());
        comesIn("person", seen.file().person);
        comesIn("pract", seen.file().practitioner);
        comesIn("carer", seen.carer());
        comesIn("witness", seen.witness());
        comesIn("admin", cases.human("Ada", Role.ADMIN));
        comesIn("privacy", cases.human("Pia", Role.PRIVACY_OFFICER));
        comesIn("manager", ofTheProgramme.manager());
        everybody.put("nobody", new Visitor(port));
        Map<String, Object> addresses = new HashMap<>(seen.addresses());
        addresses.putAll(ofTheProgramme.addresses());
        addresses.put("none", UUID.randomUUID());
        addresses.put("setup", links.linkFor(cases.human("Nouvelle").id()).substring("/setup/".length()));
        visits = Visit.all(addresses);
        pages = visits.stream().filter(this::isPage).toList();
    }

    @AfterAll
    void nothingIsUnderWay() {
        programme.takeBack(ofTheProgramme);
    }

    @Test
    void noPageIsLeftOut() {
        assertThat(handlers.getHandlerMethods().keySet().stream()
                        .filter(mapping -> mapping.getMethodsCondition().isEmpty()
                                || mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                        .flatMap(mapping -> mapping.getPathPatternsCondition().getPatterns().stream())
                        .filter(pattern -> visits.stream().noneMatch(visit -> visit.leadsTo(pattern)))
                        .distinct())
                .as("pages that nobody goes to in " + Visit.ALL)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void everybodyCanReadEveryPage(String language) {
        List<String> found = new ArrayList<>();
        try (Chromium chromium = new Chromium(port)) {
            Map<String, Reader> readers = new HashMap<>();
            for (Visit visit : pages) {
                Reader reader =
                        readers.computeIfAbsent(visit.who(), who -> new Reader(chromium, everybody.get(who), language));
                reader.inTheWay(visit).forEach(barrier -> found.add(visit + ": " + barrier));
                assertThat(reader.language()).as(visit.toString()).isEqualTo(language);
            }
            assertThat(found).isEmpty();
            assertThat(chromium.complaints)
                    .as("but for refusals")
                    .allMatch(complaint -> complaint.matches(".*responded with a status of (400|403|404|422|500) .*"));
        }
    }

    private boolean isPage(Visit visit) {
        return visit.sent()
                || everybody
                        .get(visit.who())
                        .get(visit.address())
                        .headers()
                        .firstValue("Content-Type")
                        .orElse("")
                        .startsWith("text/html");
    }

    private void comesIn(String as, SignedIn who) {
        String name = accounts.find(who.id()).orElseThrow().signInName();
        everybody.put(as, Visitor.signedIn(port, name, Cases.PASSWORD));
    }
}
