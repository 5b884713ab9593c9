package org.nutgraf.cli;

import java.io.IOException;
import java.io.Writer;
import org.nutgraf.Analysis;

/** Writes every analysis to one stream, one behind the other. */
final class StreamOutput implements Output {
  private final Renderer renderer;
  private final Writer writer;

  StreamOutput(Renderer renderer, Writer writer, boolean begun) throws IOException {
    this.renderer = renderer;
    this.writer = writer;
    if (!begun) {
      writer.write(renderer.head());
    }
  }

  @Override
  public Rendered render(Analysis analysis) {
    String text = renderer.render(analysis);
    return () -> {
      writer.write(renderer.separator());
      writer.write(text);
    };
  }

  @Override
  public void flush() throws IOException {
    writer.flush();
  }

  @Override
  public void finish() throws IOException {
    writer.write(renderer.tail());
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
