package org.accord.peers;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.DocumentVersion;
import org.accord.casefile.Documents;
import org.accord.casefile.Timeline;
import org.accord.people.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** How the peer committee voted on a text that a person refused more than once, and who spoke in it as a peer. */
@Service
public class CommitteeSittings {

    public record Sitting(
            String subject,
            String item,
            AccountId expert,
            AccountId spokesperson,
            int votesFor,
            int votesAgainst,
            int abstained,
            String way,
            Instant at) {}

    private final JdbcClient jdbc;
    private final Documents documents;
    private final Timeline timeline;
    private final Clock clock;

    CommitteeSittings(JdbcClient jdbc, Documents documents, Timeline timeline, Clock clock) {
        this.jdbc = jdbc;
        this.documents = documents;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** What the spokesperson wrote last, beside the voice of the peer that was heard before it. */
    @Transactional
    public void record(CaseFileId caseFile, String subject, String item) {
        DocumentVersion voice = latest(caseFile, "expert-voice");
        DocumentVersion way = latest(caseFile, "committee-way");
        JsonNode said = way.content();
        jdbc.sql(
                        """
                        insert into accord.committee_sitting (case_file_id, subject, item, expert, spokesperson, votes_for,
                            votes_against, abstained, way, sat_at)
                        values (:caseFile, :subject, :item, :expert, :spokesperson, :for, :against, :abstained, :way, :now)
                        """)
                .param("caseFile", caseFile.value())
                .param("subject", subject)
                .param("item", item)
                .param("expert", voice.author().value())
                .param("spokesperson", way.author().value())
                .param("for", said.path("votesFor").asInt(0))
                .param("against", said.path("votesAgainst").asInt(0))
                .param("abstained", said.path("abstained").asInt(0))
                .param("way", said.path("choice").asString(""))
                .param("now", Timestamp.from(clock.instant()))
                .update();
        timeline.add(caseFile, "committeeSat", way.author(), "@kind." + subject);
    }

    public List<Sitting> of(CaseFileId caseFile) {
        return jdbc.sql(
                        """
                        select subject, item, expert, spokesperson, votes_for, votes_against, abstained, way, sat_at
                        from accord.committee_sitting where case_file_id = :caseFile order by id
                        """)
                .param("caseFile", caseFile.value())
                .query((row, number) -> new Sitting(
                        row.getString("subject"),
                        row.getString("item"),
                        new AccountId(row.getObject("expert", UUID.class)),
                        new AccountId(row.getObject("spokesperson", UUID.class)),
                        row.getInt("votes_for"),
                        row.getInt("votes_against"),
                        row.getInt("abstained"),
                        row.getString("way"),
                        row.getTimestamp("sat_at").toInstant()))
                .list();
    }

    private DocumentVersion latest(CaseFileId caseFile, String kind) {
        return documents
                .latest(caseFile, kind, "")
                .orElseThrow(() -> new IllegalStateException("The committee left no " + kind));
    }
}
