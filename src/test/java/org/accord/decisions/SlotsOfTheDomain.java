package org.accord.decisions;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Table D3 said a second time, in code, so that a slip in the file shows. */
final class SlotsOfTheDomain {

    private final Map<String, Object> point;
    private final String subject;
    private final Set<String> slots = new TreeSet<>();

    private SlotsOfTheDomain(Map<String, Object> point) {
        this.point = point;
        this.subject = (String) point.get("subject");
    }

    static Set<String> of(Map<String, Object> point) {
        var domain = new SlotsOfTheDomain(point);
        switch (domain.subject) {
            case "INDICATOR_SET" ->
                domain.slots.addAll(Set.of(
                        "EXPERT_BY_EXPERIENCE REQUIRED 2",
                        "CAREGIVER REQUIRED 1",
                        "LEAD_PRACTITIONER REQUIRED 2",
                        "EVALUATOR REQUIRED 1",
                        "PROGRAM_MANAGER INVITED 1"));
            case "RULE_CHANGE" ->
                domain.slots.addAll(Set.of(
                        "PROGRAM_MANAGER REQUIRED 1",
                        "LEAD_PRACTITIONER REQUIRED 2",
                        "EXPERT_BY_EXPERIENCE REQUIRED 2",
                        "EVALUATOR INVITED 1"));
            default -> domain.ofACase();
        }
        return domain.slots;
    }

    private void ofACase() {
        slots.add("LEAD_PRACTITIONER REQUIRED 1");
        personSide();
        boolean plan = is("PLAN") || is("AMENDMENT");
        require("CAREGIVER", plan && said("caregiverHasTasks"));
        require("PARTNER_ORG", (plan || is("REFERRAL")) && said("partnerDelivers"));
        require("LIAISON_AGENT", is("REFERRAL") || coSigns("LIAISON_AGENT"));
        require("PROGRAM_MANAGER", coSigns("PROGRAM_MANAGER"));
        require("PEER_COMMITTEE", coSigns("PEER_COMMITTEE"));
        require("SUPERVISOR", coSigns("SUPERVISOR") || is("CLOSURE") && said("proposedByStaff"));
    }

    private void personSide() {
        boolean told = is("SHARED_PORTRAIT") || is("OUTCOME_SET");
        switch ((String) point.get("representation")) {
            case "NONE" ->
                slots.add(told && (Integer) point.get("degree") < 2 ? "PERSON VIEW_SOUGHT 1" : "PERSON REQUIRED 1");
            case "MINOR_14_PLUS" -> {
                slots.add("PERSON REQUIRED 1");
                if (said("personAgreesToRepresentative")) {
                    slots.add("REPRESENTATIVE INVITED 1");
                }
            }
            default -> slots.addAll(Set.of("REPRESENTATIVE REQUIRED 1", "PERSON VIEW_SOUGHT 1"));
        }
    }

    private void require(String slot, boolean when) {
        if (when) {
            slots.add(slot + " REQUIRED 1");
        }
    }

    private boolean is(String code) {
        return subject.equals(code);
    }

    private boolean said(String input) {
        return point.get(input).equals(true);
    }

    private boolean coSigns(String slot) {
        return is("ACCESS_RELAXATION") && ((String) point.get("coSign")).contains(slot);
    }
}
