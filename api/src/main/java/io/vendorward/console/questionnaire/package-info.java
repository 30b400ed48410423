/** Pages about templates: list, versions, the draft's editor, and the import of workbooks. */
@NullMarked
package io.vendorward.console.questionnaire;

import org.jspecify.annotations.NullMarked;
