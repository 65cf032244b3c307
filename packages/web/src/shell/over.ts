/** What lies over the page when it is asked for. */
export type Over = "commands" | "help" | "navigation" | undefined;
