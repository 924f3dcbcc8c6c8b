package org.accord.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.accord.AccordTest;
import org.accord.Cases;
import org.accord.Visitor;
import org.accord.people.Accounts;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.accord.programme.Releases;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The routes are those that the application really has: a new one is asked here without being named. */
@AccordTest
class StudioAccessTest {

    /** What forms of the studio need to be understood at all. */
    private static final String[] FIELDS = {
        "title", "X",
        "release", "1",
        "from", UUID.randomUUID().toString(),
        "change", "0",
        "kind", "FORM",
        "french", "X",
        "english", "X",
        "name", "X",
        "active", "1"
    };

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    Accounts accounts;

    @Autowired
    Drafts drafts;

    @Autowired
    Releases releases;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    private record Route(RequestMethod method, String pattern) {}

    @Test
    void nobodyButManagersReachesTheStudioInAnyRole() {
        SignedIn manager = cases.human("Viviane", Role.PROGRAM_MANAGER);
        DraftId draft = drafts.create("Secret de gestion", releases.numbered(1), manager)
                .id();
        List<Route> routes = routes();
        assertThat(routes).hasSizeGreaterThan(8);
        for (Role[] roles : strangers()) {
            Visitor visitor = comesIn(cases.human("Quelqu’un", roles));
            visitor.get("/");
            for (Route route : routes) {
                var answer = ask(visitor, route, address(route, draft));
                assertThat(answer.statusCode())
                        .as("%s for %s", route, Arrays.toString(roles))
                        .isIn(403, 404);
                assertThat(answer.body()).doesNotContain("Secret de gestion");
            }
            assertThat(visitor.get("/").body()).doesNotContain("href=\"/programme\"");
        }
        assertThat(new Visitor(port).get("/programme").statusCode()).isEqualTo(302);
        assertThat(comesIn(manager).get("/").body()).contains("href=\"/programme\"");
    }

    @Test
    void anAddressOfNoDraftLeadsNowhere() {
        Visitor manager = comesIn(cases.human("Viviane", Role.PROGRAM_MANAGER));
        DraftId none = new DraftId(UUID.randomUUID());
        manager.get("/programme");
        for (Route route : routes()) {
            if (route.pattern().contains("{id}")) {
                assertThat(ask(manager, route, address(route, none)).statusCode())
                        .as("%s", route)
                        .isIn(404, 400);
            }
        }
        assertThat(manager.get("/drafts/none").statusCode()).isEqualTo(404);
    }

    private static java.net.http.HttpResponse<String> ask(Visitor visitor, Route route, String address) {
        return switch (route.method()) {
            case PUT -> visitor.put(address, "{}", "X-Based-On", "0");
            case POST -> visitor.post(address, FIELDS);
            default -> visitor.get(address);
        };
    }

    private static String address(Route route, DraftId draft) {
        return route.pattern()
                .replace("{id}", draft.toString())
                .replace("{kind}", "forms")
                .replace("{key}", "story")
                .replaceAll("\\{\\w+}", "1");
    }

    private List<Route> routes() {
        return handlers.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPathPatternsCondition().getPatternValues().stream()
                        .filter(pattern -> pattern.matches("/(drafts|programme)(/.*)?"))
                        .flatMap(pattern -> mapping.getMethodsCondition().getMethods().stream()
                                .map(method -> new Route(method, pattern))))
                .toList();
    }

    private static List<Role[]> strangers() {
        return Stream.concat(
                        Stream.<Role[]>of(new Role[0]),
                        EnumSet.complementOf(EnumSet.of(Role.PROGRAM_MANAGER)).stream()
                                .map(role -> new Role[] {role}))
                .toList();
    }

    private Visitor comesIn(SignedIn who) {
        return Visitor.signedIn(port, accounts.find(who.id()).orElseThrow().signInName(), Cases.PASSWORD);
    }
}
