package org.codraft.shell;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.codraft.membership.Accounts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.ExceptionTranslationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.RequestHeaderRequestMatcher;

/** Who reaches which address at all. What they may do there is asked by the services. */
@Configuration(proxyBeanMethods = false)
class WebSecurity {

    /** Vaadin's bootstrap needs inline scripts and evaluates the calls it sends; nothing comes from another host. */
    private static final String CONTENT_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "frame-ancestors 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "object-src 'none'");

    @Bean
    SecurityFilterChain addresses(
            HttpSecurity http,
            Accounts accounts,
            VaadinDefaultRequestCache pagesToReturnTo,
            @Value("${codraft.metrics-token:}") String metricsToken) {
        http.authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health/**", "/actuator/health")
                .permitAll()
                .requestMatchers("/actuator/**")
                .access((who, request) -> new AuthorizationDecision(bears(metricsToken, request)))
                .requestMatchers("/assets/**", "/styles.css", "/styles/**", "/icons/**", "/favicon.svg")
                .permitAll());
        // Left alone, Vaadin answers an unknown address with an empty refusal; a person signed in is told in words.
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.loginView(SignInView.class).anyRequest(AuthorizedUrl::authenticated));
        // Whoever signs in returns to the page they asked for last, never to a socket their open window asked for
        // meanwhile.
        pagesToReturnTo.ignoreRequests(new RequestHeaderRequestMatcher("Upgrade"));
        http.addFilterBefore(new EndedSessions(accounts), ExceptionTranslationFilter.class);
        // Vaadin's pages are forwarded and committed out of the filter's sight; so the headers are written first.
        http.headers(headers -> headers.withObjectPostProcessor(new ObjectPostProcessor<HeaderWriterFilter>() {
                    @Override
                    public <O extends HeaderWriterFilter> O postProcess(O filter) {
                        filter.setShouldWriteHeadersEagerly(true);
                        return filter;
                    }
                })
                .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        permissions -> permissions.policy("camera=(), microphone=(), geolocation=(), payment=()")));
        return http.build();
    }

    /** Every request is timed as a whole; nobody reads what each of its filters took. */
    @Bean
    SecurityObservationSettings noTimingOfFilters() {
        return SecurityObservationSettings.noObservations();
    }

    /** Whether the request bears the installation's token for metrics; without a token nobody does. */
    private static boolean bears(String token, RequestAuthorizationContext request) {
        String header = request.getRequest().getHeader("Authorization");
        return !token.isEmpty()
                && header != null
                && MessageDigest.isEqual(
                        ("Bearer " + token).getBytes(StandardCharsets.UTF_8), header.getBytes(StandardCharsets.UTF_8));
    }
}
