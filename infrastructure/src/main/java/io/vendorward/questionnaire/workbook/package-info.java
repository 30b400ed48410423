/**
 * Reading spreadsheet files that strangers made: in a child process with little memory and little
 * time, after a scan of the archive, by streaming parsers.
 */
@NullMarked
package io.vendorward.questionnaire.workbook;

import org.jspecify.annotations.NullMarked;
