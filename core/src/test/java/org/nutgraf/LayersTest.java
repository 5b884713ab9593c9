package org.nutgraf;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** Holds the layers of core, and the habits that a compiler does not check. */
class LayersTest {
  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.nutgraf");

  /** The facade's package itself, without the packages below it. */
  private static final String ROOT = "root";

  /** What writes analyses: none of them knows another. */
  private static final Set<String> OUTPUTS = Set.of("json", "export", "report");

  /**
   * Every layer with all the layers that it may use. {@code <subject>.en} belongs to its subject. A
   * new package needs a line here.
   */
  private static final Map<String, String[]> MAY_USE = new LinkedHashMap<>();

  static {
    layer("internal");
    layer("text", "internal");
    layer("engine", "text", "internal");
    layer("tagger", "engine", "text", "internal");
    layer("numeral", "text", "internal");
    layer("time", "numeral", "text", "internal");
    layer("quantity", "time", "numeral", "text", "internal");
    layer("entity", "tagger", "engine", "text", "internal");
    layer("attribution", "entity", "tagger", "engine", "text", "internal");
    layer(
        "claim",
        "attribution",
        "entity",
        "quantity",
        "time",
        "numeral",
        "tagger",
        "engine",
        "text",
        "internal");
    layer("report", MAY_USE.keySet().toArray(String[]::new));
    layer(ROOT, MAY_USE.keySet().toArray(String[]::new));
    layer("json", lowerThanOutput());
    layer("export", lowerThanOutput());
  }

  @Test
  void layers_pointOneWay() {
    LayeredArchitecture layers =
        layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
    for (String name : MAY_USE.keySet()) {
      layers = layers.layer(name).definedBy(packagesOf(name));
    }
    for (Map.Entry<String, String[]> entry : MAY_USE.entrySet()) {
      layers =
          entry.getValue().length == 0
              ? layers.whereLayer(entry.getKey()).mayNotAccessAnyLayer()
              : layers.whereLayer(entry.getKey()).mayOnlyAccessLayers(entry.getValue());
    }
    check(layers);
  }

  @Test
  void everyPackage_hasALayer() {
    String[] all = MAY_USE.keySet().stream().map(LayersTest::packagesOf).toArray(String[]::new);
    check(classes().should().resideInAnyPackage(all));
  }

  @Test
  void core_printsNothing() {
    check(NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS);
  }

  @Test
  void core_isNotSerialised() {
    check(
        noClasses()
            .that()
            .areNotEnums()
            .and()
            .areNotAssignableTo(Throwable.class)
            .should()
            .beAssignableTo(Serializable.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(ObjectInputStream.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(ObjectOutputStream.class)
            .because("models have a format of their own, and results are written as JSON"));
  }

  @Test
  void core_neverAsksTheClock() {
    check(
        noClasses()
            .should()
            .callMethodWhere(target(describe("now()", LayersTest::isNow)))
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .because("the date of a document is an argument, never today"));
  }

  @Test
  void core_ignoresTheMachinesDefaults() {
    check(
        noClasses()
            .should()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(Locale.class, "getDefault", Locale.Category.class)
            .orShould()
            .callMethod(ZoneId.class, "systemDefault")
            .orShould()
            .callMethod(TimeZone.class, "getDefault")
            .orShould()
            .callMethod(Charset.class, "defaultCharset")
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callMethod(String.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(String.class, "formatted", Object[].class)
            .because("a text gives the same result in any locale and time zone"));
  }

  @Test
  void staticFields_areFinal() {
    check(
        fields()
            .that()
            .areStatic()
            .should()
            .beFinal()
            .because("no state outlives or crosses a call"));
  }

  private static void layer(String name, String... mayUse) {
    MAY_USE.put(name, mayUse);
  }

  private static String[] lowerThanOutput() {
    return MAY_USE.keySet().stream().filter(name -> !OUTPUTS.contains(name)).toArray(String[]::new);
  }

  private static String packagesOf(String layer) {
    return layer.equals(ROOT) ? "org.nutgraf" : "org.nutgraf." + layer + "..";
  }

  private static boolean isNow(AccessTarget target) {
    String owner = target.getOwner().getPackageName();
    return target.getName().equals("now")
        && (owner.startsWith("java.time") || owner.startsWith("org.threeten.extra"));
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(CORE);
  }
}
