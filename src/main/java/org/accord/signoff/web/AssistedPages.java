package org.accord.signoff.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.accord.casefile.Documents;
import org.accord.casefile.Slot;
import org.accord.casefile.SlotKey;
import org.accord.people.AccountId;
import org.accord.people.Accounts;
import org.accord.people.SignedIn;
import org.accord.signoff.AccessBarriers;
import org.accord.signoff.AssistedSigning;
import org.accord.signoff.AssistedSignings;
import org.accord.signoff.Helpers;
import org.accord.signoff.Helpers.Helped;
import org.accord.signoff.Round;
import org.accord.signoff.RoundState;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What pages show of signing with help. */
@Component
class AssistedPages {

    private static final String PREFERENCES = "preferences";
    private static final String SIGNING_MODE = "signingMode";

    private final AssistedSignings assisted;
    private final AccessBarriers barriers;
    private final Helpers helpers;
    private final Documents documents;
    private final Accounts accounts;

    AssistedPages(
            AssistedSignings assisted,
            AccessBarriers barriers,
            Helpers helpers,
            Documents documents,
            Accounts accounts) {
        this.assisted = assisted;
        this.barriers = barriers;
        this.helpers = helpers;
        this.documents = documents;
        this.accounts = accounts;
    }

    /** {@code chosen} is the mode that this person chose for themselves; empty when nobody knows. */
    public record Whom(String value, SlotKey slot, UUID account, String name, String chosen) {}

    /** {@code mine} says whether the reader may open it. */
    public record Waiting(
            String id, String name, SlotKey slot, String mode, String facilitator, String witness, boolean mine) {}

    public record Person(String id, String name) {}

    void onRound(Round round, SignedIn me, Model model) {
        boolean open = round.state() == RoundState.OPEN;
        List<Waiting> waiting = open
                ? assisted.waitingIn(round.id()).stream()
                        .map(each -> line(each, me))
                        .toList()
                : List.of();
        List<SlotKey> barred = open ? barriers.in(round.id()) : List.of();
        model.addAttribute("waiting", waiting);
        model.addAttribute("barred", barred.stream().map(SlotKey::toString).toList());
        model.addAttribute(
                "mayHelp",
                open && helpers.may(round, me) && !helpers.whom(round, me).isEmpty());
        model.addAttribute("chosenMode", chosenMode(round, me));
    }

    List<Whom> whom(Round round, SignedIn me) {
        return helpers.whom(round, me).stream()
                .sorted(Comparator.comparing((Helped each) -> each.slot().slot())
                        .thenComparing(each -> each.slot().ordinal()))
                .map(each -> whom(round, each))
                .toList();
    }

    Optional<Whom> whom(Round round, SignedIn me, String value) {
        return whom(round, me).stream()
                .filter(each -> each.value().equals(value))
                .findFirst();
    }

    List<Person> witnesses(Round round, Whom whom, SignedIn me) {
        Set<AccountId> independent = helpers.witnesses(round, new AccountId(whom.account()), me.id());
        return independent.stream()
                .map(id -> new Person(id.toString(), accounts.name(id)))
                .sorted(Comparator.comparing(Person::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    String name(AccountId id) {
        return accounts.name(id);
    }

    private Whom whom(Round round, Helped each) {
        return new Whom(
                each.slot() + "~" + each.signer(),
                each.slot(),
                each.signer().value(),
                accounts.name(each.signer()),
                each.slot().slot() == Slot.PERSON ? chosenMode(round) : "");
    }

    private Waiting line(AssistedSigning each, SignedIn me) {
        return new Waiting(
                each.id().toString(),
                accounts.name(each.signer()),
                each.slot(),
                each.mode().name(),
                accounts.name(each.facilitator()),
                accounts.name(each.witness()),
                Set.of(each.signer(), each.facilitator(), each.witness()).contains(me.id()));
    }

    /** Only the person says how they want to sign, and only to them is it said here. */
    private String chosenMode(Round round, SignedIn me) {
        boolean asked = round.slots().stream()
                .anyMatch(slot -> slot.pending() && slot.key().slot() == Slot.PERSON);
        return asked && helpers.isPerson(round, me) ? chosenMode(round) : "";
    }

    private String chosenMode(Round round) {
        return documents
                .latest(round.facts().caseFile(), PREFERENCES, "")
                .map(said -> said.content() == null
                        ? ""
                        : said.content().path(SIGNING_MODE).asString(""))
                .orElse("");
    }
}
