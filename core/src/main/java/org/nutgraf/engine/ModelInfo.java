package org.nutgraf.engine;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which file an engine reads for a stage, such as {@code en-names 0.1.0} with its SHA-256.
 * Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ModelInfo {
  private final Stage stage;
  private final String name;
  private final String sha256;
  private final @Nullable String version;
  private final @Nullable String licence;

  private ModelInfo(
      Stage stage, String name, String sha256, @Nullable String version, @Nullable String licence) {
    this.stage = stage;
    this.name = name;
    this.sha256 = sha256;
    this.version = version;
    this.licence = licence;
  }

  /**
   * {@return what is known of a file at least}
   *
   * @param stage what it is for
   * @param name its name
   * @param sha256 the SHA-256 of the file: 64 hexadecimal digits
   * @throws IllegalArgumentException if {@code sha256} is no such number
   */
  public static ModelInfo of(Stage stage, String name, String sha256) {
    if (sha256.length() != 64 || !sha256.chars().allMatch(HexFormat::isHexDigit)) {
      throw new IllegalArgumentException("sha256 '" + sha256 + "' is not 64 hexadecimal digits");
    }
    return new ModelInfo(
        Objects.requireNonNull(stage, "stage"),
        Objects.requireNonNull(name, "name"),
        sha256,
        null,
        null);
  }

  /**
   * {@return what is known of a file at least, its SHA-256 reckoned}
   *
   * @param stage what it is for
   * @param name its name
   * @param file the bytes of the file
   */
  public static ModelInfo of(Stage stage, String name, byte[] file) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return of(stage, name, HexFormat.of().formatHex(digest.digest(file)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /**
   * {@return a copy with a version}
   *
   * @param newVersion the version of the model, such as "0.1.0"
   */
  public ModelInfo withVersion(String newVersion) {
    return new ModelInfo(stage, name, sha256, Objects.requireNonNull(newVersion), licence);
  }

  /**
   * {@return a copy with a licence}
   *
   * @param newLicence its SPDX identifier, such as "Apache-2.0"
   */
  public ModelInfo withLicence(String newLicence) {
    return new ModelInfo(stage, name, sha256, version, Objects.requireNonNull(newLicence));
  }

  /** {@return what it is for} */
  public Stage stage() {
    return stage;
  }

  /** {@return its name, such as "en-names"} */
  public String name() {
    return name;
  }

  /** {@return the SHA-256 of the file: 64 hexadecimal digits} */
  public String sha256() {
    return sha256;
  }

  /** {@return its version, if the file has one} */
  public Optional<String> version() {
    return Optional.ofNullable(version);
  }

  /** {@return the SPDX identifier of its licence, if it is known} */
  public Optional<String> licence() {
    return Optional.ofNullable(licence);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ModelInfo m
        && stage == m.stage
        && name.equals(m.name)
        && sha256.equals(m.sha256)
        && Objects.equals(version, m.version)
        && Objects.equals(licence, m.licence);
  }

  @Override
  public int hashCode() {
    return Objects.hash(stage, name, sha256);
  }

  @Override
  public String toString() {
    return name + (version == null ? "" : " " + version) + " (sha256 " + sha256 + ")";
  }
}
