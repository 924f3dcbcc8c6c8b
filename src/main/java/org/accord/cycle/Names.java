package org.accord.cycle;

/** The names that stand both in the diagrams and in the code; a test holds the two against one another. */
final class Names {

    static final String CASE_FILE = "caseFileId";

    static final String SIGN = "userTask_sign";
    static final String ACTION = "userTask_action";
    static final String AMENDMENT = "userTask_amendment";
    static final String CAREGIVER_READING = "userTask_caregiverReading";
    static final String DELIVERY = "userTask_delivery";
    static final String REASSIGN_SLOT = "userTask_reassignSlot";
    static final String ROUND_CLOSED = "roundClosed";
    static final String REVIEW_REQUESTED = "reviewRequested";

    /** Whether a person who comes back is welcomed anew. */
    static final String SKIP_WELCOME = "skipWelcome";
    /** The stage at which a case goes on. */
    static final String RESUME_AT = "resumeAt";

    /** The code, S0 to S8, of the stage that ends. */
    static final String STAGE = "stage";

    static final String MANDATE_ENDED = "mandateEnded";
    static final String CONSENT_WITHDRAWN = "consentWithdrawn";
    static final String SERVICE_WITHDRAWN = "serviceWithdrawn";

    static final String AMENDMENT_NEEDED = "amendmentNeeded";
    static final String SAFETY_ALERT = "safetyAlert";
    static final String EMERGENCY_ACT = "emergencyAct";
    static final String RELAXATION_EXPIRED = "relaxationExpired";
    /** A silence that lasts beside the stages. */
    static final String PAUSE_ASKED = "pauseAsked";

    static final String CHANGE_WITHDRAWN = "changeWithdrawn";
    static final String DESIGN_WITHDRAWN = "designWithdrawn";

    static final String WITHDRAWN_PURPOSE = "withdrawn_purpose";
    static final String WITHDRAWN_GRANTEE = "withdrawn_grantee";

    static final String PERSON_ASKED_REVIEW = "personAskedReview";

    static final String SUBJECT = "subject";
    static final String ITEM = "item";
    /** The item of a subject of which there is one: the engine takes no empty constant. */
    static final String NO_ITEM = "NONE";

    static final String ROUND = "round";
    static final String SLOT = "slot";
    static final String SLOTS = "slots";
    static final String ROUND_READY = "roundReady";
    /** The code by which the tables call the subject. */
    static final String ROUND_SUBJECT = "round_subject";

    static final String ROUND_OUTCOME = "round_outcome";
    static final String ROUND_REASON = "round_reason";
    static final String ROUND_SLOT = "round_slot";
    static final String ROUND_REFUSALS = "round_refusals";
    /** How often the place that ended the round has refused this subject. */
    static final String ROUND_REFUSALS_OF_SLOT = "round_refusalsOfSlot";

    static final String ROUND_DAYS_SILENT = "round_daysSilent";
    /** Whether an earlier version was agreed, to which one can fall back. */
    static final String AGREED_BEFORE = "agreedBefore";

    /** The same, where people seek a way out of a disagreement. */
    static final String AGREED_EARLIER = "agreedEarlier";

    /** What the table of triggers says that a reading sets off, and by when. */
    static final String TRIGGER_ACTION = "action";

    static final String DUE_AT = "dueAt";

    static final String REFERRAL = "referral";
    static final String PARTNER_CONSENTS = "partnerConsents";

    static final String PARTNER_REFERRAL = "partner-referral";
    static final String DEPARTURE = "departure";
    static final String APPEAL = "appeal";
    static final String APPEAL_OUTCOME = "appeal_outcome";
    static final String APPEAL_TO_FOLLOW = "appealToFollow";

    static final String SIGN_OFF_OUTCOME = "signOff_outcome";
    static final String FOLLOW_UP_REASSIGN = "followUp_reassign";

    private Names() {}
}
