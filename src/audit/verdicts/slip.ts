/**
 * Whether one number is the other with a slip of the hand: one digit changed, two neighbouring digits swapped, the sign lost, the point
 * moved. A number that differs in more than that was computed in another way.
 */
export function isSlip(one: string, other: string): boolean {
  const [first, second] = [digitsOf(one), digitsOf(other)];
  if (first.digits === second.digits) return true;
  const [short, long] = first.digits.length < second.digits.length ? [first.digits, second.digits] : [second.digits, first.digits];
  if (long.length - short.length > 1) return false;
  if (long.length > short.length) return isOneLess(short, long);
  const places = [...first.digits].flatMap((digit, place) => (digit === second.digits[place] ? [] : [place]));
  if (places.length === 1) return first.isNegative === second.isNegative;
  const [place, next] = places;
  return places.length === 2 && place !== undefined && next === place + 1 && first.digits[place] === second.digits[next] && first.digits[next] === second.digits[place];
}

function isOneLess(short: string, long: string): boolean {
  for (let place = 0; place < long.length; place += 1) if (long.slice(0, place) + long.slice(place + 1) === short) return true;
  return false;
}

function digitsOf(number: string): { readonly digits: string; readonly isNegative: boolean } {
  return { digits: number.replaceAll(/[^\d]/gu, ""), isNegative: number.startsWith("-") };
}

/** Two neighbouring digits in each other's place, and nothing else. */
export function isSwap(one: string, other: string): boolean {
  const [first, second] = [digitsOf(one), digitsOf(other)];
  return first.digits !== second.digits && first.digits.length === second.digits.length && [...first.digits].sort().join("") === [...second.digits].sort().join("") && isSlip(one, other);
}
