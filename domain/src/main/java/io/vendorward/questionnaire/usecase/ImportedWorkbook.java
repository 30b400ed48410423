package io.vendorward.questionnaire.usecase;

import io.vendorward.questionnaire.TemplateImport;
import io.vendorward.questionnaire.WorkbookContent;

/** An analysed import as somebody has seen it, and its file read again. */
sealed interface ImportedWorkbook {

  record Opened(TemplateImport.Analysed analysed, WorkbookContent content)
      implements ImportedWorkbook {}

  record WrongState(TemplateImport current) implements ImportedWorkbook {}

  record Stale(TemplateImport current) implements ImportedWorkbook {}
}
