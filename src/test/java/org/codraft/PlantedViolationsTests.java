package org.codraft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

/** A net that never caught anything may have a hole: every rule has its violation planted under {@code planted}. */
class PlantedViolationsTests {

    static Stream<Arguments> rules() {
        return Arrays.stream(ArchitectureTests.class.getDeclaredFields())
                .filter(field -> ArchRule.class.isAssignableFrom(field.getType()))
                .map(field -> arguments(field.getName(), rule(field)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void everyRuleCatchesItsPlant(String name, ArchRule rule) {
        String plot = "planted." + name.toLowerCase(Locale.ROOT);
        JavaClasses planted = new ClassFileImporter().importPackages(plot);

        assertThat(planted).as("something planted in " + plot).isNotEmpty();
        assertThatThrownBy(() -> rule.check(planted))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("was violated")
                .hasMessageContaining(plot);
    }

    @Test
    void anUndeclaredDependencyBetweenModulesIsCaught() {
        ApplicationModules planted = ApplicationModules.of("planted.modularity", (ImportOption) anywhere -> true);

        assertThatThrownBy(planted::verify)
                .isInstanceOf(Violations.class)
                .hasMessageContaining("Module 'one' depends on module 'two'");
    }

    private static ArchRule rule(Field field) {
        try {
            return (ArchRule) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
