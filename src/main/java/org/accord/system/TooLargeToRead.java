package org.accord.system;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Whoever asks a request that is too large for a parameter makes the server answer with a page of its own. It has none,
 * not even the page's token: so the door sends it to the page that says why.
 */
final class TooLargeToRead extends OncePerRequestFilter {

    private final long largest;

    /** @param largest in bytes */
    TooLargeToRead(long largest) {
        this.largest = largest;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean tooLarge = request.getContentLengthLong() > largest;
        chain.doFilter(tooLarge ? new Unread(request) : request, response);
    }

    private static final class Unread extends HttpServletRequestWrapper {

        private Unread(HttpServletRequest request) {
            super(request);
        }

        /** As several parts it would be read once more. */
        @Override
        public @Nullable String getContentType() {
            return null;
        }

        @Override
        public @Nullable String getParameter(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return null;
        }
    }
}
