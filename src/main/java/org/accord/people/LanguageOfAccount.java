package org.accord.people;

import java.util.Locale;
import org.accord.system.KeepsLanguage;
import org.accord.system.SpeaksLanguage;
import org.springframework.stereotype.Component;

/** The language is kept in the account: whoever chose English once reads English at the next sign-in. */
@Component
class LanguageOfAccount implements KeepsLanguage {

    private final Accounts accounts;

    LanguageOfAccount(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void keep(SpeaksLanguage reader, Locale language) {
        if (reader instanceof SignedIn me && !me.language().equals(language)) {
            accounts.speak(me.id(), language);
        }
    }
}
