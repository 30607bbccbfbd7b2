import type { Grid } from "../sheet/grid";
import { Problem } from "../sheet/problem";
import { Archive } from "./archive";
import { holdsEncryptedPackage, isCompoundFile } from "./compound-file";
import { NamedAreas } from "./named-areas";
import { readSharedStrings } from "./shared-strings";
import { readSheet } from "./sheet-reading";
import { NO_LOOKS, readCellLooks, type CellLooks } from "./styles-reading";
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from "./workbook-part";

/** With images and all, office files stay far below. */
export const MAX_FILE_BYTES = 512 * 1024 * 1024;

/** A sheet of cells; charts on sheets of their own have no such part. */
export type Worksheet = SheetEntry & { readonly part: string };

/** The bytes of a workbook with what was read of them so far: sheets are read when asked for. Never changed; a write makes a new one. */
export class OpenPackage {
  readonly archive: Archive;
  readonly workbook: WorkbookPart;
  /** By name, in the order of the tabs. */
  readonly worksheets: ReadonlyMap<string, Worksheet>;
  private readonly namedAreas: NamedAreas;
  private strings: readonly string[] | null = null;
  private looks: CellLooks | null = null;

  /** @throws Problem `file-not-workbook`, `file-encrypted`, `file-damaged`, `file-too-large` */
  constructor(readonly bytes: Uint8Array) {
    refuseOtherFiles(bytes);
    this.archive = Archive.read(bytes);
    this.workbook = readWorkbookPart(this.archive);
    const worksheets = this.workbook.sheets.filter((sheet): sheet is Worksheet => sheet.part !== null);
    this.worksheets = new Map(worksheets.map((sheet) => [sheet.name, sheet]));
    this.namedAreas = new NamedAreas(this.archive, this.workbook.root);
  }

  readGrid(sheet: Worksheet): Grid {
    const { archive, workbook } = this;
    const grid = readSheet(archive.get(sheet.part), sheet.name, {
      sharedStrings: () => this.sharedStrings(),
      looks: (this.looks ??= workbook.styles === null ? NO_LOOKS : readCellLooks(archive.get(workbook.styles))),
      date1904: workbook.date1904,
    });
    const namedAreas = this.namedAreas.on(sheet);
    return namedAreas.length === 0 ? grid : { ...grid, namedAreas };
  }

  private sharedStrings(): readonly string[] {
    const { sharedStrings } = this.workbook;
    return (this.strings ??= sharedStrings === null ? [] : readSharedStrings(this.archive.get(sharedStrings)));
  }
}

function refuseOtherFiles(bytes: Uint8Array): void {
  if (bytes.length > MAX_FILE_BYTES) throw new Problem("file-too-large");
  if (isCompoundFile(bytes)) throw new Problem(holdsEncryptedPackage(bytes) ? "file-encrypted" : "file-not-workbook");
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip) throw new Problem("file-not-workbook");
}
