package io.vendorward.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The finder is a shell script, since it runs before there is a JDK. */
class JdkFinderTest {

  @TempDir Path folder;

  @Test
  void prefersJavaHomeWhenItIsA25() throws Exception {
    Path home = jdk("mine", "25.0.3");
    jdk("jdks/other", "25");
    assertThat(found(home)).isEqualTo(home.toString());
  }

  @Test
  void looksFurtherWhenJavaHomeIsOlder() throws Exception {
    Path old = jdk("mine", "21.0.1");
    Path right = jdk("jdks/b-25", "25.0.1");
    jdk("jdks/a-21", "21");
    assertThat(found(old)).isEqualTo(right.toString());
  }

  @Test
  void takesNoRuntimeWithoutACompiler() throws Exception {
    Path runtime = jdk("jdks/jre-25", "25");
    Files.delete(runtime.resolve("bin/javac"));
    assertThat(found(folder.resolve("nowhere"))).isEmpty();
  }

  @Test
  void findsNothingAmongOlderAndNewerOnes() throws Exception {
    jdk("jdks/a", "17.0.2");
    jdk("jdks/b", "26");
    assertThat(found(folder.resolve("nowhere"))).isEmpty();
  }

  private Path jdk(String name, String version) throws IOException {
    Path home = folder.resolve(name);
    Files.createDirectories(home.resolve("bin"));
    Path compiler = Files.writeString(home.resolve("bin/javac"), "#!/bin/sh\n");
    assertThat(compiler.toFile().setExecutable(true)).isTrue();
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    return home;
  }

  private String found(Path javaHome) throws IOException, InterruptedException {
    Files.createDirectories(folder.resolve("jdks"));
    Path script = Path.of(System.getProperty("vendorward.root"), "local/find-jdk.sh");
    ProcessBuilder builder =
        new ProcessBuilder("/bin/bash", "-euc", ". '" + script + "'; find_jdk_25 || true");
    builder.environment().clear();
    builder
        .environment()
        .putAll(
            Map.of(
                "PATH", toolsWithoutJava().toString(),
                "HOME", folder.toString(),
                "JAVA_HOME", javaHome.toString(),
                "JDK_FOLDERS", folder.resolve("jdks").toString()));
    Process process = builder.redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(text).isZero();
    return text.strip();
  }

  /** The machine's own JDK on the path would be found too. */
  private Path toolsWithoutJava() throws IOException {
    Path tools = Files.createDirectories(folder.resolve("tools"));
    for (String tool : new String[] {"grep", "dirname", "readlink"}) {
      Path real = Files.exists(Path.of("/usr/bin", tool)) ? Path.of("/usr/bin") : Path.of("/bin");
      Path script = tools.resolve(tool);
      Files.writeString(script, "#!/bin/sh\nexec " + real.resolve(tool) + " \"$@\"\n");
      assertThat(script.toFile().setExecutable(true)).isTrue();
    }
    return tools;
  }
}
