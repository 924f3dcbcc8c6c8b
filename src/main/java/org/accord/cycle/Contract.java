package org.accord.cycle;

import org.accord.guard.Platform;

/**
 * What the building blocks, the starts and the messages of this package take from diagrams and give to them; what other
 * tables and forms are asked for by name. The guard and the editors know the platform by this text alone.
 */
final class Contract {

    static final Platform PLATFORM = Platform.of(
            """
            start coproduced-intervention-cycle | | caseFileId* skipWelcome:boolean resumeAt=ACCESS
            start trigger-follow-up | | caseFileId* trigger* dueAt*:date action*=SAFETY_CONVERSATION,ADAPTATION_REVIEW,COPRODUCTION_CHECK,SUPERVISOR_PEER_SUPPORT,CAREGIVER_REVIEW,DIVERGENCE_CONVERSATION,ASK_ANOTHER_WAY,CLOSURE_PROPOSAL,CLOSURE_BLOCKED
            start appeal            | | caseFileId* appeal?
            start partner-referral  | | caseFileId*
            start rule-change       | | caseFileId*
            start indicator-set-codesign | | caseFileId*

            message roundClosed       | | round_outcome=COMPLETED,REFUSED,CHANGES_REQUESTED,EXPIRED,SUPERSEDED,CANCELLED round_reason round_slot round_refusals:number round_refusalsOfSlot:number round_daysSilent:number signOff_outcome*=AGREED,CANCELLED,NEW_VERSION
            message reviewRequested   | |
            message serviceWithdrawn  | |
            message consentWithdrawn  | | withdrawn_purpose=SERVICE,SHARE_PARTNER,SHARE_CAREGIVER,PEER_INVOLVEMENT,RESEARCH,CONTACT_CHANNEL withdrawn_grantee
            message mandateEnded      | |
            message amendmentNeeded   | |
            message safetyAlert       | |
            message emergencyAct      | |
            message relaxationExpired | |
            message pauseAsked        | |
            message changeWithdrawn   | |
            message designWithdrawn   | |

            block recordConsent        | caseFileId purpose=SERVICE,SHARE_PARTNER,SHARE_CAREGIVER,PEER_INVOLVEMENT,RESEARCH,CONTACT_CHANNEL decision |
            block applyWithdrawal      | caseFileId purpose=SERVICE,SHARE_PARTNER,SHARE_CAREGIVER,PEER_INVOLVEMENT,RESEARCH,CONTACT_CHANNEL grantee | planType?=PI,PSI,PSII
            block settleMandate        | caseFileId decision |
            block examineCriteria      | caseFileId | needWords:number notRelaxable:number committee:number relax:number waitDays:number
            block relaxationsToSign    | caseFileId | relaxations:list
            block settleRelaxations    | caseFileId | relaxationsAgreed:boolean relaxationRefusedBy=NONE,PERSON_SIDE,ORGANISATION_SIDE
            block acceptByCommittee    | caseFileId |
            block reviewFacts          | caseFileId | personAskedReview:boolean relaxationActive:boolean daysToSafeguardReview:number residential:boolean planType=PI,PSI,PSII readingsWithoutTrigger:number
            block scheduleReview       | caseFileId days:number | reviewAt:date
            block openActions          | caseFileId | actions:list actionsOpen:boolean
            block inviteReading        | caseFileId | caregiverTakesPart:boolean
            block readingMissed        | caseFileId |
            block planFacts            | caseFileId | planAgreed:boolean
            block pauseCaseFile        | caseFileId |
            block returnFacts          | caseFileId | serviceInForce:boolean outreachAttempts:number
            block resumeCaseFile       | caseFileId | resumeAt=ACCESS,PORTRAIT,OUTCOMES,PLAN,REVIEW
            block closeCaseFile        | caseFileId ending=INFORMED,REFERRED,NOT_ADMITTED,CLOSED,ADMINISTRATIVE_END,PERSON_ENDED |
            block openRound            | caseFileId subject item | %s
            block followUpRound        | caseFileId round | followUp_reassign:boolean
            block fillPlace            | caseFileId form=fill-slot,reassign-slot,redistribute,change-practitioner |
            block lookForAgreement     | caseFileId subject item | agreedEarlier:boolean
            block recordCommittee      | caseFileId subject item |
            block recordAppeal         | caseFileId appeal? | appeal appealToFollow:boolean
            block settleAppeal         | caseFileId appeal appeal_outcome | appealToFollow:boolean
            block settleTrigger        | caseFileId trigger triggerOutcome? |
            block askReview            | caseFileId |
            block askReferral          | caseFileId |
            block tellCycle            | caseFileId wish=END,PAUSE |
            block openReferral         | caseFileId referral? | referral partnerConsents:boolean partnerWaitDays:number
            block recordPartnerConsent | caseFileId referral decision | partnerConsents:boolean
            block noteReferral         | caseFileId referral state=ADDRESS_GIVEN,ACCEPTED,REJECTED,CONTACT_CONFIRMED,CLOSED |
            block transmitReferral     | caseFileId referral |
            block recordCommitment     | caseFileId |
            block stageFacts           | caseFileId stage | stageFacts_situation stageFacts_supportsInPlace:boolean stageFacts_preference stageFacts_signOff:boolean stageFacts_wordsKept:boolean stageFacts_signed:boolean stageFacts_confirmed:boolean stageFacts_personLed:boolean stageFacts_confirmable:boolean stageFacts_goesOnWithout:boolean
            block recordDegree         | caseFileId stage reached:number minimum:number target:number obligation because=REACHED,PERSON_GOES_ON,WRITTEN_REASON |

            block moveChange           | caseFileId changeState=VALIDATED,SIMULATED,CONSULTED,SIGNOFF,SCHEDULED,DRAFT | activateAt:date
            block activateRelease      | caseFileId | changeOutcome=ACTIVE,OVERTAKEN

            block moveDesign           | caseFileId designState=GROUP,WORDING,EXPLAINING,PILOT,SIGNOFF,RETIRING,KEPT,LEFT |
            block designFacts          | caseFileId | design_quorum:boolean design_explained:boolean design_piloted:boolean
            block publishIndicator     | caseFileId | design_outcome=PUBLISHED,RETIRED,CLASH

            table required-signatories | subject representation=NONE,IN_SCOPE,MINOR_UNDER_14,MINOR_14_PLUS degree:number personAgreesToRepresentative:boolean caregiverHasTasks:boolean partnerDelivers:boolean coSign proposedByStaff:boolean | slot=PERSON,CAREGIVER,REPRESENTATIVE,LEAD_PRACTITIONER,LIAISON_AGENT,SUPERVISOR,PEER_COMMITTEE,PARTNER_ORG,PROGRAM_MANAGER,EXPERT_BY_EXPERIENCE,EVALUATOR mode=REQUIRED,INVITED,VIEW_SOUGHT count:number
            table criterion-relaxation | criterionClass gap ground hasPersonStatement:boolean | result=NOT_RELAXABLE,NEED_PERSON_WORDS,RELAX,COMMITTEE days:number safeguard coSign
            table coproduction-degree  | situation supportsInPlace:boolean preference stage | minimum:number target:number obligation
            table signoff-escalation   | subject reason slot refusalsOfThisSubject:number daysSilent:number | action=BACK_TO_DRAFT,OFFER_OTHER_MODE,VOID_SLOT_RECHECK,BACK_TO_AUTHORING,DIVERGENCE_CONVERSATION,PEER_COMMITTEE,REDISTRIBUTE_TASKS,WRITTEN_REASONS_TO_PERSON,PAUSE_CYCLE,ASK_ANOTHER_WAY,REASSIGN_SLOT,WAIT_REMIND to dueDays:number
            table indicator-triggers   | type safetyItem:boolean value:number previousValue:number run:number importance:number observerValue:number missedSessions:number lowestElsewhere:number | action=SAFETY_CONVERSATION,ADAPTATION_REVIEW,COPRODUCTION_CHECK,SUPERVISOR_PEER_SUPPORT,CAREGIVER_REVIEW,DIVERGENCE_CONVERSATION,ASK_ANOTHER_WAY,CLOSURE_PROPOSAL,CLOSURE_BLOCKED dueIn:number dueUnit=DAYS,BUSINESS_DAYS,NEXT_MEETING,NONE

            form access               | criteria situation residential |
            form preferences          | preference supportsInPlace |
            form person-words         | words |
            form plan                 | actions |
            form amendment            | actions |
            form referral             | organisation userLed partnerWaitDays |
            form support-circle       | commitments |
            form appeal               | tellPractitioner |
            form access-relaxation    | |
            form sign                 | |
            form restriction          | |
            form restriction-override | |
            form safety-alert         | |
            form emergency-act        | |
            form first-reading        | |
            form caregiver-reading    | |
            form observer-reading     | |

            resumption resumeAt | |
            """
                    .formatted(
                            // What the ledger says at the end of a round is written with its message. The one way that
                            // ends
                            // without it is that of a round in which everybody had signed before: nothing asks for it
                            // there.
                            "round slots:list roundReady:boolean round_subject round_outcome=OPEN,COMPLETED round_reason"
                                    + " round_slot round_refusals:number round_refusalsOfSlot:number"
                                    + " round_daysSilent:number agreedBefore*:boolean"
                                    + " signOff_outcome*=AGREED,NEW_VERSION"));

    private Contract() {}
}
