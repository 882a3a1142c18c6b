package org.codraft.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives every request a number, so that a person's report and the log's lines can be brought together. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestNumber extends OncePerRequestFilter {

    private static final String NUMBER = "request";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String number = Long.toString(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE), 36);
        response.setHeader("X-Request-Id", number);
        try (MDC.MDCCloseable numbered = MDC.putCloseable(NUMBER, number)) {
            chain.doFilter(request, response);
        }
    }
}
