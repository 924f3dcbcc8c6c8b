package org.accord.system;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.util.unit.DataSize;

/** The door of the house: everything asks who you are, except the door itself and what a browser needs to draw it. */
@Configuration
class SecurityConfiguration {

    static final String CONTENT_SECURITY_POLICY =
            "default-src 'self'; form-action 'self'; frame-src 'none'; frame-ancestors 'none'; img-src 'self' data:;"
                    + " object-src 'none'; base-uri 'none'";

    /** Spring finds the one AuthenticationProvider by itself; naming it here too would try each password twice. */
    @Bean
    SecurityFilterChain door(HttpSecurity http, @Value("${spring.servlet.multipart.max-file-size}") DataSize largest)
            throws Exception {
        return http.addFilterBefore(new TooLargeToRead(largest.toBytes()), CsrfFilter.class)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                jakarta.servlet.DispatcherType.FORWARD, jakarta.servlet.DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/sign-in", "/setup/**", "/assets/**", "/error", "/favicon.ico")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage("/sign-in")
                        .usernameParameter("name")
                        .defaultSuccessUrl("/")
                        .failureHandler(new SignInRefused()))
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?signedOut"))
                .exceptionHandling(refused -> refused.accessDeniedPage("/refused"))
                .headers(SecurityConfiguration::headers)
                .build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .permissionsPolicyHeader(
                        permissions -> permissions.policy("camera=(), geolocation=(), microphone=(), payment=()"))
                .crossOriginOpenerPolicy(opener -> opener.policy(
                        org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter
                                .CrossOriginOpenerPolicy.SAME_ORIGIN));
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder();
    }
}
