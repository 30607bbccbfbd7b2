/** A field that a template may hold. */
export interface TemplateField {
  /** What stands between the braces: 固定资产投资·完成率. */
  readonly name: string;
  /** As it would be printed now: 42.5%. */
  readonly shown: string;
}

/** What is wrong at which characters of a template. */
export interface TemplateFault {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** A template as it stands while the clerk writes it. */
export interface TemplateCheckView {
  /** What no report can print. */
  readonly errors: readonly TemplateFault[];
  /** What is right, but does not fit the figures of today. */
  readonly misfits: readonly TemplateFault[];
  readonly printed: string | null;
}

export interface TemplateOfSentence {
  readonly template: string;
  /** Numbers that stand in the template as they were written. */
  readonly unbound: readonly TemplateFault[];
  /** Fields found by the words before them only: the workbook has another figure. */
  readonly toConfirm: readonly string[];
}
