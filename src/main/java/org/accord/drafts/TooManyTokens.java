package org.accord.drafts;

import org.accord.system.Refusal;

public class TooManyTokens extends Refusal {
    TooManyTokens(int most) {
        super(Kind.CONFLICT, "tooManyModelerTokens", most);
    }
}
