package org.accord.drafts.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.accord.drafts.ModelerTokens;
import org.accord.people.SignInThrottle;
import org.accord.people.SignedIn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The side door for Camunda Modeler: a token with each call, no session, and so nothing that another page could make a
 * browser send along.
 */
@Configuration
class ModelerDoor {

    private static final String BEARER = "Bearer ";
    private static final String BASIC = "Basic ";

    @Bean
    @Order(0)
    SecurityFilterChain sideDoor(HttpSecurity http, ModelerTokens tokens, SignInThrottle throttle) throws Exception {
        return http.securityMatcher("/modeler/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new Knock(tokens, throttle), AuthorizationFilter.class)
                .build();
    }

    private static final class Knock extends OncePerRequestFilter {

        private final ModelerTokens tokens;
        private final SignInThrottle throttle;

        Knock(ModelerTokens tokens, SignInThrottle throttle) {
            this.tokens = tokens;
            this.throttle = throttle;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            String token = token(request).orElse("");
            String address = request.getRemoteAddr();
            if (!throttle.mayTry(token, address)) {
                refuse(response, HttpStatus.TOO_MANY_REQUESTS, "Too many tries. Wait a quarter of an hour.");
                return;
            }
            Optional<SignedIn> holder = token.isEmpty() ? Optional.empty() : tokens.holder(token);
            if (holder.isEmpty()) {
                response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
                refuse(
                        response,
                        HttpStatus.UNAUTHORIZED,
                        "This token opens nothing. Make one on the programme’s page.");
                return;
            }
            throttle.succeeded(token, address);
            SecurityContextHolder.setContext(new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                    holder.get(), null, AuthorityUtils.NO_AUTHORITIES)));
            chain.doFilter(request, response);
        }

        /** As a bearer, or as the password of any name: the Modeler offers both. */
        private static Optional<String> token(HttpServletRequest request) {
            String header = String.valueOf(request.getHeader(HttpHeaders.AUTHORIZATION));
            if (header.startsWith(BEARER)) {
                return Optional.of(header.substring(BEARER.length()).strip());
            }
            if (!header.startsWith(BASIC)) {
                return Optional.empty();
            }
            try {
                byte[] pair = Base64.getDecoder()
                        .decode(header.substring(BASIC.length()).strip());
                String text = new String(pair, StandardCharsets.UTF_8);
                return Optional.of(text.substring(text.indexOf(':') + 1));
            } catch (IllegalArgumentException noBase64) {
                return Optional.empty();
            }
        }

        /** In English: nobody is known yet whose language it could be. */
        private static void refuse(HttpServletResponse response, HttpStatus status, String message) throws IOException {
            response.setStatus(status.value());
            response.setContentType("application/json;charset=UTF-8");
            response.getWriter().write("{\"message\":\"" + message + "\"}");
        }
    }
}
