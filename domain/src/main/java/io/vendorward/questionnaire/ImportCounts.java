package io.vendorward.questionnaire;

/**
 * How much was found in a workbook.
 *
 * @param answers cells of the answer columns that hold something
 */
public record ImportCounts(int sections, int questions, int options, int answers) {}
