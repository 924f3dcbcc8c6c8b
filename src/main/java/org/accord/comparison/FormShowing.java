package org.accord.comparison;

import java.util.Locale;
import java.util.Optional;
import org.accord.forms.FormNotAllowed;
import org.accord.forms.FormSchema;
import org.accord.forms.FormTranslation;
import org.jspecify.annotations.Nullable;

/** A form as it is put to people. A draft's may be out of order, and then it has no picture. */
final class FormShowing {

    private FormShowing() {}

    static Optional<String> of(@Nullable String content, Locale language) {
        if (content == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(FormTranslation.localized(FormSchema.parse(content), language));
        } catch (FormNotAllowed outOfOrder) {
            return Optional.empty();
        }
    }
}
