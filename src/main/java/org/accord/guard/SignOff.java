package org.accord.guard;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.accord.guard.ValueSet.Sort;

/** How a joint sign-off stands in a diagram: where it is asked for, and which arrows are taken only once all agreed. */
final class SignOff {

    static final String PROCESS = "joint-sign-off";
    static final String OUTCOME = "signOff_outcome";
    static final String AGREED = "AGREED";

    private static final String ROUND_CLOSED = "roundClosed";

    /** Whatever else may come of a sign-off; what was agreed earlier only counts where there was something. */
    private static final Map<String, ValueSet> NOT_AGREED = Map.of(
            OUTCOME,
            codes("", "NEW_VERSION", "CANCELLED", "OTHER_PRACTITIONER", "PERSON_ENDS", "KEEP_LAST_AGREED"),
            "round_outcome",
            codes("", "OPEN", "REFUSED", "CHANGES_REQUESTED", "EXPIRED", "SUPERSEDED", "CANCELLED"),
            "agreedBefore",
            new ValueSet(Sort.YES_NO, Set.of("false")));

    private static final Map<String, ValueSet> NOT_EVEN_KEPT = Map.of(
            OUTCOME,
            codes("", "NEW_VERSION", "CANCELLED", "OTHER_PRACTITIONER", "PERSON_ENDS"),
            "round_outcome",
            NOT_AGREED.get("round_outcome"));

    private SignOff() {}

    private static ValueSet codes(String... codes) {
        return new ValueSet(Sort.TEXT, Set.of(codes));
    }

    /** Where people are asked, or the ledger says what they answered. */
    static boolean asks(Diagram diagram, XmlNode node) {
        return isCall(node)
                || Step.form(node).equals("sign")
                || diagram.message(node).filter(ROUND_CLOSED::equals).isPresent();
    }

    static boolean isCall(XmlNode node) {
        return node.attribute("calledElement").equals(PROCESS);
    }

    /** What is signed, where the diagram says it. */
    static Optional<String> subject(XmlNode call) {
        return Step.mappings(call, "in").stream()
                .filter(in -> in.attribute("target").equals("subject"))
                .map(in -> in.attribute("sourceExpression"))
                .filter(subject -> !subject.isEmpty())
                .findFirst();
    }

    /** Taken only where all agreed, now or before. */
    static boolean approves(XmlNode flow) {
        return holdsOnlyWhere(flow, NOT_EVEN_KEPT);
    }

    /** The same, and what is kept was really agreed before. */
    static boolean approvesStrictly(XmlNode flow) {
        return approves(flow) && holdsOnlyWhere(flow, NOT_AGREED);
    }

    private static boolean holdsOnlyWhere(XmlNode flow, Map<String, ValueSet> otherwise) {
        return Course.condition(flow)
                .filter(term -> term.all().anyMatch(part -> part.isName() && otherwise.containsKey(part.text())))
                .filter(term -> !Codes.mayHold(term, otherwise))
                .isPresent();
    }
}
