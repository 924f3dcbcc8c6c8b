package org.accord.guard;

import java.util.Set;

/** What is agreed is agreed by people: no clock, no parameter and no way round says yes for them. */
final class SignOffRules {

    static final String CYCLE = "coproduced-intervention-cycle";

    private static final String PLAN_STAGE = "stage_plan";
    private static final String PLAN = "plan";
    private static final Set<String> DELIVERS = Set.of("openActions");
    private static final Set<String> DELIVERY_FORMS = Set.of("delivery", "action-report");

    private final Release release;
    private final Set<String> resumptions;

    private SignOffRules(Release release, Platform platform) {
        this.release = release;
        this.resumptions = platform.resumptions();
    }

    static void check(Release release, Platform platform) {
        SignOffRules rules = new SignOffRules(release, platform);
        release.diagrams().values().forEach(diagram -> {
            Findings report = release.report(diagram);
            rules.silence(diagram, report);
            rules.forged(diagram, report);
        });
        release.diagram(CYCLE).ifPresent(cycle -> rules.plan(cycle, release.report(cycle)));
    }

    /** Time alone leads to no arrow that is for agreement: somebody is asked again first. */
    private void silence(Diagram diagram, Findings report) {
        for (XmlNode event : diagram.nodes()) {
            boolean timer = Diagram.definitions(event)
                    .anyMatch(definition -> definition.local().equals("timerEventDefinition"));
            if (timer) {
                Reach reach = Reach.after(diagram, event, node -> SignOff.asks(diagram, node));
                diagram.flows().stream()
                        .filter(flow -> SignOff.approves(flow) && reach.takes(flow))
                        .findFirst()
                        .ifPresent(flow -> report.error(event, "signOff.silence", flow.id()));
            }
        }
    }

    private void forged(Diagram diagram, Findings report) {
        for (XmlNode node : diagram.nodes()) {
            if (SignOff.AGREED.equals(Step.outputs(node).get(SignOff.OUTCOME))) {
                report.error(node, "signOff.forged");
            }
            for (String kind : new String[] {"in", "out"}) {
                Step.mappings(node, kind).stream()
                        .filter(mapping -> mapping.attribute("target").equals(SignOff.OUTCOME))
                        .filter(mapping -> mapping.attribute("sourceExpression").equals(SignOff.AGREED))
                        .forEach(mapping -> report.error(node, "signOff.forged"));
            }
        }
    }

    /** S4 is never skipped: nothing is carried out before a plan was signed. */
    private void plan(Diagram cycle, Findings report) {
        Reach withoutPlan = Reach.fromTheStart(
                cycle, node -> false, flow -> resumes(flow) || inPlan(cycle, flow) && SignOff.approvesStrictly(flow));
        Reach withoutAsking = Reach.fromTheStart(cycle, this::asksForThePlan, this::resumes);
        cycle.nodes().stream()
                .filter(SignOffRules::delivers)
                .filter(node -> withoutPlan.comesTo(node) || withoutAsking.comesTo(node))
                .forEach(node -> report.error(node, "signOff.planSkipped"));
    }

    private boolean asksForThePlan(XmlNode node) {
        return SignOff.isCall(node)
                && SignOff.subject(node).filter(PLAN::equals).isPresent();
    }

    private boolean resumes(XmlNode flow) {
        return resumes(flow, resumptions);
    }

    /** A case that is taken up again where it stood. */
    static boolean resumes(XmlNode flow, Set<String> resumptions) {
        return Course.condition(flow)
                .filter(term -> term.all().anyMatch(part -> part.isName() && resumptions.contains(part.text())))
                .isPresent();
    }

    private static boolean inPlan(Diagram cycle, XmlNode flow) {
        XmlNode scope = cycle.scope(cycle.node(flow.attribute("sourceRef")));
        return scope.id().equals(PLAN_STAGE);
    }

    private static boolean delivers(XmlNode node) {
        return DELIVERS.contains(Step.block(node)) || DELIVERY_FORMS.contains(Step.form(node));
    }
}
