import type { en } from "./en.ts";

/** Every text of the page. English sets the shape; the type check fails where another language lacks a text. */
export type Messages = typeof en;

/** Languages that the page speaks. */
export const LANGUAGES = ["en", "sq"] as const;

export type Language = (typeof LANGUAGES)[number];
