import type { DraftClaim } from "../claim";
import type { Mention } from "../reading/mention";
import type { ReadReport } from "../reading/read-mentions";
import type { ClaimContext } from "../verdicts/judge";

/** A relation that one number of a report may stand in to numbers around it. */
export interface NumberCheck {
  /** The numbers it is tried on; it says nothing of others. */
  readonly tries: Tried;
  /** @param place of the number among the report's mentions */
  readonly claims: (context: ClaimContext, report: ReadReport, mention: Mention, place: number) => DraftClaim | readonly DraftClaim[];
}

/** Numbers of a language, and of a kind: all kinds, or all languages, where it is not said. */
export interface Tried {
  readonly locale?: Mention["locale"];
  readonly kind?: Kind;
}

export type Kind = "rate" | "points" | "quantity";


function kindOf({ unit }: Mention): Kind {
  return unit.dimension === "ratio" ? "rate" : unit.dimension === "points" ? "points" : "quantity";
}

/** Checks that are tried on every number of a report in one pass. */
export class NumberChecks {
  private readonly byKind: Readonly<Record<Mention["locale"], Readonly<Record<Kind, readonly Ordered[]>>>>;

  constructor(private readonly checks: readonly NumberCheck[]) {
    const ordered = checks.map((check, order) => ({ check, order }));
    const ofKind = (locale: Mention["locale"], kind: Kind): readonly Ordered[] => ordered.filter(({ check: { tries } }) => (tries.locale ?? locale) === locale && (tries.kind ?? kind) === kind);
    const ofLocale = (locale: Mention["locale"]): Record<Kind, readonly Ordered[]> => ({ rate: ofKind(locale, "rate"), points: ofKind(locale, "points"), quantity: ofKind(locale, "quantity") });
    this.byKind = { "zh-CN": ofLocale("zh-CN"), en: ofLocale("en") };
  }

  /** The claims of each check, in the order of the checks and, of one check, in that of the report. */
  claims(context: ClaimContext, report: ReadReport): readonly DraftClaim[] {
    const found: DraftClaim[][] = this.checks.map(() => []);
    for (let place = 0; place < report.mentions.length; place += 1) {
      const mention = report.mentions[place];
      if (mention === undefined) continue;
      for (const { check, order } of this.byKind[mention.locale][kindOf(mention)]) {
        const claims = check.claims(context, report, mention, place);
        if ("verdict" in claims) found[order]?.push(claims);
        else if (claims.length > 0) found[order]?.push(...claims);
      }
    }
    return found.flat();
  }
}

interface Ordered {
  readonly check: NumberCheck;
  readonly order: number;
}
