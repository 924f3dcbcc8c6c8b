package org.accord.signoff.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accord.people.AccountId;
import org.accord.people.Accounts;
import org.accord.people.SignedIn;
import org.accord.signoff.Receipt;
import org.accord.signoff.Receipts;
import org.accord.signoff.Round;
import org.accord.signoff.SignOffs;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a signer takes home, and who still has to sign. */
@Controller
class ReceiptController {

    private final Receipts receipts;
    private final ReceiptFile file;
    private final RoundPages pages;
    private final SlotLines slotLines;
    private final SignOffs signOffs;
    private final Accounts accounts;

    ReceiptController(
            Receipts receipts,
            ReceiptFile file,
            RoundPages pages,
            SlotLines slotLines,
            SignOffs signOffs,
            Accounts accounts) {
        this.receipts = receipts;
        this.file = file;
        this.pages = pages;
        this.slotLines = slotLines;
        this.signOffs = signOffs;
        this.accounts = accounts;
    }

    @GetMapping("/receipts/{event}")
    String receipt(@PathVariable UUID event, @AuthenticationPrincipal SignedIn me, Locale language, Model model) {
        Receipt receipt = receipts.get(event, me);
        Round round = signOffs.round(receipt.round());
        model.addAttribute("receipt", receipt);
        model.addAttribute("mine", receipt.signer().equals(me.id()));
        model.addAttribute("names", names(receipt));
        model.addAttribute("title", pages.title(round, language));
        model.addAttribute("state", round.state().name());
        model.addAttribute("awaited", slotLines.awaited(round, me));
        model.addAttribute(
                "said",
                signOffs.words(event)
                        .map(words -> words.path("words").asString(""))
                        .orElse(""));
        model.addAttribute(
                "interpreter",
                signOffs.words(event)
                        .map(words -> words.path("interpreter").asString(""))
                        .orElse(""));
        return "signoff/receipt";
    }

    /** By account: who signed, who helped and who was there. */
    private Map<AccountId, String> names(Receipt receipt) {
        return Stream.of(receipt.signer(), receipt.facilitator(), receipt.witness())
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(Function.identity(), accounts::name));
    }

    @GetMapping("/receipts/{event}/download")
    ResponseEntity<byte[]> download(@PathVariable UUID event, @AuthenticationPrincipal SignedIn me, Locale language) {
        Receipt receipt = receipts.get(event, me);
        String name = "accord-" + receipt.kind() + "-v" + receipt.version() + "-" + receipt.place() + ".json";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(file.of(receipt, me, language).getBytes(StandardCharsets.UTF_8));
    }
}
