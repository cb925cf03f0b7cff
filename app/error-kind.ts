import { z } from "zod";

/**
 * What went wrong, without what it was about: the class and the codes of an error. Messages stay out of logs and
 * tables, because mail servers and databases repeat addresses and values in them.
 */
export function errorKind(error: unknown): string {
  if (error instanceof z.ZodError) return ["ZodError", ...error.issues.map((issue) => `${issue.path.join(".")}:${issue.code}`)].join(" ");
  if (!(error instanceof Error)) return "not an Error";
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  const codes = [code, responseCode].filter((part) => typeof part === "string" || typeof part === "number");
  return [error.name, ...codes].join(" ");
}

/** Where it went wrong: the frames of the stack, without the message above them. */
export function errorPlace(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  return (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line)).map((line) => line.trim());
}
