/** What a cell is, before anything is known of its place. */
export const Kind = { empty: 0, number: 1, textNumber: 2, placeholder: 3, fault: 4, text: 5, period: 6 } as const;
export type Kind = (typeof Kind)[keyof typeof Kind];
