package org.nutgraf.engine;

/**
 * The types of names.
 *
 * @since 0.1.0
 */
public enum NameType {
  /** A human being, real or invented. */
  PERSON,
  /** A company, agency, outlet, party, team, ministry or armed force. */
  ORGANIZATION,
  /** A country, region, city, river, sea or mountain. */
  LOCATION,
  /** A building, airport, bridge, road or base. */
  FACILITY,
  /** A nationality, religious or political group, also as an adjective ("North Korean"). */
  NORP,
  /** A product, vehicle or weapon. */
  PRODUCT,
  /** A war, battle, election, tournament or storm with a name. */
  EVENT,
  /** Another name: works, laws, awards, languages. */
  MISC
}
