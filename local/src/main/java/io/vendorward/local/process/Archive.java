package io.vendorward.local.process;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Unpacks a tar with its executable bits and symbolic links. */
public final class Archive {

  private static final int ANY_EXECUTE = 0111;

  private Archive() {}

  /** Into a folder beside the target that is renamed last, so that half an archive never counts. */
  public static void unpackOnce(InputStream tar, Path target) throws IOException {
    Path half = target.resolveSibling(target.getFileName() + ".half");
    delete(half);
    Files.createDirectories(half);
    try (TarArchiveInputStream in = new TarArchiveInputStream(new BufferedInputStream(tar))) {
      for (TarArchiveEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
        unpack(in, e, half);
      }
    }
    Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void unpack(TarArchiveInputStream in, TarArchiveEntry entry, Path folder)
      throws IOException {
    Path path = folder.resolve(entry.getName()).normalize();
    if (!path.startsWith(folder)) {
      throw new IOException(entry.getName() + " leaves its folder");
    }
    if (entry.isDirectory()) {
      Files.createDirectories(path);
      return;
    }
    Files.createDirectories(path.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
    } else if (entry.isLink()) {
      Files.createLink(path, folder.resolve(entry.getLinkName()));
    } else {
      Files.copy(in, path);
      if ((entry.getMode() & ANY_EXECUTE) != 0 && !path.toFile().setExecutable(true, false)) {
        throw new IOException("cannot make " + path + " executable");
      }
    }
  }

  public static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
