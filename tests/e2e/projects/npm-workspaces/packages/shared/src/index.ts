import ms from "ms";

export const days = (n: number): string => `Shared: ${ms(n * 24 * 60 * 60 * 1000).replace("d", " d")}`;
