package org.accord.casefile.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accord.casefile.CaseFile;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.Channel;
import org.accord.casefile.Consent;
import org.accord.casefile.Consents;
import org.accord.casefile.Participant;
import org.accord.casefile.Participants;
import org.accord.casefile.Purpose;
import org.accord.casefile.Sharing;
import org.accord.casefile.Slot;
import org.accord.people.AccountId;
import org.accord.people.Accounts;
import org.accord.people.SignedIn;
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
    record Question(Purpose purpose, String grantee, String name, @Nullable Consent last, boolean answers) {

        public boolean active() {
            return last != null && last.active();
        }

        /** Without being taken back first: what is shared, and until when. */
        public boolean mayBeChanged() {
            return active() && answers && sharing(purpose);
        }

        public boolean shares(String kind) {
            return last != null && last.active() && last.parts().contains(kind);
        }
    }

    /** {@code answers}: whether {@code me} could say yes. */
    List<Question> of(CaseFileId caseFile, SignedIn me, Locale locale) {
        Map<Purpose, Boolean> mine = new EnumMap<>(Purpose.class);
        return asked(caseFile, locale).stream()
                .map(each -> new Question(
                        each.purpose(),
                        each.grantee(),
                        each.name(),
                        each.last(),
                        mine.computeIfAbsent(
                                each.purpose(), purpose -> consents.mayAnswer(caseFile, purpose, me.id()))))
                .distinct()
                .toList();
    }

    private List<Question> asked(CaseFileId caseFile, Locale locale) {
        List<Consent> current = consents.current(caseFile);
        List<Question> questions = new ArrayList<>();
        questions.add(question(Purpose.SERVICE, "", "", current));
        boolean peer = false;
        for (Participant each : participants.current(caseFile)) {
            String name = accounts.name(each.account());
            if (each.slot() == Slot.CAREGIVER) {
                questions.add(question(Purpose.SHARE_CAREGIVER, each.account().toString(), name, current));
            } else if (each.slot() == Slot.PARTNER_ORG) {
                questions.add(question(Purpose.SHARE_PARTNER, each.organisation(), each.organisation(), current));
            } else if (each.slot() == Slot.EXPERT_BY_EXPERIENCE) {
                questions.add(question(Purpose.PEER_INVOLVEMENT, "", name, current));
                peer = true;
            }
        }
        if (!peer) {
            questions.add(question(
                    Purpose.PEER_INVOLVEMENT, "", words.message("consents.somePeer", new Object[0], locale), current));
        }
        questions.add(question(Purpose.RESEARCH, "", "", current));
        current.stream()
                .filter(each -> each.purpose() == Purpose.SHARE_PARTNER && each.active())
                .filter(each -> questions.stream()
                        .noneMatch(asked -> asked.purpose() == Purpose.SHARE_PARTNER
                                && asked.grantee().equals(each.grantee())))
                .forEach(each ->
                        questions.add(question(Purpose.SHARE_PARTNER, each.grantee(), each.grantee(), current)));
        for (Channel channel : Channel.values()) {
            questions.add(question(Purpose.CONTACT_CHANNEL, channel.name(), channel(channel, locale), current));
        }
        return questions;
    }

    /** Somebody with a place, what they see of the file, and the yes on which it rests. */
    record Sees(String name, Slot slot, String what, @Nullable Consent rests) {}

    List<Sees> whoSeesWhat(CaseFile file, Locale locale) {
        List<Consent> current = consents.current(file.id());
        return participants.current(file.id()).stream()
                .filter(each -> each.slot() != Slot.PERSON)
                .map(each -> sees(file, each, current, locale))
                .toList();
    }

    private Sees sees(CaseFile file, Participant each, List<Consent> current, Locale locale) {
        Consent rests = current.stream()
                .filter(consent -> consent.active() && restsOn(consent, each))
                .findAny()
                .orElse(null);
        String key =
                switch (each.slot()) {
                    case CAREGIVER, PARTNER_ORG -> rests == null ? "nothing" : "parts";
                    case EXPERT_BY_EXPERIENCE -> rests == null ? "nothing" : "team";
                    case LEAD_PRACTITIONER, SUPERVISOR -> "team";
                    case REPRESENTATIVE -> "representative";
                    case ASSISTANT, COMPANION -> "nothing";
                    default -> "task";
                };
        String parts = rests == null
                ? ""
                : rests.parts().stream()
                        .map(kind -> words.kind(file, kind, locale))
                        .sorted()
                        .collect(Collectors.joining(", "));
        String name = accounts.name(each.account());
        return new Sees(
                each.organisation().isEmpty() ? name : name + ", " + each.organisation(),
                each.slot(),
                words.message("consents.sees." + key, new Object[] {parts}, locale),
                rests);
    }

    private static boolean restsOn(Consent consent, Participant each) {
        return switch (each.slot()) {
            case CAREGIVER ->
                consent.purpose() == Purpose.SHARE_CAREGIVER
                        && consent.grantee().equals(each.account().toString());
            case PARTNER_ORG ->
                consent.purpose() == Purpose.SHARE_PARTNER && consent.grantee().equals(each.organisation());
            case EXPERT_BY_EXPERIENCE -> consent.purpose() == Purpose.PEER_INVOLVEMENT;
            default -> false;
        };
    }

    /** Whoever closed every channel has to choose another: nobody could tell them anything. */
    boolean needsAChannel(CaseFileId caseFile) {
        List<Consent> channels = consents.current(caseFile).stream()
                .filter(each -> each.purpose() == Purpose.CONTACT_CHANNEL)
                .toList();
        return !channels.isEmpty() && channels.stream().noneMatch(Consent::active);
    }

    private String channel(Channel channel, Locale locale) {
        return words.message("channel." + channel, new Object[0], locale);
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

    /** What was shared for one request stays shared: only what can be chosen here changes. */
    Set<String> changed(Question question, @Nullable Set<String> parts) {
        Set<String> shared = new HashSet<>(known(question.purpose(), parts));
        if (question.last() != null) {
            question.last().parts().stream()
                    .filter(kind -> !Sharing.SHAREABLE.contains(kind))
                    .forEach(shared::add);
        }
        return shared;
    }

    /** By grantee: carers by name, organisations as they are called. */
    Map<String, String> names(List<Consent> acts, Locale locale) {
        return acts.stream()
                .map(Consent::grantee)
                .filter(grantee -> !grantee.isEmpty())
                .distinct()
                .collect(Collectors.toMap(grantee -> grantee, grantee -> name(grantee, locale)));
    }

    private String name(String grantee, Locale locale) {
        for (Channel channel : Channel.values()) {
            if (channel.name().equals(grantee)) {
                return channel(channel, locale);
            }
        }
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
        return new Question(purpose, grantee, name, last, false);
    }
}
