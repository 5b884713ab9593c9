package org.nutgraf.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the command, from its jar. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = Main.class.getPackage().getImplementationVersion();
    return new String[] {
      "nutgraf " + (version == null ? "(unpacked classes)" : version),
      "Java " + Runtime.version() + ", " + System.getProperty("os.name")
    };
  }
}
