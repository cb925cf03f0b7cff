import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { instruments, type ScoredCode } from "../domain/screening/instruments.ts";
import { itemField } from "../domain/screening/read-score.ts";
import type { ScreeningRules } from "../domain/screening/rules.ts";
import { type ItemAnswers, type Scoring, scoreScreening } from "../domain/screening/score.ts";
import { screeningFormWords } from "../words/screening-form.ts";
import { useHydrated } from "./hydrated.ts";
import { ScoreSoFar } from "./screening-score.tsx";
import { useChoices, useProblemSentence, useTyped } from "./typed.ts";
import { useWords } from "./words.tsx";

/** A form that does not exist. A field that belongs to it is sent with none. */
const nowhere = "stays-here";

/**
 * A row for each item, and the score as it grows. Once scripts run, the answers belong to no form: the browser adds them
 * up and sends the sums. Without scripts they are sent once, scored and forgotten.
 */
export function ScreeningItems({ code, rules }: { code: ScoredCode; rules: ScreeningRules }) {
  const words = useWords(screeningFormWords);
  const { values, items } = instruments[code];
  const rows = useRef<HTMLDivElement>(null);
  const [scoring, setScoring] = useState<Scoring | null>(null);
  const count = () => setScoring(scoreScreening(code, answersIn(rows.current), rules));
  // Somebody can have answered before the scripts ran.
  useEffect(() => setScoring(scoreScreening(code, answersIn(rows.current), rules)), [code, rules]);
  const onKeyDown = (event: KeyboardEvent) => answerByKey(event, rows.current);
  return (
    <>
      <p>{words.itemsHint} {valuesSaid(words, values)} {items.includes("9a") && words.highest}</p>
      <p className="with-scripts item-keys">{words.keys}</p>
      {/* The keys only add to what the radio buttons do by themselves. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div ref={rows} className="item-rows" onChange={count} onKeyDown={onKeyDown}>
        {items.map((item) => (
          <ItemRow key={item} item={item} values={values} />
        ))}
      </div>
      <ScoreSoFar code={code} scoring={scoring} />
    </>
  );
}

function ItemRow({ item, values }: { item: string; values: readonly number[] }) {
  const words = useWords(screeningFormWords);
  const form = useHydrated() ? nowhere : undefined;
  const name = itemField(item);
  const { chosen } = useChoices(name, []);
  const sentence = useProblemSentence();
  const problem = useTyped().problems.find(({ field }) => field === name);
  return (
    <fieldset className="item-row" aria-describedby={problem && `${name}-problem`}>
      <legend>{words.item(item)}</legend>
      {problem && <p id={`${name}-problem`} className="utrecht-form-field-error-message field-problem">{sentence(problem)}</p>}
      <div className="item-values">
        {values.map((value, index) => (
          <label key={value}>
            {/* A shared device must not fill in again what somebody else answered. */}
            <input
              {...{ name, value, form, type: "radio", autoComplete: "off", className: "utrecht-radio-button utrecht-radio-button--html-input" }}
              id={index === 0 ? name : undefined}
              defaultChecked={chosen.includes(String(value))}
            />
            {value}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function answersIn(rows: HTMLElement | null): ItemAnswers {
  const checked = rows?.querySelectorAll<HTMLInputElement>("input:checked") ?? [];
  return Object.fromEntries([...checked].map(({ name, value }) => [name.replace("item-", ""), Number(value)]));
}

/** A figure on the keyboard answers the row that has the focus, and goes on to the next one. */
function answerByKey({ key, target, ctrlKey, altKey, metaKey }: KeyboardEvent, rows: HTMLElement | null) {
  if (!rows || ctrlKey || altKey || metaKey || !/^\d$/.test(key) || !(target instanceof HTMLInputElement)) return;
  const ofRow = (name: string) => [...rows.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
  const answer = ofRow(target.name).find(({ value }) => value === key);
  if (!answer) return;
  answer.click();
  answer.focus();
  const names = [...new Set([...rows.querySelectorAll("input")].map(({ name }) => name))];
  const next = names[names.indexOf(target.name) + 1];
  if (next === undefined) return;
  const inputs = ofRow(next);
  (inputs.find(({ checked }) => checked) ?? inputs[0])?.focus();
}

function valuesSaid(words: (typeof screeningFormWords)["nl"], values: readonly number[]): string {
  if (values.includes(5)) return words.values.cries ?? "";
  return (values.includes(4) ? words.values.five : words.values.four) ?? "";
}
