package org.accord.comparison;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.comparison.Said.Amount;
import org.accord.comparison.Said.Code;
import org.accord.comparison.Said.Lasting;
import org.accord.comparison.Said.Message;
import org.accord.comparison.Said.Several;
import org.accord.comparison.Said.Text;
import org.accord.decisions.CodeWords;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says to a reader, in their language, what has been found different. */
@Component
public class Sentences {

    private static final Pattern TIME = Pattern.compile(
            "(?:R(\\d*)/)?P(?:(\\d+)Y)?(?:(\\d+)M)?(?:(\\d+)W)?(?:(\\d+)D)?(?:T(?:(\\d+)H)?(?:(\\d+)M)?)?");
    private static final List<String> UNITS = List.of("years", "months", "weeks", "days", "hours", "minutes");

    /** Quoted words that end a sentence bring their own end. */
    private static final Pattern FULL_STOPS = Pattern.compile("([.!?…]\u00a0?[»”])\\.$");

    private final MessageSource messages;
    private final CodeWords codes;

    public Sentences(MessageSource messages, CodeWords codes) {
        this.messages = messages;
        this.codes = codes;
    }

    /** A whole sentence: it begins with a capital. */
    public String sentence(Said said, Locale language) {
        String text = FULL_STOPS.matcher(say(said, language).strip()).replaceAll("$1");
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(language) + text.substring(1);
    }

    public String say(Said said, Locale language) {
        if (said instanceof Message message) {
            Object[] args = message.args().stream()
                    .map(arg -> arg instanceof Amount amount ? amount.number() : say(arg, language))
                    .toArray();
            return messages.getMessage(message.key(), args, language);
        } else if (said instanceof Text text) {
            return language.getLanguage().equals("en") ? text.english() : text.french();
        } else if (said instanceof Code code) {
            return code(code, language);
        } else if (said instanceof Amount amount) {
            return String.valueOf(amount.number());
        } else if (said instanceof Lasting lasting) {
            return lasting(lasting.duration(), language);
        }
        return several((Several) said, language);
    }

    private String code(Code code, Locale language) {
        String own = messages.getMessage("comparison." + code.column() + "." + code.code(), null, null, language);
        return own != null ? own : codes.value(code.column(), code.code(), language);
    }

    private String several(Several several, Locale language) {
        List<String> parts = several.parts().stream()
                .map(part -> say(part, language))
                .distinct()
                .toList();
        boolean last = several.join().equals("comparison.and") || several.join().equals("comparison.or");
        String comma = messages.getMessage(last ? "comparison.comma" : several.join(), null, language);
        if (!last || parts.size() < 2) {
            return String.join(comma, parts);
        }
        String join = messages.getMessage(several.join(), null, language);
        return String.join(comma, parts.subList(0, parts.size() - 1)) + join + parts.get(parts.size() - 1);
    }

    /** {@code P14D} is 14 days, {@code R3/P7D} every 7 days, 3 times; a variable has its own words. */
    private String lasting(String time, Locale language) {
        Matcher parts = TIME.matcher(time);
        if (!parts.matches() || time.endsWith("P")) {
            String variable = time.replaceAll("^\\$\\{|}$", "");
            return code(new Code("variable", variable), language);
        }
        StringBuilder length = new StringBuilder();
        for (int i = 0; i < UNITS.size(); i++) {
            String number = parts.group(i + 2);
            if (number != null) {
                length.append(length.isEmpty() ? "" : " ").append(unit(UNITS.get(i), number, language));
            }
        }
        return parts.group(1) == null
                ? length.toString()
                : messages.getMessage("comparison.repeats", new Object[] {length, parts.group(1)}, language);
    }

    private String unit(String unit, String number, Locale language) {
        return messages.getMessage("comparison.lasting." + unit, new Object[] {Integer.valueOf(number)}, language);
    }
}
