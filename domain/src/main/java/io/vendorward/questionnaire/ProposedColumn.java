package io.vendorward.questionnaire;

/**
 * What a column seems to mean.
 *
 * @param confidence 0 to 100
 * @param header its heading in the workbook, empty where there is none
 */
public record ProposedColumn(MappingRole role, int confidence, String header) {}
