package org.accord.referrals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.CommunicationLog;
import org.accord.casefile.Consents;
import org.accord.casefile.Purpose;
import org.accord.casefile.ReferredTo;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class Referrals implements ReferredTo {

    private static final String SELECT =
            """
            select r.id, r.case_file_id, r.organisation, r.user_led,
                   (select s.state from accord.referral_step s where s.referral_id = r.id order by s.id desc limit 1) state
            from accord.referral r
            """;

    private final JdbcClient jdbc;
    private final Consents consents;
    private final CommunicationLog communications;
    private final Clock clock;

    Referrals(JdbcClient jdbc, Consents consents, CommunicationLog communications, Clock clock) {
        this.jdbc = jdbc;
        this.consents = consents;
        this.communications = communications;
        this.clock = clock;
    }

    @Transactional
    public ReferralId open(CaseFileId caseFile, String organisation, boolean userLed) {
        ReferralId id = new ReferralId(UUID.randomUUID());
        jdbc.sql(
                        """
                        insert into accord.referral (id, case_file_id, organisation, user_led, opened_at)
                        values (:id, :caseFile, :organisation, :userLed, :now)
                        """)
                .param("id", id.value())
                .param("caseFile", caseFile.value())
                .param("organisation", organisation)
                .param("userLed", userLed)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        note(id, ReferralState.OPEN);
        return id;
    }

    @Transactional
    public void note(ReferralId referral, ReferralState state) {
        jdbc.sql("insert into accord.referral_step (referral_id, state, at) values (:referral, :state, :now)")
                .param("referral", referral.value())
                .param("state", state.name())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /**
     * The organisation sees from now on what was signed, and the person reads that it does. Nothing leaves where the
     * person took their consent back meanwhile.
     *
     * @return whether it was passed on
     */
    @Transactional
    public boolean transmit(ReferralId id) {
        Referral referral = get(id);
        if (!consents.active(referral.caseFile(), Purpose.SHARE_PARTNER, referral.organisation())) {
            return false;
        }
        note(id, ReferralState.TRANSMITTED);
        communications.add(
                referral.caseFile(),
                "@kind.referral",
                referral.organisation(),
                "@referral.purpose",
                "@referral.byConsent",
                null);
        return true;
    }

    public Referral get(ReferralId id) {
        return find(id).orElseThrow(() -> new IllegalStateException("There is no referral " + id));
    }

    public List<Referral> of(CaseFileId caseFile) {
        return jdbc.sql(SELECT + "where r.case_file_id = :caseFile order by r.opened_at, r.id")
                .param("caseFile", caseFile.value())
                .query(Referrals::referral)
                .list();
    }

    @Override
    public Optional<String> organisation(CaseFileId caseFile, String item) {
        return of(caseFile).stream()
                .filter(each -> each.id().toString().equals(item))
                .map(Referral::organisation)
                .findFirst();
    }

    private Optional<Referral> find(ReferralId id) {
        return jdbc.sql(SELECT + "where r.id = :id")
                .param("id", id.value())
                .query(Referrals::referral)
                .optional();
    }

    private static Referral referral(ResultSet row, int number) throws SQLException {
        return new Referral(
                new ReferralId(row.getObject("id", UUID.class)),
                new CaseFileId(row.getObject("case_file_id", UUID.class)),
                row.getString("organisation"),
                row.getBoolean("user_led"),
                ReferralState.valueOf(row.getString("state")));
    }
}
