package org.accord.signoff.web;

import java.util.Locale;
import org.accord.casefile.Access;
import org.accord.casefile.DocumentVersion;
import org.accord.casefile.Documents;
import org.accord.people.SignedIn;
import org.accord.signoff.Receipt;
import org.accord.signoff.SignOffs;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A receipt as a file that speaks for itself: with the salt, anybody can make the subject hash again. */
@Component
class ReceiptFile {

    private final Documents documents;
    private final SignOffs signOffs;
    private final Access access;
    private final MessageSource messages;
    private final JsonMapper mapper;

    ReceiptFile(Documents documents, SignOffs signOffs, Access access, MessageSource messages, JsonMapper mapper) {
        this.documents = documents;
        this.signOffs = signOffs;
        this.access = access;
        this.messages = messages;
        this.mapper = mapper;
    }

    String of(Receipt receipt, SignedIn me, Locale language) {
        ObjectNode file = mapper.createObjectNode();
        file.put("howToCheck", messages.getMessage("signoff.receipt.howToCheck", new Object[0], language));
        file.set("receipt", receipt(receipt));
        signOffs.words(receipt.event()).ifPresent(words -> file.set("yourWords", words));
        // The text goes along only while its reader may still read it: a consent may have been withdrawn.
        if (access.mayRead(me, receipt.caseFile(), receipt.kind(), receipt.item())) {
            access.requireKind(me, receipt.caseFile(), receipt.kind(), receipt.item());
            file.set("subject", subject(receipt));
        }
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(file);
    }

    private ObjectNode receipt(Receipt receipt) {
        ObjectNode json = mapper.createObjectNode();
        json.put("id", receipt.event().toString());
        json.put("chain", receipt.chain());
        json.put("place", receipt.place());
        json.put("round", receipt.round().toString());
        json.put("slot", receipt.slot().toString());
        json.put("human", receipt.signer().toString());
        if (receipt.mandate() != null) {
            json.put("mandate", receipt.mandate().toString());
        }
        json.put("mode", receipt.mode());
        if (receipt.facilitator() != null && receipt.witness() != null) {
            json.put("facilitator", receipt.facilitator().toString());
            json.put("witness", receipt.witness().toString());
        }
        if (receipt.scanHash() != null) {
            json.put("scanHash", receipt.scanHash());
        }
        json.put("decision", receipt.act().name());
        json.put("wordsDigest", receipt.wordsDigest());
        json.put("subjectHash", receipt.subjectHash());
        json.put("language", receipt.language());
        json.put("modelVersion", receipt.modelVersion());
        json.put("at", receipt.at().toString());
        json.put("previousHash", receipt.previousHash());
        json.put("idempotencyKey", receipt.idempotencyKey().toString());
        json.put("hash", receipt.hash());
        return json;
    }

    /** The very object whose canonical text was hashed, and the salt before it. */
    private ObjectNode subject(Receipt receipt) {
        DocumentVersion document = documents.get(receipt.document());
        ObjectNode json = mapper.createObjectNode();
        ObjectNode subject = json.putObject("hashed");
        subject.put("kind", document.kind());
        subject.put("version", document.version());
        subject.put("formSchemaHash", document.schemaHash());
        JsonNode content = document.content();
        if (content != null) {
            subject.set("content", content);
        }
        documents.salt(document.id()).ifPresent(salt -> json.put("salt", salt));
        return json;
    }
}
