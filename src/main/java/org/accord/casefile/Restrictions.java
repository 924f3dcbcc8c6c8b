package org.accord.casefile;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.accord.forms.FormLibrary;
import org.accord.forms.FormSchema;
import org.accord.people.AccountId;
import org.accord.people.Accounts;
import org.accord.system.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the person closes to somebody, by a written notice that never changes and that only they can lift. */
@Service
public class Restrictions {

    /** The form of the notice, in which the person's words are kept. */
    public static final String NOTICE = "restriction";

    private final RestrictionRows rows;
    private final Documents documents;
    private final CaseFiles caseFiles;
    private final Participants participants;
    private final Accounts accounts;
    private final Words words;
    private final FormLibrary forms;
    private final Timeline timeline;
    private final Clock clock;

    Restrictions(
            RestrictionRows rows,
            Documents documents,
            CaseFiles caseFiles,
            Participants participants,
            Accounts accounts,
            Words words,
            FormLibrary forms,
            Timeline timeline,
            Clock clock) {
        this.rows = rows;
        this.documents = documents;
        this.caseFiles = caseFiles;
        this.participants = participants;
        this.accounts = accounts;
        this.words = words;
        this.forms = forms;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** In force at once. The notice is a document whose hash says that its words are the ones that were signed. */
    @Transactional
    public DocumentVersion give(NewRestriction asked, AccountId by) {
        requirePerson(asked.caseFile(), by);
        if (by.equals(asked.account())) {
            throw new RestrictionIsIncomplete();
        }
        UUID id = UUID.randomUUID();
        DocumentVersion notice = write(asked, id, by);
        rows.insert(
                new Restriction(
                        id,
                        asked.caseFile(),
                        notice.id(),
                        asked.account(),
                        asked.occupation(),
                        asked.kinds(),
                        asked.item(),
                        clock.instant(),
                        null),
                by);
        timeline.add(asked.caseFile(), "restrictionGiven", by);
        return notice;
    }

    @Transactional
    public void lift(CaseFileId caseFile, UUID id, AccountId by) {
        requirePerson(caseFile, by);
        get(caseFile, id);
        if (rows.lift(id, clock.instant())) {
            timeline.add(caseFile, "restrictionLifted", by);
        }
    }

    /** All that were ever given, the latest first. */
    public List<Restriction> of(CaseFileId caseFile) {
        return rows.of(caseFile);
    }

    public Restriction get(CaseFileId caseFile, UUID id) {
        return rows.find(id).filter(found -> found.caseFile().equals(caseFile)).orElseThrow(NoSuchRestriction::new);
    }

    private void requirePerson(CaseFileId caseFile, AccountId by) {
        if (!participants.holdsByName(caseFile, Slot.PERSON, by)) {
            throw new OnlyThePerson();
        }
    }

    private DocumentVersion write(NewRestriction asked, UUID id, AccountId by) {
        String release = caseFiles.get(asked.caseFile()).releaseId();
        FormSchema schema = forms.schema(release, NOTICE);
        return documents.add(
                new NewDocument(asked.caseFile(), NOTICE, id.toString(), content(asked), schema.hash(), release, by));
    }

    /** As the person reads it on the day of signing: names and words, not codes. */
    private JsonNode content(NewRestriction asked) {
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        content.put("words", asked.words().strip());
        content.put(
                "whom",
                asked.account() == null
                        ? words.of("occupation." + asked.occupation(), List.of())
                        : accounts.name(asked.account()));
        content.put(
                "what",
                asked.kinds().stream()
                        .map(kind -> words.of("kind." + kind, List.of()))
                        .sorted()
                        .collect(Collectors.joining(", ")));
        return content;
    }
}
