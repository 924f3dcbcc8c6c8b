package org.accord.signoff.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.accord.casefile.DocumentVersion;
import org.accord.casefile.Documents;
import org.accord.casefile.OwnPart;
import org.accord.casefile.Sight;
import org.accord.casefile.SlotKey;
import org.accord.forms.Difference;
import org.accord.forms.Differences;
import org.accord.forms.FormLibrary;
import org.accord.forms.FormSchema;
import org.accord.forms.ListItems;
import org.accord.forms.ReadableForm;
import org.accord.people.AccountId;
import org.accord.people.SignedIn;
import org.accord.signoff.Round;
import org.accord.signoff.RoundFacts;
import org.accord.signoff.RoundId;
import org.accord.signoff.RoundState;
import org.accord.signoff.SignOffs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Gathers what the page of a round shows to one reader. */
@Component
class RoundPages {

    private final SignOffs signOffs;
    private final Documents documents;
    private final FormLibrary forms;
    private final Sight sight;
    private final OwnPart ownPart;
    private final SlotLines slotLines;

    RoundPages(
            SignOffs signOffs,
            Documents documents,
            FormLibrary forms,
            Sight sight,
            OwnPart ownPart,
            SlotLines slotLines) {
        this.signOffs = signOffs;
        this.documents = documents;
        this.forms = forms;
        this.sight = sight;
        this.ownPart = ownPart;
        this.slotLines = slotLines;
    }

    RoundPage show(Round round, SignedIn me, Locale language) {
        return show(round, me, me.id(), language);
    }

    /** @param to who reads, or is read to: what falls to them comes first */
    RoundPage show(Round round, SignedIn me, AccountId to, Locale language) {
        RoundFacts facts = round.facts();
        DocumentVersion document = documents.get(facts.document());
        FormSchema schema = schema(document);
        Optional<DocumentVersion> before = answeredBefore(round, me);
        JsonNode content = seen(document, me);
        return new RoundPage(
                facts.caseFile().toString(),
                facts.id().toString(),
                schema.title(language),
                facts.version(),
                round.state().name(),
                facts.openedAt(),
                facts.subjectHash(),
                content == null
                        ? null
                        : ReadableForm.render(schema, content, ownPart.of(facts.caseFile(), to), language),
                before.map(DocumentVersion::version).orElse(0),
                before.map(earlier -> between(earlier, document, me, language)).orElse(List.of()),
                content == null ? List.of() : ListItems.where(schema, content, "agreement", "NOT_AGREED"),
                slotLines.of(round, me),
                round.state() == RoundState.SUPERSEDED ? asking(facts).orElse(null) : null);
    }

    String title(Round round, Locale language) {
        return schema(documents.get(round.facts().document())).title(language);
    }

    /** The places at which this reader may answer now. */
    List<SlotKey> askedOf(Round round, SignedIn me) {
        return round.state().closed() || round.slotOf(me.id()).isPresent() ? List.of() : signOffs.askedOf(round, me);
    }

    /** In the reader's language, what reads otherwise in the later version. */
    List<Difference> between(DocumentVersion before, DocumentVersion after, SignedIn me, Locale language) {
        JsonNode was = seen(before, me);
        JsonNode is = seen(after, me);
        return was == null || is == null ? List.of() : Differences.between(schema(after), was, is, language);
    }

    /** Without the answers that are not for that reader; null when the words are erased. */
    @Nullable
    JsonNode seen(DocumentVersion document, SignedIn me) {
        return document.content() == null
                ? null
                : sight.seen(schema(document), document.content(), document.caseFile(), me);
    }

    FormSchema schema(DocumentVersion document) {
        return forms.schema(document.releaseId(), document.kind());
    }

    /** The round that asks about this subject now. */
    Optional<RoundId> asking(RoundFacts facts) {
        return signOffs.openRounds(facts.caseFile()).stream()
                .map(Round::facts)
                .filter(open -> open.kind().equals(facts.kind()) && open.item().equals(facts.item()))
                .map(RoundFacts::id)
                .findFirst();
    }

    private Optional<DocumentVersion> answeredBefore(Round round, SignedIn me) {
        RoundFacts facts = round.facts();
        return signOffs.rounds(facts.caseFile()).stream()
                .filter(other -> other.facts().kind().equals(facts.kind())
                        && other.facts().item().equals(facts.item())
                        && other.facts().version() < facts.version()
                        && other.slotOf(me.id()).isPresent())
                .max(Comparator.comparingInt(other -> other.facts().version()))
                .map(other -> documents.get(other.facts().document()));
    }
}
