/** `half-up`: 四舍五入, half away from zero (the default). `half-even`: 五成双, GB/T 8170. */
export type Rounding = "half-up" | "half-even";
