import { HostError } from "./host-error";
import { HostArguments, isHostObject, memberOf, type HostAnswer, type HostArgument, type HostObject } from "./host-object";
import { ACTION, PATH, type Json, type WireAction, type WireArguments, type WirePath, type WireQuery, type WireRequest, type WireResponse } from "./wire";

/** One count for all hosts: office.js may release an object of the last workbook when the next one is already there. */
let issued = 0;

/** Objects that outlive their request, by the reference ids we issued for them. */
export class TrackedObjects {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new WeakMap<HostObject, string>();

  get size(): number {
    return this.objects.size;
  }

  keep(object: HostObject): void {
    const id = `ref-${++issued}`;
    this.objects.set(id, object);
    this.ids.set(object, id);
  }

  idOf(object: HostObject): string | undefined {
    return this.ids.get(object);
  }

  get(id: string): HostObject | undefined {
    return this.objects.get(id);
  }

  release(id: string): void {
    this.objects.delete(id);
  }

  releaseAll(): void {
    this.objects.clear();
  }
}

/** Carries out one request, action by action. Knows the protocol, nothing of Excel. */
export class Batch {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly request: WireRequest,
    private readonly root: HostObject,
    private readonly tracked: TrackedObjects,
  ) {}

  /** Stops, as if an error had come, after so many actions. */
  runSome(count: number): void {
    for (const action of this.request.Actions.slice(0, count)) this.act(action);
  }

  /** On an error the actions after it are left undone; the effects of those before it stay, as in Excel. */
  run(): WireResponse {
    const Results: { ActionId: number; Value: Json }[] = [];
    const TraceIds: number[] = [];
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        Results.push({ ActionId: action.Id, Value: this.act(action) });
        if (action.ActionType === ACTION.trace) TraceIds.push(action.Id);
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        const failure = { Code: error.code, Message: error.message, Location: this.location(action), ActionIndex: index, HttpStatusCode: error.httpStatus };
        return { Results, TraceIds, Error: failure };
      }
    }
    return { Results, TraceIds };
  }

  private act(action: WireAction): Json {
    if (action.ActionType === ACTION.trace || action.ActionType === ACTION.ensureUnchanged) return null;
    const target = this.object(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return target === null ? null : this.identity(target);
      case ACTION.query:
        return target === null ? null : this.query(target, action.QueryInfo ?? {});
      case ACTION.method:
        return target === null ? null : this.plain(this.call(target, action.Name, action.ArgumentInfo));
      case ACTION.setProperty:
        this.set(target, action.Name, this.arguments(action.ArgumentInfo)[0] ?? null);
        return null;
      case ACTION.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.set(target, name, value);
        return null;
      default:
        throw HostError.unknownMember("protocol", `action type ${action.ActionType}`);
    }
  }

  /** "Range.values", as Excel names the place of an error. */
  private location(action: WireAction): string {
    const type = this.resolved.get(action.ObjectPathId)?.type ?? "";
    return `${type}.${action.Name.charAt(0).toLowerCase()}${action.Name.slice(1)}`;
  }

  private object(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (path === undefined) throw new HostError("InvalidObjectPath", `no path ${id}`);
    const object = this.resolve(path);
    this.resolved.set(id, object);
    return object;
  }

  private resolve(path: WirePath): HostObject | null {
    switch (path.ObjectPathType) {
      case PATH.global:
        return this.root;
      case PATH.nullObject:
        return null;
      case PATH.newObject:
        return newObject(path.Name);
      case PATH.reference: {
        const kept = this.tracked.get(path.Name);
        if (kept === undefined) throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
        return kept;
      }
    }
    const parent = this.object(path.ParentObjectPathId ?? -1);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case PATH.method: {
        const answer = this.call(parent, path.Name, path.ArgumentInfo);
        if (answer === null || isHostObject(answer)) return answer;
        throw HostError.unknownMember(parent.type, `${path.Name} as an object`);
      }
      case PATH.property: {
        const link = memberOf(parent.links, path.Name);
        if (link === undefined) throw HostError.unknownMember(parent.type, path.Name);
        return link.member();
      }
      case PATH.indexer: {
        if (parent.item === undefined) throw HostError.unknownMember(parent.type, "getItem");
        return parent.item(new HostArguments(this.arguments(path.ArgumentInfo)).json(0));
      }
      default:
        throw HostError.unknownMember("protocol", `path type ${path.ObjectPathType}`);
    }
  }

  private call(target: HostObject, name: string, info: WireArguments | undefined): HostAnswer {
    const args = new HostArguments(this.arguments(info));
    switch (name) {
      case "_KeepReference":
        return this.tracked.keep(target);
      case "_RemoveReference":
        return this.tracked.release(args.text(0));
      case "_RemoveAllReferences":
        return this.tracked.releaseAll();
    }
    const method = memberOf(target.methods, name);
    if (method === undefined) throw HostError.unknownMember(target.type, name);
    return method.member(args) ?? null;
  }

  private set(target: HostObject | null, name: string, value: HostArgument): void {
    if (target === null) throw new HostError("InvalidObjectPath", "The object path is that of a null object.");
    const property = memberOf(target.properties, name);
    if (property === undefined) throw HostError.unknownMember(target.type, name);
    if (property.member.set === undefined || isHostObject(value)) throw HostError.invalidArgument(`${target.type}.${name} cannot be set`);
    property.member.set(value);
  }

  private arguments(info: WireArguments | undefined): readonly HostArgument[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) => {
      const id = references[index];
      if (typeof id !== "number" || id === 0) return argument;
      return this.object(id);
    });
  }

  private identity(object: HostObject): Readonly<Record<string, Json>> {
    const reference = this.tracked.idOf(object);
    return { ...object.identity?.(), ...(reference === undefined ? {} : { _ReferenceId: reference }) };
  }

  private plain(answer: HostAnswer): Json {
    if (answer === undefined) return null;
    return isHostObject(answer) ? this.identity(answer) : answer;
  }

  /** Loads what `Select` names: scalars, and through links with "/" or "."; nothing named means every scalar. */
  private query(object: HostObject, query: WireQuery): Json {
    const selected = query.Select ?? [];
    if (object.items !== undefined) {
      const own = selected.filter((name) => memberOf(object.properties, name) !== undefined);
      const rest = selected.filter((name) => !own.includes(name));
      const facts = { ...this.identity(object), ...this.scalars(object, own) };
      if (own.length > 0 && rest.length === 0) return facts;
      const first = query.Skip ?? 0;
      const items = object.items().slice(first, query.Top === undefined ? undefined : first + query.Top);
      return { ...facts, _Items: items.map((item) => this.query(item, { Select: rest, ...(query.Expand ? { Expand: query.Expand } : {}) })) };
    }
    const all = selected.length === 0 || selected.includes("*") || selected.includes("$all");
    const nested = groupBySlash([...selected.filter((name) => name !== "*" && name !== "$all"), ...(query.Expand ?? []).map((name) => `${name}/*`)]);
    const facts: Record<string, Json> = { ...this.identity(object), ...this.scalars(object, all ? Object.keys(object.properties ?? {}) : nested.plain) };
    for (const [name, names] of nested.deeper) {
      const link = memberOf(object.links, name);
      if (link === undefined) throw HostError.unknownMember(object.type, name);
      const next = link.member();
      facts[link.name] = next === null ? null : this.query(next, { Select: names.filter((inner) => inner !== "*") });
    }
    return facts;
  }

  private scalars(object: HostObject, names: readonly string[]): Record<string, Json> {
    const facts: Record<string, Json> = {};
    for (const name of names) {
      const property = memberOf(object.properties, name);
      if (property !== undefined) {
        facts[property.name] = property.member.get();
        continue;
      }
      const link = memberOf(object.links, name);
      if (link === undefined) throw HostError.unknownMember(object.type, name);
      const next = link.member();
      facts[link.name] = next === null ? null : this.query(next, {});
    }
    return facts;
  }
}

function groupBySlash(names: readonly string[]): { readonly plain: readonly string[]; readonly deeper: ReadonlyMap<string, readonly string[]> } {
  const plain: string[] = [];
  const deeper = new Map<string, string[]>();
  for (const name of names) {
    const slash = name.search(/[/.]/);
    if (slash < 0) plain.push(name);
    else deeper.set(name.slice(0, slash), [...(deeper.get(name.slice(0, slash)) ?? []), name.slice(slash + 1)]);
  }
  return { plain, deeper };
}

/** The library announces itself through one object of its own; it asks for no other. */
function newObject(name: string): HostObject {
  if (name !== "Microsoft.InternalService.AddinInternalService") throw HostError.unknownMember("new", name);
  return { kind: "host-object", type: name, methods: { NotifyActionHandlerReady: () => undefined } };
}
