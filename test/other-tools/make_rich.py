"""Two workbooks rich in features, made by tools other than ours: make_rich.py xlsxwriter|openpyxl OUT.xlsx"""
import datetime
import io
import struct
import sys
import zipfile
import zlib

ROWS = [["事故起数", "起", 46, 34], ["死亡人数", "人", 8, 5], ["受伤人数", "人", 60, 41], ["直接经济损失", "万元", 194, 41.9]]
HEADER = ["指标", "单位", "本期", "上年同期"]
TITLE = "2012年一季度全市安全生产情况"


def png():
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    pixels = b"".join(b"\0" + b"\x12\x43\x6d" * 8 for _ in range(8))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 8, 8, 8, 2, 0, 0, 0)) + chunk(b"IDAT", zlib.compress(pixels)) + chunk(b"IEND", b"")


def with_xlsxwriter(path):
    import xlsxwriter

    made = io.BytesIO()
    book = xlsxwriter.Workbook(made, {"in_memory": True})
    book.set_properties({"title": TITLE, "created": datetime.datetime(2012, 4, 5)})
    bold = book.add_format({"bold": True, "bg_color": "#DDEBF7", "border": 1})
    sheet = book.add_worksheet("一季度")
    sheet.write(0, 0, TITLE, bold)
    sheet.write_row(1, 0, HEADER, bold)
    for index, row in enumerate(ROWS):
        sheet.write_row(2 + index, 0, row)
        sheet.write_formula(2 + index, 5, f"=C{3 + index}-D{3 + index}", None, row[2] - row[3])
    sheet.write_rich_string(7, 0, "注：", bold, "初步", "统计数")
    sheet.write_comment("C3", "请核对", {"author": "张三"})
    sheet.data_validation("C3:C6", {"validate": "decimal", "criteria": ">=", "value": 0})
    sheet.conditional_format("C3:C6", {"type": "data_bar", "data_bar_2010": True})
    sheet.conditional_format("D3:D6", {"type": "3_color_scale"})
    sheet.conditional_format("F3:F6", {"type": "icon_set", "icon_style": "3_arrows"})
    sheet.add_sparkline("G3", {"range": "一季度!C3:D3", "type": "column"})
    sheet.freeze_panes(2, 1)
    sheet.autofilter("A2:D6")
    sheet.insert_image("H2", "logo.png", {"image_data": io.BytesIO(png())})
    chart = book.add_chart({"type": "column"})
    chart.add_series({"name": "=一季度!$C$2", "categories": "=一季度!$A$3:$A$6", "values": "=一季度!$C$3:$C$6"})
    sheet.insert_chart("H8", chart)
    listed = book.add_worksheet("台账")
    listed.add_table("A1:B3", {"name": "台账", "data": [["甲", 1], ["乙", 2]], "columns": [{"header": "单位"}, {"header": "件数"}]})
    secret = book.add_worksheet("底数")
    secret.write(0, 0, 1)
    secret.hide()
    locked = book.add_worksheet("锁定")
    locked.write(0, 0, "不许改")
    locked.protect("密码")
    shown = book.add_chartsheet("图")
    pie = book.add_chart({"type": "pie"})
    pie.add_series({"values": "=台账!$B$2:$B$3"})
    shown.set_chart(pie)
    book.define_name("死亡", "=一季度!$C$4")
    book.define_name("锁定!局部", "=锁定!$A$1")
    book.close()
    with_custom_xml(made.getvalue(), path)


def with_custom_xml(content, path):
    """A custom XML part of somebody else's, as document management systems leave them."""
    relation = b'<Relationship Id="rId900" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/>'
    with zipfile.ZipFile(io.BytesIO(content)) as source, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for entry in source.infolist():
            data = source.read(entry)
            if entry.filename == "xl/_rels/workbook.xml.rels":
                data = data.replace(b"</Relationships>", relation + b"</Relationships>")
            target.writestr(entry, data)
        target.writestr("customXml/item1.xml", "<档案 xmlns='urn:example:archive'><编号>2012-001</编号></档案>")


def with_openpyxl(path):
    from openpyxl import Workbook
    from openpyxl.chart import LineChart, Reference
    from openpyxl.comments import Comment
    from openpyxl.formatting.rule import ColorScaleRule
    from openpyxl.workbook.defined_name import DefinedName
    from openpyxl.worksheet.datavalidation import DataValidation
    from openpyxl.worksheet.table import Table

    book = Workbook()
    sheet = book.active
    sheet.title = "一季度"
    sheet.append([TITLE])
    sheet.append(HEADER)
    for row in ROWS:
        sheet.append(row)
    sheet.merge_cells("A1:D1")
    sheet["C3"].comment = Comment("请核对", "张三")
    validation = DataValidation(type="list", formula1='"起,人,万元"')
    validation.add("B3:B6")
    sheet.add_data_validation(validation)
    sheet.conditional_formatting.add("C3:C6", ColorScaleRule(start_type="min", start_color="FFFFFF", end_type="max", end_color="C00000"))
    sheet.print_title_rows = "1:2"
    chart = LineChart()
    chart.add_data(Reference(sheet, min_col=3, min_row=2, max_row=6), titles_from_data=True)
    sheet.add_chart(chart, "G2")
    listed = book.create_sheet("台账")
    for row in (["单位", "件数"], ["甲", 1], ["乙", 2]):
        listed.append(row)
    listed.add_table(Table(displayName="台账", ref="A1:B3"))
    hidden = book.create_sheet("底数")
    hidden.sheet_state = "veryHidden"
    name = DefinedName("死亡", attr_text="一季度!$C$4")
    getattr(book.defined_names, "append", lambda added: book.defined_names.add(added))(name)
    book.save(path)


if __name__ == "__main__":
    {"xlsxwriter": with_xlsxwriter, "openpyxl": with_openpyxl}[sys.argv[1]](sys.argv[2])
