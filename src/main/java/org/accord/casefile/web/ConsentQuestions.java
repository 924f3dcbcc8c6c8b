package org.accord.casefile.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accord.casefile.CaseFile;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.Consent;
import org.accord.casefile.Consents;
import org.accord.casefile.Participant;
import org.accord.casefile.Participants;
import org.accord.casefile.Purpose;
import org.accord.casefile.Sharing;
import org.accord.casefile.Slot;
import org.accord.people.AccountId;
import org.accord.people.Accounts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the person can be asked on this case file: the service, and one question for each who would see something. */
@Component
class ConsentQuestions {

    private final Consents consents;
    private final Participants participants;
    private final Accounts accounts;
    private final FileWords words;

    ConsentQuestions(Consents consents, Participants participants, Accounts accounts, FileWords words) {
        this.consents = consents;
        this.participants = participants;
        this.accounts = accounts;
        this.words = words;
    }

    /** {@code last} is null when it was never answered; {@code name} is who it is about, empty for the service. */
    record Question(Purpose purpose, String grantee, String name, @Nullable Consent last) {

        public boolean active() {
            return last != null && last.active();
        }
    }

    List<Question> of(CaseFileId caseFile) {
        List<Consent> current = consents.current(caseFile);
        List<Question> questions = new ArrayList<>();
        questions.add(question(Purpose.SERVICE, "", "", current));
        for (Participant each : participants.current(caseFile)) {
            String name = accounts.name(each.account());
            if (each.slot() == Slot.CAREGIVER) {
                questions.add(question(Purpose.SHARE_CAREGIVER, each.account().toString(), name, current));
            } else if (each.slot() == Slot.PARTNER_ORG) {
                questions.add(question(Purpose.SHARE_PARTNER, each.organisation(), each.organisation(), current));
            } else if (each.slot() == Slot.EXPERT_BY_EXPERIENCE) {
                questions.add(question(Purpose.PEER_INVOLVEMENT, "", name, current));
            }
        }
        return questions.stream().distinct().toList();
    }

    /** The names of the parts that a yes shares. */
    List<String> parts(CaseFile file, @Nullable Consent consent, Locale locale) {
        if (consent == null || !consent.active()) {
            return List.of();
        }
        return shareable(file, consent.purpose(), locale).entrySet().stream()
                .filter(kind ->
                        Sharing.alwaysShared(kind.getKey()) || consent.parts().contains(kind.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** What can be shared, by kind, in words; the plan always goes with it. */
    Map<String, String> shareable(CaseFile file, Purpose purpose, Locale locale) {
        Map<String, String> kinds = new LinkedHashMap<>();
        if (sharing(purpose)) {
            Sharing.SHAREABLE.forEach(kind -> kinds.put(kind, words.kind(file, kind, locale)));
        }
        return kinds;
    }

    Set<String> known(Purpose purpose, @Nullable Set<String> parts) {
        if (!sharing(purpose)) {
            return Set.of();
        }
        return Stream.concat(Stream.of("plan"), parts == null ? Stream.empty() : parts.stream())
                .filter(Sharing.SHAREABLE::contains)
                .collect(Collectors.toSet());
    }

    /** By grantee: carers by name, organisations as they are called. */
    Map<String, String> names(List<Consent> acts) {
        return acts.stream()
                .map(Consent::grantee)
                .filter(grantee -> !grantee.isEmpty())
                .distinct()
                .collect(Collectors.toMap(grantee -> grantee, this::name));
    }

    private String name(String grantee) {
        try {
            return accounts.name(AccountId.of(grantee));
        } catch (IllegalArgumentException anOrganisation) {
            return grantee;
        }
    }

    private static boolean sharing(Purpose purpose) {
        return purpose == Purpose.SHARE_CAREGIVER || purpose == Purpose.SHARE_PARTNER;
    }

    private static Question question(Purpose purpose, String grantee, String name, List<Consent> current) {
        Consent last = current.stream()
                .filter(each -> each.purpose() == purpose && each.grantee().equals(grantee))
                .findAny()
                .orElse(null);
        return new Question(purpose, grantee, name, last);
    }
}
