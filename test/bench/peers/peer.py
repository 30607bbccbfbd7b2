"""What an analyst would write with openpyxl or pandas. peer.py LIBRARY JOB IN [OUT]"""
import sys

library, job, source = sys.argv[1:4]
out = sys.argv[4] if len(sys.argv) > 4 else None


def growth(row: int) -> str:
    return f"=('各单位'!C{row}-'各单位'!B{row})/'各单位'!B{row}"


if library == "openpyxl":
    from openpyxl import load_workbook

    workbook = load_workbook(source, read_only=job == "read")
    sheet = workbook.worksheets[0]
    if job == "read":
        print(sum(len(row) for row in sheet.iter_rows(values_only=True)))
    else:
        tab = workbook.create_sheet("汇总")
        for row in range(2, sheet.max_row + 1 if job == "whole" else 12):
            tab.append([sheet.cell(row, 1).value, growth(row)])
        workbook.save(out)
else:
    import pandas

    frame = pandas.read_excel(source)
    if job == "read":
        print(frame.size)
    else:
        frame["growth"] = (frame["本期"] - frame["上年同期"]) / frame["上年同期"]
        frame.to_excel(out, index=False)
