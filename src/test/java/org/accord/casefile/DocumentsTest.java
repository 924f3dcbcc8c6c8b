package org.accord.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.accord.AccordTest;
import org.accord.Answers;
import org.accord.Cases;
import org.accord.people.SignedIn;
import org.accord.signoff.Chain;
import org.accord.signoff.Ledger;
import org.accord.signoff.SignDecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.ObjectMapper;

@AccordTest
class DocumentsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    Cases cases;

    @Autowired
    CaseFiles caseFiles;

    @Autowired
    Documents documents;

    @Autowired
    Ledger ledger;

    @Autowired
    JdbcClient jdbc;

    /** I-3 */
    @ParameterizedTest
    @ValueSource(strings = {"story", "reading", "person-words", "outcome-set", "preferences"})
    void nobodyElseWritesThePersonsWordsOrReadings(String kind) {
        Cases.Case file = cases.open();
        write(file, file.person, kind, "{\"words\":\"Les miens\"}");

        assertThatThrownBy(() -> write(file, file.practitioner, kind, "{\"words\":\"Les leurs\"}"))
                .isInstanceOf(PersonsOwnWords.class);

        assertThat(documents.versions(file.id, kind, "")).hasSize(1);
        assertThat(documents.latest(file.id, kind, "").orElseThrow().content())
                .isEqualTo(JSON.readTree("{\"words\":\"Les miens\"}"));
    }

    /** I-3 */
    @Test
    void whatWasWrittenStandsAsItWasWhateverIsWrittenNext() {
        Cases.Case file = cases.open();
        DocumentVersion first = write(file, file.person, "plan", "{\"needs\":\"Un\"}");

        DocumentVersion second = write(file, file.practitioner, "plan", "{\"needs\":\"Deux\"}");

        assertThat(second.version()).isEqualTo(2);
        assertThat(documents.get(first.id())).isEqualTo(first);
        assertThatThrownBy(() -> jdbc.sql("update accord.document_version set content = '{}' where case_file_id = :id")
                        .param("id", file.id.value())
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThat(documents.get(first.id())).isEqualTo(first);
    }

    @Test
    void theSameWordsHaveOneHashHoweverTheyAreSpelledAndAnotherSubjectInEachVersion() {
        Cases.Case file = cases.open();
        DocumentVersion first = write(file, file.person, "plan", "{\"a\":1.0,\"b\":\"é\"}");
        DocumentVersion second = write(file, file.person, "plan", "{\"b\":\"\\u00e9\",  \"a\":1}");

        assertThat(second.contentHash()).isEqualTo(first.contentHash()).hasSize(64);
        assertThat(second.subjectHash()).isNotEqualTo(first.subjectHash()).hasSize(64);
    }

    @Test
    void twentyPeopleWhoWriteAtOnceGetTwentyVersions() throws Exception {
        Cases.Case file = cases.open();
        ExecutorService everybody = Executors.newFixedThreadPool(20);
        try {
            List<Callable<DocumentVersion>> writings = IntStream.range(0, 20)
                    .mapToObj(i ->
                            (Callable<DocumentVersion>) () -> write(file, file.person, "plan", "{\"n\":" + i + "}"))
                    .toList();
            for (Future<DocumentVersion> written : everybody.invokeAll(writings)) {
                written.get();
            }
        } finally {
            everybody.shutdownNow();
        }

        Set<Integer> versions = documents.versions(file.id, "plan", "").stream()
                .map(DocumentVersion::version)
                .collect(Collectors.toSet());
        assertThat(versions).hasSize(20).contains(1, 20);
    }

    @Test
    void erasingTakesEveryWordAndLeavesALedgerThatStillVerifies() {
        Cases.Case file = cases.open();
        file.does(file.practitioner, "userTask_welcome", Answers.WELCOME)
                .does(file.person, "userTask_preferences", Answers.PREFERENCES)
                .does(file.person, "userTask_serviceConsent", Answers.CONSENT)
                .does(file.practitioner, "userTask_access", Answers.ACCESS_ALL_MET)
                .confirms()
                .does(file.person, "userTask_story", Answers.STORY)
                .does(file.practitioner, "userTask_portrait", Answers.PORTRAIT);
        file.answers(file.person, SignDecision.SIGNED_WITH_RESERVATION, "Sauf la nuit, en secret");

        documents.erase(file.id);

        assertThat(documents.all(file.id)).isNotEmpty().allMatch(DocumentVersion::erased);
        assertThat(jdbc.sql(
                                """
                                select count(*) from accord.document_version
                                where case_file_id = :id and (content is not null or content_hash is not null
                                      or subject_salt is not null or erased_at is null)
                                """)
                        .param("id", file.id.value())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from accord.signature_words where words like '%en secret%'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(ledger.verify(Chain.of(file.id)).holds()).isTrue();
    }

    private DocumentVersion write(Cases.Case file, SignedIn author, String kind, String json) {
        String release = caseFiles.get(file.id).releaseId();
        return documents.add(
                new NewDocument(file.id, kind, "", JSON.readTree(json), "hash-of-the-form", release, author.id()));
    }
}
