package org.nutgraf.internal;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.zip.InflaterInputStream;

/**
 * Reading of files that may be damaged or made to do harm: nothing is allocated for what a file
 * merely claims to hold.
 */
public final class Packed {
  /** The most bytes that a file may unpack to: several times the largest model. */
  public static final int MOST = 1 << 26;

  private Packed() {}

  /** Returns the SHA-256 of bytes. */
  public static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Returns a reader of deflated bytes that are to have this SHA-256.
   *
   * @throws IOException if they have another, are no deflated bytes, or too many when unpacked
   */
  public static DataInputStream open(byte[] packed, byte[] sha256) throws IOException {
    if (!MessageDigest.isEqual(sha256, sha256(packed))) {
      throw new IOException("its SHA-256 is not the one that it states");
    }
    byte[] plain;
    try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      plain = in.readNBytes(MOST + 1);
    }
    if (plain.length > MOST) {
      throw new IOException("it unpacks to more than " + MOST + " bytes");
    }
    return new DataInputStream(new ByteArrayInputStream(plain));
  }

  /**
   * Returns so many bytes of a reader made by {@link #open}.
   *
   * @throws EOFException if there are fewer
   */
  public static ByteBuffer bytes(DataInputStream in, long count) throws IOException {
    if (count < 0 || count > in.available()) {
      throw new EOFException("it ends too early");
    }
    return ByteBuffer.wrap(in.readNBytes((int) count));
  }
}
