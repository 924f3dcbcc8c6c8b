package org.accord.casefile;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * The one place that says who may see and do what. Someone without any relation to a case file learns nothing, not even
 * that it exists; every reading and every refusal leaves a line that the person can read.
 */
@Service
public class Access {

    private static final String DOCUMENT = "DOCUMENT ";

    private final Participants participants;
    private final Sharing sharing;
    private final Representations representations;
    private final ClosedParts closedParts;
    private final CaseFiles caseFiles;
    private final AccessLog log;
    private final ObjectProvider<OpenWork> openWork;

    Access(
            Participants participants,
            Sharing sharing,
            Representations representations,
            ClosedParts closedParts,
            CaseFiles caseFiles,
            AccessLog log,
            ObjectProvider<OpenWork> openWork) {
        this.participants = participants;
        this.sharing = sharing;
        this.representations = representations;
        this.closedParts = closedParts;
        this.caseFiles = caseFiles;
        this.log = log;
        this.openWork = openWork;
    }

    public void require(SignedIn me, CaseFileId caseFile, Right right) {
        decide(me, caseFile, right.name(), may(me, caseFile, right));
        log.allowed(me, caseFile, right.name());
    }

    /** Before something is done by that right: it leaves a line of its own once it is done, so only a refusal is logged. */
    public void requireToAct(SignedIn me, CaseFileId caseFile, Right right) {
        decide(me, caseFile, right.name(), may(me, caseFile, right));
    }

    public boolean may(SignedIn me, CaseFileId caseFile, Right right) {
        Set<Slot> held = slots(me, caseFile);
        if (!held.isEmpty() && caseFiles.ofTheProgramme(caseFile)) {
            return right == Right.READ || right == Right.READ_SHARED;
        }
        return right.belongsTo(held) || right == Right.READ_ACCESS_LOG && me.has(Role.PRIVACY_OFFICER);
    }

    /** Before a document of that kind is shown. */
    public void requireKind(SignedIn me, CaseFileId caseFile, String kind) {
        requireKind(me, caseFile, kind, "");
    }

    public void requireKind(SignedIn me, CaseFileId caseFile, String kind, String item) {
        requireSight(me, caseFile, kind, item);
        log.allowed(me, caseFile, DOCUMENT + kind);
    }

    /** Before something is done with a document of that kind: nobody acts on what they may not read. */
    public void requireSight(SignedIn me, CaseFileId caseFile, String kind, String item) {
        boolean reads = reads(me, caseFile, kind, item);
        if (reads && closed(me, caseFile, kind, item)) {
            log.refused(me, caseFile, DOCUMENT + kind);
            throw new ClosedByThePerson();
        }
        decide(me, caseFile, DOCUMENT + kind, reads);
    }

    /** Whether any document of that kind is theirs to read. */
    public boolean mayRead(SignedIn me, CaseFileId caseFile, String kind) {
        return mayRead(me, caseFile, kind, "");
    }

    /** {@code item} tells several documents of a kind apart: the person may have closed one of them. */
    public boolean mayRead(SignedIn me, CaseFileId caseFile, String kind, String item) {
        return reads(me, caseFile, kind, item) && !closed(me, caseFile, kind, item);
    }

    /** Whether the person has closed that to {@code me}, and no danger opens it now. */
    public boolean closed(SignedIn me, CaseFileId caseFile, String kind, String item) {
        return closedParts.closed(caseFile, me.id(), kind, item);
    }

    private boolean reads(SignedIn me, CaseFileId caseFile, String kind, String item) {
        Set<Slot> held = slots(me, caseFile);
        return !held.isEmpty() && caseFiles.ofTheProgramme(caseFile)
                || held.stream().anyMatch(slot -> reads(slot, me, caseFile, kind, item));
    }

    /** Before something is done in a slot's name. What was done leaves its own trace, so only a refusal is logged. */
    public void requireSlot(SignedIn me, CaseFileId caseFile, Slot... anyOf) {
        boolean holds = Arrays.stream(anyOf).anyMatch(slot -> participants.holds(caseFile, slot, me.id()));
        decide(me, caseFile, "ACT " + anyOf[0], holds);
    }

    /** The slots in which someone stands in a relation to that case file today. */
    public Set<Slot> slots(SignedIn me, CaseFileId caseFile) {
        Set<Slot> held = EnumSet.noneOf(Slot.class);
        if (caseFiles.ofTheProgramme(caseFile)) {
            held.addAll(participants.slotsOf(caseFile, me.id()));
            return held;
        }
        held.addAll(participants.namedSlots(caseFile, me.id()));
        if (held.contains(Slot.REPRESENTATIVE) && !representations.seesTheFile(caseFile, me.id())) {
            held.remove(Slot.REPRESENTATIVE);
        }
        for (Slot slot : Slot.values()) {
            if (slot.role().filter(me::has).isPresent()
                    && !kindsAtWork(caseFile, slot).isEmpty()
                    && participants.holds(caseFile, slot, me.id())) {
                held.add(slot);
            }
        }
        return held;
    }

    private boolean reads(Slot slot, SignedIn me, CaseFileId caseFile, String kind, String item) {
        return switch (slot) {
            case PERSON -> true;
            case SUPERVISOR, EXPERT_BY_EXPERIENCE -> !kind.equals(Restrictions.NOTICE);
            case LEAD_PRACTITIONER -> sharing.practitionerMaySee(kind) && !kind.equals(Restrictions.NOTICE);
            case REPRESENTATIVE -> sharing.maySeeWithoutSafety(kind) && !kind.equals(Restrictions.NOTICE);
            case CAREGIVER, PARTNER_ORG -> sharing.shares(caseFile, slot, me.id(), kind, item);
            default -> kindsAtWork(caseFile, slot).contains(kind);
        };
    }

    private Set<String> kindsAtWork(CaseFileId caseFile, Slot slot) {
        return openWork.stream()
                .flatMap(work -> work.kinds(caseFile, slot).stream())
                .collect(Collectors.toSet());
    }

    private void decide(SignedIn me, CaseFileId caseFile, String action, boolean allowed) {
        if (allowed) {
            return;
        }
        log.refused(me, caseFile, action);
        if (slots(me, caseFile).isEmpty() && !participants.everTookPart(caseFile, me.id())) {
            throw new NoSuchCaseFile();
        }
        throw new NotYours();
    }
}
