package org.codraft.tenancy;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The countries of this installation: found by slug at every edge, and made by the operator. Says who a country is,
 * never anything of its content; who may make one is asked by the caller.
 */
@Component
public class Countries {

    private final CountryRepository countries;
    private final Clock clock;
    private final LoadingCache<String, Optional<Country>> bySlug;

    Countries(CountryRepository countries, Clock clock) {
        this.countries = countries;
        this.clock = clock;
        this.bySlug = Caffeine.newBuilder()
                .maximumSize(1_000)
                .expireAfterWrite(Duration.ofMinutes(1))
                .build(countries::findBySlug);
    }

    /** Finds a country by the word in its address; a country once found is remembered for a minute. */
    public Optional<Country> called(String slug) {
        Optional<Country> country = bySlug.get(slug);
        if (country.isEmpty()) {
            bySlug.invalidate(slug);
        }
        return country;
    }

    @Transactional(readOnly = true)
    public Optional<Country> of(Tenant tenant) {
        return countries.findById(tenant.id());
    }

    @Transactional(readOnly = true)
    public List<Country> all() {
        return countries.findAllByOrderByName();
    }

    /** Makes a country, in the installation's own scope; the database refuses it in any other. */
    @Transactional
    public Country found(NewCountry named) {
        return countries.save(new Country(named, clock.instant()));
    }
}
