import type { Question } from "../../domain/dashboard/question.ts";

/** What the page above a figure was asked: region and period go along to every list behind it. */
export type Asked = Pick<Question, "region" | "weeks">;

/** The address of the list behind a figure. */
export function listBehind({ region, weeks }: Asked, figure: Partial<Question>): string {
  return address("/region/requests", { region, weeks, ...figure });
}

/** An address with these questions; what is not asked is not in it. */
export function address(path: string, questions: Readonly<Record<string, string | number | undefined>>): string {
  const said = Object.entries(questions).flatMap(([name, value]) => (value === undefined || value === "" ? [] : [[name, String(value)]]));
  return said.length === 0 ? path : `${path}?${new URLSearchParams(said).toString()}`;
}
