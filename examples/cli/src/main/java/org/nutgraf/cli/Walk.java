package org.nutgraf.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * The files behind the arguments of a command, one at a time: a directory is walked as it is asked
 * for, each level sorted by name; a pattern that the shell did not expand is matched.
 */
final class Walk implements Iterator<Walk.Found> {
  static final String STDIN = "-";
  private static final List<String> TEXT = List.of(".txt", ".text", ".jsonl", ".ndjson");

  /**
   * A file, or why there is none.
   *
   * @param name its name as given or found, {@code -} for standard input
   * @param error what is wrong, or null
   */
  record Found(String name, @Nullable InputException error) {}

  /** Decides which files of a directory are meant. */
  private interface Wanted {
    boolean test(Path file);
  }

  private final Iterator<String> arguments;
  private final @Nullable Path except;
  private final Deque<Iterator<Path>> open = new ArrayDeque<>();
  private String argument = "";
  private Wanted wanted = Walk::isText;
  private int depth;
  private boolean any;
  private @Nullable Found next;

  /**
   * Makes the walk.
   *
   * @param arguments files, directories, patterns, or {@code -}
   * @param except a file that is never found in a directory, the one to be written, or null
   */
  Walk(List<String> arguments, @Nullable Path except) {
    this.arguments = arguments.iterator();
    this.except = except;
  }

  @Override
  public boolean hasNext() {
    while (next == null && (!open.isEmpty() || arguments.hasNext())) {
      if (open.isEmpty()) {
        begin(arguments.next());
      } else {
        step(open.getLast());
      }
    }
    return next != null;
  }

  @Override
  public Found next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Found found = next;
    next = null;
    return found;
  }

  private void begin(String name) {
    argument = name;
    any = false;
    if (name.equals(STDIN)) {
      next = new Found(name, null);
      return;
    }
    try {
      Path path = Path.of(name);
      if (Files.isDirectory(path)) {
        wanted = Walk::isText;
        depth = Integer.MAX_VALUE;
        enter(path);
      } else if (isPattern(name) && !Files.exists(path)) {
        match(name);
      } else {
        next = new Found(name, null);
      }
    } catch (InvalidPathException | PatternSyntaxException e) {
      fail(name + ": is no name of a file: " + e.getMessage());
    }
  }

  private static boolean isPattern(String name) {
    return name.chars().anyMatch(c -> c == '*' || c == '?' || c == '[' || c == '{');
  }

  private void match(String pattern) {
    int first = 0;
    while ("*?[{".indexOf(pattern.charAt(first)) < 0) {
      first++;
    }
    int slash = pattern.lastIndexOf('/', first);
    String rest = pattern.substring(slash + 1);
    depth =
        rest.contains("**") ? Integer.MAX_VALUE : (int) rest.chars().filter(c -> c == '/').count();
    PathMatcher all = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    PathMatcher top = FileSystems.getDefault().getPathMatcher("glob:" + pattern.replace("**/", ""));
    wanted = file -> all.matches(file) || top.matches(file);
    Path base = Path.of(slash < 0 ? "" : slash == 0 ? "/" : pattern.substring(0, slash));
    if (Files.isDirectory(base)) {
      enter(base);
    } else {
      fail(pattern + ": matches no file; there is no directory " + base);
    }
  }

  private void enter(Path directory) {
    List<Path> inside = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
      entries.forEach(inside::add);
    } catch (IOException | java.nio.file.DirectoryIteratorException e) {
      any = true;
      fail(directory + ": may not be read: " + e.getMessage());
    }
    Collections.sort(inside);
    open.addLast(inside.iterator());
  }

  private void step(Iterator<Path> level) {
    if (!level.hasNext()) {
      open.removeLast();
      if (open.isEmpty() && !any) {
        fail(
            isPattern(argument) && !Files.exists(Path.of(argument))
                ? argument + ": matches no file"
                : argument + ": holds no text (" + String.join(", ", TEXT) + ", also with .gz)");
      }
      return;
    }
    Path path = level.next();
    if (path.getFileName().toString().startsWith(".")) {
      return;
    }
    if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      if (open.size() <= depth) {
        enter(path);
      }
    } else if (wanted.test(path) && Files.isRegularFile(path) && !isExcepted(path)) {
      any = true;
      next = new Found(path.toString(), null);
    }
  }

  private boolean isExcepted(Path path) {
    try {
      return except != null && Files.exists(except) && Files.isSameFile(path, except);
    } catch (IOException e) {
      return false;
    }
  }

  private void fail(String message) {
    next = new Found(argument, new InputException(message));
  }

  /** Returns whether a file holds text by its name. */
  static boolean isText(Path file) {
    String name = plainName(file.toString());
    return TEXT.stream().anyMatch(name::endsWith);
  }

  /** Returns whether an argument is one text: no directory, no pattern, no JSON Lines. */
  static boolean isOneText(String argument) {
    try {
      boolean several = Files.isDirectory(Path.of(argument)) || isJsonLines(argument);
      return !several && (!isPattern(argument) || Files.exists(Path.of(argument)));
    } catch (InvalidPathException e) {
      return !isPattern(argument); // it is reported when its turn comes
    }
  }

  /** Returns whether a file holds JSON Lines by its name. */
  static boolean isJsonLines(String file) {
    String name = plainName(file);
    return name.endsWith(".jsonl") || name.endsWith(".ndjson");
  }

  /** Returns a name in lower case without .gz. */
  private static String plainName(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    return isGzip(name) ? name.substring(0, name.length() - 3) : name;
  }

  /** Returns whether a file is compressed by its name. */
  static boolean isGzip(String file) {
    return file.toLowerCase(Locale.ROOT).endsWith(".gz");
  }

  /** Returns how many bytes the files have together, or -1 if that is not known. */
  static long bytes(List<String> arguments, @Nullable Path except) {
    long sum = 0;
    for (Walk walk = new Walk(arguments, except); walk.hasNext(); ) {
      Found found = walk.next();
      if (found.name().equals(STDIN)) {
        return -1;
      }
      try {
        sum += found.error() == null ? Files.size(Path.of(found.name())) : 0;
      } catch (IOException e) {
        // It cannot be read either: nothing to add.
      }
    }
    return sum;
  }
}
