/** The widest digit of the default font in pixels (Calibri 11 at 96 dpi) and the padding of a cell. */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

/** Office.js measures columns in points, people and files in characters: 8.43 characters are 64 pixels are 48 points. */
export function pointsOfCharacters(characters: number): number {
  return Math.round(characters * DIGIT_PIXELS + PADDING_PIXELS) * POINTS_PER_PIXEL;
}

export function charactersOfPoints(points: number): number {
  return Math.max(0, (points / POINTS_PER_PIXEL - PADDING_PIXELS) / DIGIT_PIXELS);
}
