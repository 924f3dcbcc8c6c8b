package org.accord.casefile;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accord.people.AccountId;
import org.accord.system.Days;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may speak for the person today, about what: from the mandates in force and from the person's age. */
@Service
public class Representations {

    private static final int DECIDES_ALONE = 14;

    private final MandateRows mandates;
    private final DatesOfBirth births;
    private final Participants participants;
    private final Timeline timeline;
    private final JdbcClient jdbc;
    private final Clock clock;

    Representations(
            MandateRows mandates,
            DatesOfBirth births,
            Participants participants,
            Timeline timeline,
            JdbcClient jdbc,
            Clock clock) {
        this.mandates = mandates;
        this.births = births;
        this.participants = participants;
        this.timeline = timeline;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A mandate that does not reach this kind of document counts as none. */
    public Representation representation(CaseFileId caseFile, String kind) {
        Optional<Representation> minor = minor(caseFile);
        return minor.orElseGet(
                () -> signatories(caseFile, kind).isEmpty() ? Representation.NONE : Representation.IN_SCOPE);
    }

    /** Between 14 and 17 years. */
    public boolean youngPerson(CaseFileId caseFile) {
        return minor(caseFile).filter(Representation.MINOR_14_PLUS::equals).isPresent();
    }

    /** What the young person said last; nobody is invited in silence. */
    public boolean parentInvited(CaseFileId caseFile) {
        return jdbc.sql(
                        "select invited from accord.parent_invitation where case_file_id = :caseFile order by id desc limit 1")
                .param("caseFile", caseFile.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** @throws OnlyTheYoungPerson when anybody else says so, or the person is not between 14 and 17 */
    @Transactional
    public void inviteParent(CaseFileId caseFile, boolean invited, AccountId by) {
        if (!youngPerson(caseFile) || !participants.holdsByName(caseFile, Slot.PERSON, by)) {
            throw new OnlyTheYoungPerson();
        }
        jdbc.sql(
                        """
                        insert into accord.parent_invitation (case_file_id, invited, said_by, said_at)
                        values (:caseFile, :invited, :by, :now)
                        """)
                .param("caseFile", caseFile.value())
                .param("invited", invited)
                .param("by", by.value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (invited) {
            timeline.add(caseFile, "parentInvited", by);
        } else {
            timeline.add(caseFile, "parentNotInvited", by);
        }
    }

    /** Who holds a mandate in force for such a document. */
    public Set<AccountId> signatories(CaseFileId caseFile, String kind) {
        return inForce(caseFile)
                .filter(mandate -> mandate.covers(kind))
                .map(Mandate::holder)
                .collect(Collectors.toSet());
    }

    /** By what mandate somebody would sign such a document today. */
    public Optional<MandateId> mandate(CaseFileId caseFile, AccountId holder, String kind) {
        return first(
                caseFile, mandate -> mandate.covers(kind) && mandate.holder().equals(holder));
    }

    /** From 14 a young person's file is open to a parent only on invitation. */
    boolean seesTheFile(CaseFileId caseFile, AccountId holder) {
        boolean onlyInvited = youngPerson(caseFile) && !parentInvited(caseFile);
        return first(
                        caseFile,
                        mandate -> mandate.holder().equals(holder)
                                && !(onlyInvited && mandate.type() == MandateType.PARENTAL_AUTHORITY))
                .isPresent();
    }

    /**
     * Whether somebody may answer for a purpose, and by what mandate: the person; under 14, and where a mandate reaches
     * that purpose, whoever holds it; from 14 to 17 the young person alone. A person can always say no and take a yes
     * back.
     */
    Optional<MandateId> mayConsent(CaseFileId caseFile, Purpose purpose, AccountId by, boolean yes) {
        Optional<Representation> minor = minor(caseFile);
        boolean alone = minor.filter(Representation.MINOR_14_PLUS::equals).isPresent();
        Predicate<Mandate> reaches = mandate -> mandate.purposes().contains(purpose);
        if (participants.holdsByName(caseFile, Slot.PERSON, by)) {
            boolean child = minor.filter(Representation.MINOR_UNDER_14::equals).isPresent();
            boolean represented = child || !alone && first(caseFile, reaches).isPresent();
            if (yes && represented) {
                throw new OnlyTheRepresentative();
            }
            return Optional.empty();
        }
        Optional<MandateId> mandate =
                first(caseFile, reaches.and(each -> each.holder().equals(by)));
        if (alone || mandate.isEmpty()) {
            throw new OnlyThePerson();
        }
        return mandate;
    }

    private Optional<MandateId> first(CaseFileId caseFile, Predicate<Mandate> wanted) {
        return inForce(caseFile).filter(wanted).map(Mandate::id).findFirst();
    }

    /** Parental authority is nothing to an adult, also where no day was written as its last. */
    private Stream<Mandate> inForce(CaseFileId caseFile) {
        LocalDate today = Days.today(clock);
        boolean minor = births.minor(caseFile);
        return mandates.of(caseFile).stream()
                .filter(mandate -> mandate.inForce(today))
                .filter(mandate -> minor || mandate.type() != MandateType.PARENTAL_AUTHORITY);
    }

    private Optional<Representation> minor(CaseFileId caseFile) {
        OptionalInt age = births.age(caseFile);
        if (age.isEmpty() || age.getAsInt() >= DatesOfBirth.OF_AGE) {
            return Optional.empty();
        }
        return Optional.of(
                age.getAsInt() < DECIDES_ALONE ? Representation.MINOR_UNDER_14 : Representation.MINOR_14_PLUS);
    }
}
