"""What openpyxl reads of a workbook, as JSON: sheets with their states, and a few cells of the last one. It throws where it would not open."""
import json
import sys

from openpyxl import load_workbook

book = load_workbook(sys.argv[1])
written = book.worksheets[-1]
print(
    json.dumps(
        {
            "sheets": [[sheet.title, sheet.sheet_state] for sheet in book.worksheets],
            "charts": sum(len(sheet._charts) for sheet in book.worksheets),
            "validations": sum(len(sheet.data_validations.dataValidation) for sheet in book.worksheets),
            "comments": sum(cell.comment is not None for sheet in book.worksheets for row in sheet.iter_rows() for cell in row),
            "tables": sum(len(sheet.tables) for sheet in book.worksheets),
            "title": written["A1"].value,
            "formulas": sum(isinstance(cell.value, str) and cell.value.startswith("=") for row in written.iter_rows() for cell in row),
        }
    )
)
