package io.vendorward.questionnaire.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.questionnaire.WorkbookContent;
import io.vendorward.questionnaire.WorkbookContent.DropDown;
import io.vendorward.questionnaire.WorkbookContent.Sheet;
import io.vendorward.questionnaire.WorkbookContent.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class WorkbookParserTest {

  private static final String EXTENSION =
      """
      <extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"
        xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"
        xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">
        <x14:dataValidations count="1"><x14:dataValidation type="list" allowBlank="1">
          <x14:formula1><xm:f>Lists!$A$1:$A$3</xm:f></x14:formula1>
          <xm:sqref>C2:C9 E2</xm:sqref>
        </x14:dataValidation></x14:dataValidations></ext></extLst></worksheet>\
      """;

  @Test
  void readsEveryKindOfValue() throws RefusedWorkbook {
    var file =
        WorkbookFiles.workbook(workbook -> {
          var row = workbook.createSheet("Values").createRow(4);
          row.createCell(0).setCellValue("  text ");
          row.createCell(1).setCellValue(1.10);
          row.createCell(2).setCellValue(true);
          var date = row.createCell(3);
          date.setCellValue(LocalDate.of(2026, 3, 2));
          date.setCellStyle(dateStyle(workbook));
          row.createCell(28).setCellFormula("B5*2");
          workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });

    var row = WorkbookParser.parse(file).sheets().getFirst().rows().getFirst();

    assertThat(row.number()).isEqualTo(5);
    assertThat(row.cells())
        .extracting(cell -> cell.column() + "=" + cell.value())
        .containsExactly(
            "A=" + new Value.Text("  text "),
            "B=" + new Value.Numeric(new BigDecimal("1.1")),
            "C=" + new Value.Flag(true),
            "D=" + new Value.Day(LocalDate.of(2026, 3, 2)),
            "AC=" + new Value.Numeric(new BigDecimal("2.2")));
    assertThat(row.text("A")).isEqualTo("text");
  }

  @Test
  void tellsHiddenSheetsBoldAndIndentedCells() throws RefusedWorkbook {
    var file =
        WorkbookFiles.workbook(workbook -> {
          workbook.createSheet("Shown");
          var cell = workbook.createSheet("Hidden").createRow(0).createCell(0);
          cell.setCellValue("Title");
          var style = workbook.createCellStyle();
          var font = workbook.createFont();
          font.setBold(true);
          style.setFont(font);
          style.setIndention((short) 2);
          cell.setCellStyle(style);
          workbook.setSheetHidden(1, true);
        });

    var hidden = WorkbookParser.parse(file).sheet("Hidden").orElseThrow();

    assertThat(hidden.hidden()).isTrue();
    var cell = hidden.rows().getFirst().cells().getFirst();
    assertThat(cell.bold()).isTrue();
    assertThat(cell.indent()).isEqualTo(2);
  }

  @Test
  void findsTheOptionsOfDropDowns() throws RefusedWorkbook {
    var file =
        WorkbookFiles.workbook(workbook -> {
          var sheet = workbook.createSheet("Questions");
          dropDown(sheet, 1, "\"Yes, No\"");
          dropDown(sheet, 2, "Lists!$A$1:$A$3");
          dropDown(sheet, 3, "levels");
          dropDown(sheet, 4, "INDIRECT(A1)");
          lists(workbook);
        });

    assertThat(questions(file).dropDowns())
        .containsExactly(
            new DropDown("B", "B", 2, 10, List.of("Yes", "No")),
            new DropDown("C", "C", 2, 10, List.of("Low", "Medium", "High")),
            new DropDown("D", "D", 2, 10, List.of("Low", "Medium")));
  }

  @Test
  void findsDropDownsInTheExtensionList() throws RefusedWorkbook {
    var plain =
        WorkbookFiles.workbook(workbook -> {
          workbook.createSheet("Questions");
          lists(workbook);
        });
    var file =
        WorkbookFiles.changed(
            plain, "xl/worksheets/sheet1.xml", xml -> xml.replace("</worksheet>", EXTENSION));

    assertThat(questions(file).dropDowns())
        .containsExactly(
            new DropDown("C", "C", 2, 9, List.of("Low", "Medium", "High")),
            new DropDown("E", "E", 2, 2, List.of("Low", "Medium", "High")));
  }

  private static Sheet questions(byte[] file) throws RefusedWorkbook {
    WorkbookContent content = WorkbookParser.parse(file);
    return content.sheet("Questions").orElseThrow();
  }

  private static void lists(XSSFWorkbook workbook) {
    var lists = workbook.createSheet("Lists");
    var levels = List.of("Low", "Medium", "High");
    for (int i = 0; i < levels.size(); i++) {
      lists.createRow(i).createCell(0).setCellValue(levels.get(i));
    }
    var name = workbook.createName();
    name.setNameName("levels");
    name.setRefersToFormula("Lists!$A$1:$A$2");
  }

  private static void dropDown(XSSFSheet sheet, int column, String formula) {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    sheet.addValidationData(
        helper.createValidation(
            helper.createFormulaListConstraint(formula),
            new CellRangeAddressList(1, 9, column, column)));
  }

  private static XSSFCellStyle dateStyle(XSSFWorkbook workbook) {
    var style = workbook.createCellStyle();
    style.setDataFormat((short) 14);
    return style;
  }
}
