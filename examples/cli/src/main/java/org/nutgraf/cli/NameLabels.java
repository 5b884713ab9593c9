package org.nutgraf.cli;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.nutgraf.engine.NameType;

/** What the labels of other people's data mean here. */
final class NameLabels {
  /** Given for a label, leaves its names out. */
  static final String NONE = "NONE";

  private static final Map<NameType, String> USUAL =
      Map.of(
          NameType.PERSON, "PER PERS PERSON PEOPLE",
          NameType.ORGANIZATION, "ORG ORGANIZATION ORGANISATION CORPORATION COMPANY GROUP",
          NameType.LOCATION, "LOC LOCATION GPE PLACE GEO_LOC COUNTRY CITY",
          NameType.FACILITY, "FAC FACILITY BUILDING",
          NameType.NORP, "NORP NATIONALITY RELIGION",
          NameType.PRODUCT, "PRO PROD PRODUCT VEHICLE VEH WEAPON WEA",
          NameType.EVENT, "EVENT EVE EVT",
          NameType.MISC, "MISC OTHER WORK WORK_OF_ART CREATIVE_WORK LAW LANGUAGE");

  /** Times and numbers, which some data mark as names too. */
  private static final String NO_NAMES =
      "DATE TIME DURATION SET MONEY PERCENT QUANTITY CARDINAL ORDINAL NUMBER";

  private final Map<String, Optional<NameType>> types = new HashMap<>();

  /**
   * Makes the meanings.
   *
   * @param given those that the user gives, such as {@code OUTLET} for {@code ORGANIZATION}
   * @throws IllegalArgumentException if one means no type; the message says which there are
   */
  NameLabels(Map<String, String> given) {
    USUAL.forEach(
        (type, labels) -> {
          for (String label : labels.split(" ")) {
            types.put(label, Optional.of(type));
          }
        });
    for (String label : NO_NAMES.split(" ")) {
      types.put(label, Optional.empty());
    }
    given.forEach((label, type) -> types.put(plain(label), type(label, type)));
  }

  private static Optional<NameType> type(String label, String type) {
    String wanted = plain(type);
    if (wanted.equals(NONE)) {
      return Optional.empty();
    }
    for (NameType each : NameType.values()) {
      if (each.name().equals(wanted)) {
        return Optional.of(each);
      }
    }
    throw new IllegalArgumentException(
        "--map " + label + "=" + type + ": there is no type " + type + " but " + choices());
  }

  /** Returns the type of a label, empty if it marks no name. */
  Optional<NameType> of(String label, String where) throws InputException {
    Optional<NameType> type = types.get(plain(label));
    if (type == null) {
      throw new InputException(
          where
              + ": label '"
              + label
              + "' is not known; say what it is with --map "
              + label
              + "=TYPE, with TYPE one of "
              + choices());
    }
    return type;
  }

  private static String choices() {
    StringBuilder out = new StringBuilder();
    for (NameType type : NameType.values()) {
      out.append(type).append(", ");
    }
    return out + "or " + NONE + " to leave its names out";
  }

  private static String plain(String label) {
    return label.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
