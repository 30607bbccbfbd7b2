"""Makes the workbooks of the benchmarks with openpyxl: a program of nobody here wrote what is read.
make_workbook.py roster ROWS OUT | wide ROWS OUT"""
import random
import sys

from openpyxl import Workbook

kind, rows, out = sys.argv[1], int(sys.argv[2]), sys.argv[3]
random.seed(7)
workbook = Workbook(write_only=True)
sheet = workbook.create_sheet("各单位")
if kind == "roster":
    sheet.append(["单位", "上年同期", "本期"])
    for row in range(rows):
        sheet.append([f"第{row + 1}村", round(random.uniform(1, 9999), 2), round(random.uniform(1, 9999), 2)])
else:
    sheet.append(["单位", "乡镇"] + [f"指标{column}" for column in range(10)])
    for row in range(rows):
        sheet.append([f"第{row + 1}村", f"第{row % 40}镇"] + [round(random.uniform(1, 9999), 2) for _ in range(10)])
workbook.save(out)
