package org.accord.system.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.accord.system.KeepsLanguage;
import org.accord.system.Languages;
import org.accord.system.SpeaksLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The account's language, which a choice changes; before signing in, the language chosen in this browser, else French. A browser that several people share does not carry one's choice over to the next.
 */
@Component("localeResolver")
class LanguageOfReader implements LocaleResolver {

    private static final String CHOSEN = LanguageOfReader.class.getName();
    private static final String COOKIE = "accord-language";

    private final KeepsLanguage languages;

    LanguageOfReader(KeepsLanguage languages) {
        this.languages = languages;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (request.getAttribute(CHOSEN) instanceof Locale now) {
            return now;
        }
        SpeaksLanguage reader = reader();
        if (reader != null) {
            return reader.language();
        }
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null ? Languages.FRENCH : Languages.of(cookie.getValue());
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale asked) {
        Locale language = Languages.of(asked == null ? "" : asked.getLanguage());
        request.setAttribute(CHOSEN, language);
        SpeaksLanguage reader = reader();
        if (reader != null) {
            languages.keep(reader, language);
        } else if (response != null) {
            ResponseCookie cookie = ResponseCookie.from(COOKIE, language.getLanguage())
                    .path("/")
                    .httpOnly(true)
                    .secure(request.isSecure())
                    .sameSite("Lax")
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
    }

    private static @Nullable SpeaksLanguage reader() {
        Authentication now = SecurityContextHolder.getContext().getAuthentication();
        return now != null && now.getPrincipal() instanceof SpeaksLanguage reader ? reader : null;
    }
}
