package org.accord.cycle;

import java.util.List;
import java.util.Set;
import org.accord.casefile.DocumentVersion;
import org.accord.casefile.Slot;
import org.accord.people.AccountId;
import org.accord.signoff.Round;
import org.accord.signoff.RoundSlot;
import org.accord.signoff.RoundState;
import org.accord.signoff.SlotState;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What stands in the file of one stage, since it was entered.
 *
 * @param person whose file it is
 * @param written in the order of writing
 * @param rounds on what is signed in this stage, opened since
 * @param before the rounds on the same subjects of earlier times, for what was kept as it was
 */
record StageRecord(AccountId person, List<DocumentVersion> written, List<Round> rounds, List<Round> before) {

    static final String CONFIRMATION = "stage-confirmation";
    static final String SUPPORTS = "supports";

    /** What is written at the end of any stage, and is no part of the stage's own record. */
    static final Set<String> OF_THE_CHECK = Set.of(CONFIRMATION, SUPPORTS);

    private static final Set<String> ONLY_WHERE_NEEDED = Set.of("access-relaxation", "amendment");

    /** Where others write down what the person says. */
    private static final List<String> PERSONS_WORDS = List.of("personSays", "personView", "personWishes", "ownWords");

    private static final Set<Slot> SPEAKS_FOR_THEM = Set.of(Slot.PERSON, Slot.REPRESENTATIVE);
    private static final Set<SlotState> SIGNED = Set.of(SlotState.SIGNED, SlotState.SIGNED_WITH_RESERVATION);

    /** A relaxation or an amendment that came to nothing leaves a stage as one in which nothing is signed. */
    boolean signOff() {
        return rounds.stream()
                .anyMatch(round -> round.state() == RoundState.COMPLETED
                        || !ONLY_WHERE_NEEDED.contains(round.facts().kind()));
    }

    boolean signed() {
        return rounds.stream().anyMatch(StageRecord::signedByThePerson)
                || signOff() && before.stream().anyMatch(StageRecord::signedByThePerson);
    }

    boolean wordsKept() {
        return written.stream().anyMatch(each -> byThePerson(each) && !keepsSilent(each) || quotes(each.content()));
    }

    /**
     * Where the person says what changed for them, their answer is the record: to whoever gave none there is nothing to
     * show, and somebody reaches out instead.
     */
    boolean canBeConfirmed(String stage) {
        boolean theirsAlone = stage.equals("reading");
        boolean said = written.stream().anyMatch(this::byThePerson) || last(SUPPORTS) >= 0;
        return !signOff() && !askedWhetherItIsRight() && (said || !theirsAlone);
    }

    /** Since the last support that was put in place: with it the person may see things otherwise. */
    private boolean askedWhetherItIsRight() {
        return last(CONFIRMATION) > last(SUPPORTS);
    }

    /** Where it stands among what was written; before everything where it was not. */
    private int last(String kind) {
        return written.stream().map(DocumentVersion::kind).toList().lastIndexOf(kind);
    }

    /** Whoever does not want to answer, and adds nothing, has said nothing. */
    private static boolean keepsSilent(DocumentVersion each) {
        return each.kind().equals(CONFIRMATION)
                && answer(each.content(), "confirmed").equals("NO_ANSWER")
                && answer(each.content(), "words").isBlank();
    }

    /** The last answer counts; whoever wrote the record themselves need not say that it is right. */
    boolean confirmed(Set<String> theirOwn) {
        List<String> answers = written.stream()
                .filter(each -> each.kind().equals(CONFIRMATION) && byThePerson(each))
                .map(each -> answer(each.content(), "confirmed"))
                .toList();
        if (!answers.isEmpty()) {
            return answers.get(answers.size() - 1).equals("YES");
        }
        return written.stream().anyMatch(each -> theirOwn.contains(each.kind()) && byThePerson(each));
    }

    /** Of what was agreed here, or of all that was written where nothing is signed. */
    boolean personHeldThePen() {
        List<DocumentVersion> record = written.stream()
                .filter(each -> signOff() ? each.agreedAt() != null : !OF_THE_CHECK.contains(each.kind()))
                .toList();
        return !record.isEmpty()
                && record.stream()
                        .allMatch(each -> byThePerson(each)
                                && !answer(each.content(), "writtenBy").equals("HELPER"));
    }

    boolean writtenBy(Set<AccountId> authors) {
        return written.stream().anyMatch(each -> each.agreedAt() != null && authors.contains(each.author()));
    }

    boolean says(String kind, String field, String answer) {
        return written.stream()
                .anyMatch(each -> each.kind().equals(kind)
                        && answer(each.content(), field).equals(answer));
    }

    private boolean byThePerson(DocumentVersion each) {
        return person.equals(each.author());
    }

    private static boolean quotes(@Nullable JsonNode content) {
        return PERSONS_WORDS.stream().anyMatch(field -> !answer(content, field).isBlank());
    }

    private static String answer(@Nullable JsonNode content, String field) {
        return content == null ? "" : content.path(field).asString("");
    }

    private static boolean signedByThePerson(Round round) {
        return round.state() == RoundState.COMPLETED && round.slots().stream().anyMatch(StageRecord::theirs);
    }

    private static boolean theirs(RoundSlot slot) {
        return SPEAKS_FOR_THEM.contains(slot.key().slot()) && SIGNED.contains(slot.state());
    }
}
