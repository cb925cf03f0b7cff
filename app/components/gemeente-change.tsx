import { useActionData } from "@remix-run/react";
import { type ReactNode, useEffect, useRef } from "react";
import type { PreviewLine } from "../domain/gemeenten/preview-change.ts";
import { reasonLength } from "../domain/text-length.ts";
import { fill } from "../words/fill.ts";
import { gemeenteForms } from "../words/gemeente-forms.ts";
import { day, listing } from "../words/say.ts";
import { Button, ButtonGroup } from "./button.tsx";
import { DateField, TextField } from "./field.tsx";
import { Form } from "./form.tsx";
import { Notice } from "./notice.tsx";
import { TextArea } from "./text-area.tsx";
import { useLanguage, useWords } from "./words.tsx";

type Regions = Readonly<Record<string, string>>;

type Preview = {
  readonly mark: string;
  readonly onDay: string;
  readonly lines: readonly PreviewLine[];
  readonly threshold: number;
  readonly regions: readonly { readonly region: string; readonly requests: number | null }[];
};

/** A change of gemeenten: what is asked, then what it would do, and only then the button that makes it. */
export function GemeenteChangeForm({ names, regions, tomorrow, children }: { names?: readonly string[]; regions: Regions; tomorrow: string; children: ReactNode }) {
  const words = useWords(gemeenteForms);
  const preview = (useActionData() as { readonly shown?: Preview } | undefined)?.shown;
  return (
    <Form problemWords={words.problems}>
      {preview && <WhatHappens preview={preview} regions={regions} />}
      {children}
      <Grounds tomorrow={tomorrow} />
      {names && (
        <datalist id="gemeenten">
          {names.map((name) => <option key={name}>{name}</option>)}
        </datalist>
      )}
      <Button purpose={preview ? "secondary" : "primary"}>{preview ? words.form.showAgain : words.form.show}</Button>
    </Form>
  );
}

/** From when it holds, where that was read, and why when the day has passed. */
export function Grounds({ tomorrow }: { tomorrow: string }) {
  const words = useWords(gemeenteForms).form;
  return (
    <fieldset className="field-group">
      <legend className="utrecht-form-label field-label">{words.grounds}</legend>
      <DateField name="onDay" label={words.onDay} hint={words.onDayHint} defaultValue={tomorrow} />
      <TextField name="source" label={words.source} hint={words.sourceHint} autoComplete="off" />
      <TextArea name="reason" label={words.reason} hint={words.reasonHint} optional rows={2} atMost={reasonLength} />
    </fieldset>
  );
}

function WhatHappens({ preview: { mark, onDay, lines, regions: touched, threshold }, regions }: { preview: Preview; regions: Regions }) {
  const words = useWords(gemeenteForms).preview;
  const language = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (mark) box.current?.focus();
  }, [mark]);
  const many = (requests: number | null) => (requests === null ? fill(words.few, { threshold }) : fill(words.about, { many: requests }));
  return (
    // Without JavaScript the browser itself moves the focus here.
    // oxlint-disable-next-line jsx-a11y/no-autofocus
    <div ref={box} tabIndex={-1} autoFocus>
      <Notice tone="warning" title={words.title}>
        <p>{fill(words.onDay, { day: day(onDay, language) })}</p>
        <ul>
          {lines.flatMap((line) => sentencesOf(line, { words, regions, lines, listed: (each) => listing(each, language) })).map((sentence) => <li key={sentence}>{sentence}</li>)}
        </ul>
        {touched.length === 0 && <p>{words.noRequests}</p>}
        {touched.length > 0 && (
          <>
            <p>{words.regions}:</p>
            <ul>
              {touched.map(({ region, requests }) => <li key={region}>{regions[region] ?? region}: {many(requests)}</li>)}
            </ul>
            <p>{words.regionsIntro}</p>
          </>
        )}
        <ButtonGroup>
          <Button name="seen" value={mark}>{words.confirm}</Button>
        </ButtonGroup>
      </Notice>
    </div>
  );
}

type Saying = { words: (typeof gemeenteForms)["nl"]["preview"]; regions: Regions; lines: readonly PreviewLine[]; listed: (names: string[]) => string };

function sentencesOf({ name, was, becomes, newName, into, isNew }: PreviewLine, { words, regions, lines, listed }: Saying): string[] {
  const region = (slug: string) => regions[slug] ?? slug;
  if (newName !== null) return [words.renames(name, newName)];
  if (isNew && becomes !== null) return [words.begins(name, region(becomes))];
  const others = listed(into.map((code) => lines.find((line) => line.code === code)?.name ?? code));
  if (into.length > 0) return [becomes === null ? words.goes(name, others) : words.parts(name, others)];
  if (was === null || becomes === null) return [];
  return [was === becomes ? words.stays(name, region(was)) : words.moves(name, region(was), region(becomes))];
}
