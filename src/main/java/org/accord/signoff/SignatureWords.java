package org.accord.signoff;

import java.util.Optional;
import java.util.UUID;
import org.accord.casefile.CaseFileErased;
import org.accord.forms.CanonicalJson;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What signers said, apart from the ledger. */
@Component
class SignatureWords {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    SignatureWords(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Empty when nothing was said, and when it is erased. */
    Optional<JsonNode> of(UUID event) {
        return text(event).map(json::readTree);
    }

    boolean areSaidIn(@Nullable UUID event, JsonNode said) {
        Optional<String> text = event == null ? Optional.empty() : text(event);
        return text.orElse("").equals(Words.of(said) == Words.NONE ? "" : CanonicalJson.of(said));
    }

    /** Takes the words and their salts away; the ledger keeps the digests, which say nothing without them. */
    @EventListener
    void erase(CaseFileErased erased) {
        jdbc.sql(
                        """
                        delete from accord.signature_words where event_id in (
                            select id from accord.signature_event where chain = ?)
                        """)
                .param(Chain.of(erased.caseFile()).name())
                .update();
    }

    private Optional<String> text(UUID event) {
        return jdbc.sql("select words from accord.signature_words where event_id = ?")
                .param(event)
                .query(String.class)
                .optional();
    }
}
