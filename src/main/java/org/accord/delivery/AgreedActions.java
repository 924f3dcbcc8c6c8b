package org.accord.delivery;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.DocumentId;
import org.accord.casefile.DocumentVersion;
import org.accord.casefile.Documents;
import org.accord.casefile.PlanInForce;
import org.accord.casefile.Slot;
import org.accord.system.Days;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** What people agreed to do, as the plan in force says it. */
@Service
public class AgreedActions {

    private final ActionRows rows;
    private final PlanInForce plans;
    private final Documents documents;
    private final ApplicationEventPublisher events;

    AgreedActions(ActionRows rows, PlanInForce plans, Documents documents, ApplicationEventPublisher events) {
        this.rows = rows;
        this.plans = plans;
        this.documents = documents;
        this.events = events;
    }

    public List<AgreedAction> of(CaseFileId caseFile) {
        return rows.of(caseFile);
    }

    public List<AgreedAction> open(CaseFileId caseFile) {
        return of(caseFile).stream().filter(AgreedAction::open).toList();
    }

    public Optional<AgreedAction> find(CaseFileId caseFile, String key) {
        return rows.find(caseFile, key);
    }

    /** The end of the day until which it is to be done; empty when no day was agreed. */
    public Optional<Instant> dueOf(CaseFileId caseFile, String key) {
        return find(caseFile, key).map(action -> action.now().until()).map(Days::endOf);
    }

    /** In the words of the plan; empty when they were erased. */
    public String what(AgreedAction action) {
        JsonNode plan = documents.get(action.document()).content();
        return plan == null ? "" : PlanContent.what(plan, action.place());
    }

    /** What may change, as the plan says it beside the limits; empty when it says nothing, and when it was erased. */
    public String margin(AgreedAction action) {
        JsonNode plan = documents.get(action.document()).content();
        return plan == null ? "" : PlanContent.margin(plan, action.place());
    }

    public List<String> divergences(CaseFileId caseFile) {
        return plans.of(caseFile)
                .map(DocumentVersion::content)
                .map(PlanContent::divergences)
                .orElse(List.of());
    }

    /**
     * Takes over what the plan in force says. An action that stands there as before goes on as it is; an open one that no
     * longer does was agreed anew, and nobody is asked about it any more.
     */
    @Transactional
    public void adopt(CaseFileId caseFile) {
        rows.lock(caseFile);
        DocumentVersion plan = plans.of(caseFile).orElse(null);
        if (plan == null || plan.content() == null || adopted(caseFile, plan)) {
            return;
        }
        Map<Integer, JsonNode> agreed = PlanContent.agreedActions(plan.content());
        Map<Where, Integer> carried = carried(caseFile, agreed);
        Set<String> reAgreed = new HashSet<>();
        for (AgreedAction before : rows.of(caseFile)) {
            Integer place = carried.get(Where.of(before));
            if (place != null) {
                rows.carried(before, plan.id(), place);
            } else if (before.open()) {
                rows.becomes(before, ActionState.RE_AGREED);
                reAgreed.add(before.key());
            }
        }
        agreed.forEach((place, action) -> {
            if (!carried.containsValue(place)) {
                add(caseFile, plan.id(), place, action);
            }
        });
        withdrawn(caseFile, reAgreed);
    }

    /** Nobody holds that place any more: what was theirs to do is not asked of anybody. */
    @Transactional
    public void cancel(CaseFileId caseFile, Slot slot) {
        Set<String> keys = open(caseFile).stream()
                .filter(action -> action.now().who() == slot)
                .peek(action -> rows.becomes(action, ActionState.CANCELLED))
                .map(AgreedAction::key)
                .collect(Collectors.toSet());
        withdrawn(caseFile, keys);
    }

    private void withdrawn(CaseFileId caseFile, Set<String> keys) {
        if (!keys.isEmpty()) {
            events.publishEvent(new ActionsWithdrawn(caseFile, keys));
        }
    }

    private boolean adopted(CaseFileId caseFile, DocumentVersion plan) {
        return rows.of(caseFile).stream().anyMatch(action -> action.document().equals(plan.id()));
    }

    private record Where(DocumentId document, int place) {
        static Where of(AgreedAction action) {
            return new Where(action.document(), action.place());
        }
    }

    /** Where an action stood, and its place in the new list when it reads the same there. */
    private Map<Where, Integer> carried(CaseFileId caseFile, Map<Integer, JsonNode> agreed) {
        Map<Where, Integer> carried = new HashMap<>();
        for (AgreedAction before : rows.of(caseFile)) {
            JsonNode words = documents.get(before.document()).content();
            if (words == null || before.state() == ActionState.RE_AGREED) {
                continue;
            }
            JsonNode then = words.path("actions").path(before.place());
            agreed.entrySet().stream()
                    .filter(now -> !carried.containsValue(now.getKey()) && PlanContent.same(now.getValue(), then))
                    .findFirst()
                    .ifPresent(now -> carried.putIfAbsent(Where.of(before), now.getKey()));
        }
        return carried;
    }

    private void add(CaseFileId caseFile, DocumentId plan, int place, JsonNode action) {
        Terms terms = PlanContent.terms(action);
        rows.insert(new AgreedAction(
                caseFile,
                rows.nextKey(caseFile, terms.who()),
                plan,
                place,
                terms,
                terms,
                PlanContent.margins(action),
                ActionState.OPEN));
    }
}
