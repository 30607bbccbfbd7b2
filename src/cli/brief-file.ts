import { parseBrief, type Brief } from "../brief/brief";
import { readBytes } from "./file-access";

/** The brief in a file. @throws Problem `file-not-found`, `brief-invalid`, `brief-newer`, naming the file */
export function readBrief(file: string): Brief {
  return parseBrief(new TextDecoder().decode(readBytes(file)), file);
}
