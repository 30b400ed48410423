package io.vendorward.web;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.config.ResourceHandlerRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.resource.VersionResourceResolver;
import org.webjars.WebJarVersionLocator;

/**
 * Style sheets and scripts at addresses that change with their content, so that browsers keep them
 * for a year. Templates write {@code ${assets.own('console.css')}} and {@code
 * ${assets.of('htmx.org', 'dist/htmx.min.js')}}.
 */
@Component("assets")
public class Assets implements WebFluxConfigurer {

  private static final String FOLDER = "classpath:/assets/";
  private static final List<String> LIBRARIES = List.of("htmx.org", "tabler__core");
  private static final CacheControl A_YEAR =
      CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

  private final String digest = digest();
  private final Map<String, String> versions = versions();

  /** The address of a file of ours. */
  public String own(String file) {
    return "/assets/" + digest + "/" + file;
  }

  /** The address of a file of a library, which has the library's version in it. */
  public String of(String library, String file) {
    String version = versions.get(library);
    if (version == null) {
      throw new IllegalArgumentException("pages do not use " + library);
    }
    return "/webjars/" + library + "/" + version + "/" + file;
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/assets/**")
        .addResourceLocations(FOLDER)
        .setCacheControl(A_YEAR)
        .resourceChain(true)
        .addResolver(new VersionResourceResolver().addFixedVersionStrategy(digest, "/**"));
    registry
        .addResourceHandler("/webjars/**")
        .addResourceLocations("classpath:/META-INF/resources/webjars/")
        .setCacheControl(A_YEAR);
  }

  private static Map<String, String> versions() {
    var locator = new WebJarVersionLocator();
    return LIBRARIES.stream()
        .collect(
            Collectors.toMap(
                library -> library,
                library -> Objects.requireNonNull(locator.version(library), library)));
  }

  private static String digest() {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      Resource[] files = new PathMatchingResourcePatternResolver().getResources(FOLDER + "**/*.*");
      Arrays.sort(files, Comparator.comparing(file -> String.valueOf(file.getFilename())));
      for (Resource file : files) {
        sha.update(file.getContentAsByteArray());
      }
      return HexFormat.of().formatHex(sha.digest(), 0, 8);
    } catch (IOException | NoSuchAlgorithmException broken) {
      throw new IllegalStateException("the style sheets and scripts cannot be read", broken);
    }
  }
}
