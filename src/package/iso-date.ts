const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** The serial number of an ISO date, time, or both ("2012-03-31T08:00:00"), as cells of type "d" hold; null for anything else. */
export function serialOfIsoDate(text: string): number | null {
  const match = /^(?:(\d{4})-(\d{2})-(\d{2}))?(?:T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d{1,9})?))?)?Z?$/.exec(text.trim());
  if (!match || text.trim() === "") return null;
  const [, year, month, day, hours = "0", minutes = "0", seconds = "0"] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (year === undefined) return time;
  const days = Math.round((Date.UTC(Number(year), Number(month) - 1, Number(day)) - EPOCH) / DAY);
  // Serial 60 is the 29 February 1900 that Excel believes in; days before it are one lower.
  return (days > 60 ? days : days - 1) + time;
}
