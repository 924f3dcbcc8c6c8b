package org.accord.signoff.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.accord.casefile.DocumentVersion;
import org.accord.casefile.Documents;
import org.accord.casefile.OwnPart;
import org.accord.casefile.Participants;
import org.accord.casefile.Sight;
import org.accord.casefile.SlotKey;
import org.accord.forms.Difference;
import org.accord.forms.Differences;
import org.accord.forms.FormLibrary;
import org.accord.forms.FormSchema;
import org.accord.forms.ListItems;
import org.accord.forms.ReadableForm;
import org.accord.people.AccountId;
import org.accord.people.Accounts;
import org.accord.people.SignedIn;
import org.accord.signoff.Receipt;
import org.accord.signoff.Receipts;
import org.accord.signoff.Round;
import org.accord.signoff.RoundFacts;
import org.accord.signoff.RoundId;
import org.accord.signoff.RoundSlot;
import org.accord.signoff.RoundState;
import org.accord.signoff.SignOffs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Gathers what the page of a round shows to one reader. */
@Component
class RoundPages {

    /** A slot that a role fills may have many holders: their names would tell nobody anything. */
    private static final int NAMES = 3;

    private final SignOffs signOffs;
    private final Documents documents;
    private final Participants participants;
    private final Accounts accounts;
    private final FormLibrary forms;
    private final Sight sight;
    private final Receipts receipts;
    private final OwnPart ownPart;

    RoundPages(
            SignOffs signOffs,
            Documents documents,
            Participants participants,
            Accounts accounts,
            FormLibrary forms,
            Sight sight,
            Receipts receipts,
            OwnPart ownPart) {
        this.signOffs = signOffs;
        this.documents = documents;
        this.participants = participants;
        this.accounts = accounts;
        this.forms = forms;
        this.sight = sight;
        this.receipts = receipts;
        this.ownPart = ownPart;
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
                lines(round, me),
                round.state() == RoundState.SUPERSEDED ? asking(facts).orElse(null) : null);
    }

    String title(Round round, Locale language) {
        return schema(documents.get(round.facts().document())).title(language);
    }

    /** The person first, then whoever is on their side, then the team. */
    List<SlotLine> lines(Round round, SignedIn me) {
        Map<UUID, Receipt> helped = receipts.helped(round);
        return round.slots().stream()
                .sorted(Comparator.comparing((RoundSlot slot) -> slot.key().slot())
                        .thenComparing(slot -> slot.key().ordinal()))
                .map(slot -> line(round, slot, slot.event() == null ? null : helped.get(slot.event()), me))
                .toList();
    }

    /** The places at which this reader may answer now. */
    List<SlotKey> askedOf(Round round, SignedIn me) {
        return round.state().closed() || round.slotOf(me.id()).isPresent() ? List.of() : signOffs.askedOf(round, me);
    }

    List<SlotLine> awaited(Round round, SignedIn me) {
        return round.state().closed()
                ? List.of()
                : lines(round, me).stream().filter(SlotLine::pending).toList();
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

    private SlotLine line(Round round, RoundSlot slot, @Nullable Receipt help, SignedIn me) {
        AccountId human = slot.human();
        return new SlotLine(
                slot.key().toString(),
                slot.key().slot().name(),
                slot.key().ordinal(),
                slot.mode().name(),
                slot.state().name(),
                slot.pending(),
                slot.carried(),
                human == null ? "" : accounts.name(human),
                slot.pending() ? holders(round, slot) : List.of(),
                slot.event() == null ? "" : said(slot),
                help == null ? "" : help.mode(),
                help == null ? List.of() : List.of(accounts.name(help.facilitator()), accounts.name(help.witness())),
                slot.decidedAt(),
                me.id().equals(human) ? slot.event() : null);
    }

    private List<String> holders(Round round, RoundSlot slot) {
        List<String> names = participants
                .holders(round.facts().caseFile(), slot.key().slot())
                .stream()
                .map(accounts::name)
                .toList();
        return names.size() <= NAMES ? names : List.of();
    }

    private String said(RoundSlot slot) {
        return signOffs.words(slot.event())
                .map(words -> words.path("words").asString(""))
                .orElse("");
    }
}
