package org.nutgraf.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/**
 * What one run of the command gave.
 *
 * @param status its exit status
 * @param out standard output
 * @param err standard error
 */
record Run(int status, String out, String err) {
  /** Runs the command as a process would, with its streams put in place and back. */
  static Run of(String stdin, String... args) {
    InputStream in = System.in;
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
    ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
    StringWriter told = new StringWriter();
    StringWriter wrong = new StringWriter();
    try {
      System.setIn(new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8)));
      System.setOut(new PrintStream(outBytes, true, StandardCharsets.UTF_8));
      System.setErr(new PrintStream(errBytes, true, StandardCharsets.UTF_8));
      CommandLine command =
          Main.commandLine()
              .setOut(new PrintWriter(told, true))
              .setErr(new PrintWriter(wrong, true));
      int status = command.execute(args);
      return new Run(
          status,
          outBytes.toString(StandardCharsets.UTF_8) + told,
          errBytes.toString(StandardCharsets.UTF_8) + wrong);
    } finally {
      System.setIn(in);
      System.setOut(out);
      System.setErr(err);
    }
  }
}
