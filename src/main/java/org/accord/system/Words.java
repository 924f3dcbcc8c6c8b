package org.accord.system;

import java.util.Collection;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * A text in the reader's language from its key and arguments; an argument that begins with @ is the key of a text of
 * its own. Templates call it {@code @words}.
 */
@Component
public class Words {

    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    public String of(String key, Collection<?> args) {
        return messages.getMessage(key, args.stream().map(this::word).toArray(), LocaleContextHolder.getLocale());
    }

    public boolean knows(String key) {
        return messages.getMessage(key, null, null, LocaleContextHolder.getLocale()) != null;
    }

    private Object word(Object arg) {
        return arg instanceof String text && text.startsWith("@")
                ? messages.getMessage(text.substring(1), null, LocaleContextHolder.getLocale())
                : arg;
    }
}
