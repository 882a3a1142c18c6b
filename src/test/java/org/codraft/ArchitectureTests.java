package org.codraft;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.dom.Style;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import org.codraft.history.ChangeLog;
import org.codraft.history.Unaudited;
import org.codraft.membership.Refused;
import org.codraft.membership.Requires;
import org.codraft.membership.WithoutRight;
import org.codraft.tenancy.WithoutTenant;
import org.hibernate.annotations.TenantId;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.NullMarked;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The rules of the house. {@link PlantedViolationsTests} proves that each of them bites. */
@AnalyzeClasses(packages = "org.codraft", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    private static final String UI = "..ui..";
    private static final String SHELL = "..shell..";
    private static final String KIT = "..kit..";

    @ArchTest
    static final ArchRule domainDoesNotKnowItsViews = noClasses()
            .that()
            .resideOutsideOfPackages(UI, SHELL)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(UI);

    @ArchTest
    static final ArchRule onlyTheScreenKnowsVaadin = noClasses()
            .that()
            .resideOutsideOfPackages(UI, SHELL, KIT)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..");

    @ArchTest
    static final ArchRule routedViewsArePackagePrivate =
            noClasses().that().arePublic().should().beAnnotatedWith(Route.class);

    @ArchTest
    static final ArchRule everyServiceMethodNamesItsPermission = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .and()
            .arePublic()
            .and()
            .areNotStatic()
            .should()
            .beAnnotatedWith(Requires.class)
            .orShould()
            .beAnnotatedWith(WithoutRight.class);

    /** Whoever reads the record below a service has asked nobody for a right. */
    @ArchTest
    static final ArchRule screensReadTheRecordThroughServices =
            noClasses().that(readTheRecord()).should().resideInAnyPackage(UI, SHELL, KIT);

    /** Who refuses on a screen leaves no record. */
    @ArchTest
    static final ArchRule onlyServicesRefuse =
            noClasses().that(makeARefusal()).should().resideInAnyPackage(UI, SHELL, KIT);

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = classes()
            .should(ArchCondition.from(describe(
                    "reside in a package marked @NullMarked",
                    javaClass -> javaClass.getPackage().isAnnotatedWith(NullMarked.class))));

    @ArchTest
    static final ArchRule everyEntityIsAudited = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .beAnnotatedWith(Audited.class)
            .orShould()
            .beAnnotatedWith(Unaudited.class);

    @ArchTest
    static final ArchRule everyEntityBelongsToATenant = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should(ArchCondition.from(describe(
                    "have a field marked @TenantId",
                    entity -> entity.getAllFields().stream().anyMatch(field -> field.isAnnotatedWith(TenantId.class)))))
            .orShould(beAnnotatedWith(WithoutTenant.class));

    @ArchTest
    static final ArchRule entitiesHaveVerbsNotSetters = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule namesSayWhatAClassIs =
            noClasses().should(haveANameEndingWith("Utils?|Helper|Manager|Impl|Dto|Mapper|Handler"));

    @ArchTest
    static final ArchRule stylingLivesInCss =
            noClasses().should().callMethodWhere(target(owner(assignableTo(Style.class))));

    /** A script of ours is a function of a component in {@code frontend}; Java only calls it by name. */
    @ArchTest
    static final ArchRule scriptsLiveInTypeScript =
            noClasses().should().callMethodWhere(target(nameMatching("executeJs")));

    @ArchTest
    static final ArchRule onlyHistoryTouchesAuditReader = noClasses()
            .that()
            .resideOutsideOfPackage("..history..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("org\\.hibernate\\.envers\\.(AuditReader.*|query\\..*)");

    @ArchTest
    static final ArchRule noFieldInjection = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    static final ArchRule shellIsImportedByNobody = noClasses()
            .that()
            .resideOutsideOfPackage(SHELL)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(SHELL);

    private static DescribedPredicate<JavaClass> makeARefusal() {
        return describe(
                "make a refusal",
                javaClass -> javaClass.getConstructorCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Refused.class)));
    }

    private static DescribedPredicate<JavaClass> readTheRecord() {
        DescribedPredicate<JavaClass> record = DescribedPredicate.or(
                assignableTo(Repository.class),
                assignableTo(JdbcClient.class),
                assignableTo(EntityManager.class),
                assignableTo(ChangeLog.class));
        return describe(
                "read the record",
                javaClass -> javaClass.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency -> record.test(dependency.getTargetClass())));
    }

    private static ArchCondition<JavaClass> haveANameEndingWith(String noise) {
        return ArchCondition.from(describe(
                "have a name ending with " + noise,
                javaClass -> javaClass.getSimpleName().matches(".*(" + noise + ")")));
    }
}
