package org.accord.casefile.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.accord.casefile.AccessLog;
import org.accord.casefile.CaseFile;
import org.accord.casefile.Timeline;
import org.accord.forms.FormLibrary;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Keys and codes of a case file, in the reader's language. */
@Component
class FileWords {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Object[] NONE = {};

    private static final String KIND = "@kind.";
    private static final String DOCUMENT = "DOCUMENT ";
    private static final String ACT = "ACT ";

    private final MessageSource messages;
    private final FormLibrary forms;

    FileWords(MessageSource messages, FormLibrary forms) {
        this.messages = messages;
        this.forms = forms;
    }

    /** The title of that form in the release of the case file. */
    String kind(CaseFile file, String kind, Locale locale) {
        try {
            return forms.schema(file.releaseId(), kind).title(locale);
        } catch (NoSuchElementException notInThatRelease) {
            return kind;
        }
    }

    /** The kinds of documents that an entry tells of: whoever may not read them learns nothing of them. */
    Stream<String> kinds(Timeline.Entry entry) {
        return entry.args().stream().filter(arg -> arg.startsWith(KIND)).map(arg -> arg.substring(KIND.length()));
    }

    String happened(CaseFile file, Timeline.Entry entry, Locale locale) {
        Object[] args =
                entry.args().stream().map(arg -> argument(file, arg, locale)).toArray();
        return message("timeline." + entry.key(), args, locale);
    }

    String accessed(CaseFile file, AccessLog.Entry entry, Locale locale) {
        String action = entry.action();
        if (action.startsWith(DOCUMENT)) {
            String title = kind(file, action.substring(DOCUMENT.length()), locale);
            return message("accessLog.document", new Object[] {title}, locale);
        }
        if (action.startsWith(ACT)) {
            String slot = message("slot." + action.substring(ACT.length()), new Object[0], locale);
            return message("accessLog.act", new Object[] {slot}, locale);
        }
        return message("accessLog." + action, new Object[0], locale);
    }

    /** What begins with @ is a key. */
    String text(CaseFile file, String text, Locale locale) {
        return String.valueOf(argument(file, text, locale));
    }

    String message(String key, Object[] args, Locale locale) {
        return messages.getMessage(key, args, key, locale);
    }

    private Object argument(CaseFile file, String arg, Locale locale) {
        if (arg.startsWith(KIND)) {
            return kind(file, arg.substring(KIND.length()), locale);
        }
        if (DAY.matcher(arg).matches()) {
            return DateTimeFormatter.ofPattern(message("layout.date", NONE, locale), locale)
                    .format(LocalDate.parse(arg));
        }
        return arg.startsWith("@") ? message(arg.substring(1), NONE, locale) : arg;
    }
}
