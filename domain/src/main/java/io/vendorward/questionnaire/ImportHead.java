package io.vendorward.questionnaire;

import java.time.Instant;
import java.util.UUID;

/**
 * What every import has, whatever its state.
 *
 * @param operation the long work that analyses the file
 * @param version counts the changes of this record
 */
public record ImportHead(
    TemplateImportId id,
    String fileName,
    String mediaType,
    UUID operation,
    long version,
    Instant createdAt,
    Instant updatedAt) {

  ImportHead changed(Instant now) {
    return new ImportHead(id, fileName, mediaType, operation, version + 1, createdAt, now);
  }

  /** The file's name without folder and ending, to call the questionnaire by. */
  public String title() {
    var name =
        fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
    int ending = name.lastIndexOf('.');
    return ending > 0 ? name.substring(0, ending) : name;
  }
}
