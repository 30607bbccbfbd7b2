import { HostError } from "./host-error";
import type { Json } from "./wire";

export interface HostProperty {
  readonly get: () => Json;
  /** Absent: read-only. */
  readonly set?: (value: Json) => void;
}

export type HostArgument = Json | HostObject;

/** What a method gives back: an object of the model, plain data, or nothing. */
export type HostAnswer = HostObject | Json | void;

/** An object of Excel's model as a request sees it. Member names are those of the wire ("RowCount"), matched without regard to case. */
export interface HostObject {
  readonly kind: "host-object";
  readonly type: string;
  /** What a new proxy is told about the object: its `Id`, `Name` or `_Id`, by which later requests find it again. */
  readonly identity?: () => Readonly<Record<string, Json>>;
  readonly properties?: Readonly<Record<string, HostProperty>>;
  readonly links?: Readonly<Record<string, () => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (args: HostArguments) => HostAnswer>>;
  readonly items?: () => readonly HostObject[];
  readonly item?: (key: Json) => HostObject;
  /** The object itself where others take it as an argument: a range is its sheet and area. */
  readonly subject?: unknown;
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "host-object";
}

/** Finds a member whatever its case; undefined where there is none. */
export function memberOf<T>(members: Readonly<Record<string, T>> | undefined, name: string): { readonly name: string; readonly member: T } | undefined {
  if (members === undefined) return undefined;
  const wanted = name.toLowerCase();
  const found = Object.entries(members).find(([key]) => key.toLowerCase() === wanted);
  return found && { name: found[0], member: found[1] };
}

/** The arguments of one call, read with their types. */
export class HostArguments {
  constructor(private readonly list: readonly HostArgument[]) {}

  at(index: number): HostArgument | undefined {
    return this.list[index];
  }

  json(index: number): Json {
    const value = this.list[index] ?? null;
    if (isHostObject(value)) throw HostError.invalidArgument();
    return value;
  }

  text(index: number): string {
    const value = this.list[index];
    if (typeof value !== "string") throw HostError.invalidArgument();
    return value;
  }

  optionalText(index: number): string | null {
    const value = this.list[index] ?? null;
    return value === null || value === "" ? null : this.text(index);
  }

  number(index: number, whenAbsent?: number): number {
    const value = this.list[index] ?? whenAbsent;
    if (typeof value !== "number") throw HostError.invalidArgument();
    return value;
  }

  flag(index: number): boolean {
    return this.list[index] === true;
  }
}

/** A property that only remembers what it was given, as the many settings of a chart do. */
export function remembered(store: Map<string, Json>, key: string, whenUnset: Json): HostProperty {
  return { get: () => store.get(key) ?? whenUnset, set: (value) => void store.set(key, value) };
}

/** Several remembered properties under one prefix of the store: the settings of an axis, a title, a legend. */
export function rememberedAll(store: Map<string, Json>, prefix: string, defaults: Readonly<Record<string, Json>>): Record<string, HostProperty> {
  return Object.fromEntries(Object.entries(defaults).map(([name, value]) => [name, remembered(store, `${prefix}${name}`, value)]));
}
