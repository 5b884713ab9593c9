package org.nutgraf.internal;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Reading of files that may be damaged or made to do harm: nothing is allocated for what a file
 * merely claims to hold.
 */
public final class Packed {
  /** The most bytes that a file may unpack to: several times the largest model. */
  public static final int MOST = 1 << 26;

  private static final int STEP = 1 << 16;

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
    return new DataInputStream(inflated(packed));
  }

  /** Inflates in few large steps: the start of a program waits for it. */
  private static InputStream inflated(byte[] packed) throws IOException {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(packed);
      byte[] plain = new byte[Math.min(packed.length, MOST / 2) * 2 + STEP];
      int size = 0;
      while (!inflater.finished()) {
        if (size == plain.length) {
          plain = Arrays.copyOf(plain, size + size / 2);
        }
        int more = inflater.inflate(plain, size, plain.length - size);
        if (more == 0 && !inflater.finished()) {
          throw new EOFException("it ends too early");
        }
        size += more;
        if (size > MOST) {
          throw new IOException("it unpacks to more than " + MOST + " bytes");
        }
      }
      return new ByteArrayInputStream(plain, 0, size);
    } catch (DataFormatException e) {
      throw new IOException("it is not deflated", e);
    } finally {
      inflater.end();
    }
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

  /**
   * Writes so many bytes of each number: the highest of all, then the next ones, which packs better
   * than number by number where the high ones are nearly always 0.
   */
  public static void writePlanes(int[] numbers, int width, DataOutputStream out)
      throws IOException {
    for (int shift = 8 * width - 8; shift >= 0; shift -= 8) {
      for (int number : numbers) {
        out.writeByte(number >>> shift);
      }
    }
  }

  /**
   * Returns numbers of so many bytes that {@link #writePlanes} wrote, by a reader made by {@link
   * #open}.
   *
   * @throws EOFException if there are fewer
   */
  public static int[] readPlanes(DataInputStream in, int count, int width) throws IOException {
    byte[] planes = bytes(in, (long) Math.max(1, width) * count).array();
    int[] numbers = new int[count];
    int next = 0;
    for (int place = 0; place < width; place++) {
      for (int i = 0; i < count; i++) {
        numbers[i] = numbers[i] << 8 | planes[next++] & 0xff;
      }
    }
    return numbers;
  }
}
