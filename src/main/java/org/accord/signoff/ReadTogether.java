package org.accord.signoff;

import java.util.Objects;
import org.accord.casefile.Access;
import org.accord.casefile.DocumentVersion;
import org.accord.casefile.Documents;
import org.accord.casefile.Sight;
import org.accord.forms.FormLibrary;
import org.accord.people.AccountId;
import org.accord.people.Accounts;
import org.accord.people.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What is read out is what the signer would read: some answers are not for everybody. */
@Component
public class ReadTogether {

    private final Documents documents;
    private final FormLibrary forms;
    private final Sight sight;
    private final Access access;
    private final Accounts accounts;

    ReadTogether(Documents documents, FormLibrary forms, Sight sight, Access access, Accounts accounts) {
        this.documents = documents;
        this.forms = forms;
        this.sight = sight;
        this.access = access;
        this.accounts = accounts;
    }

    /** @throws NotAllIsForBoth when one of them sees something else of it than the other */
    public void require(Round round, AccountId signer, SignedIn facilitator) {
        DocumentVersion document = documents.get(round.facts().document());
        SignedIn other = SignedIn.as(accounts.find(signer).orElseThrow(NotASignatory::new));
        if (!access.mayRead(other, document.caseFile(), document.kind(), document.item())
                || !Objects.equals(seen(document, facilitator), seen(document, other))) {
            throw new NotAllIsForBoth();
        }
    }

    private @Nullable JsonNode seen(DocumentVersion document, SignedIn reader) {
        return document.content() == null
                ? null
                : sight.seen(
                        forms.schema(document.releaseId(), document.kind()),
                        document.content(),
                        document.caseFile(),
                        reader);
    }
}
