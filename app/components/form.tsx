import { Form as RemixForm, useNavigation } from "@remix-run/react";
import { useEffect, useRef, type FormEvent, type ReactNode } from "react";
import { ErrorSummary } from "./error-summary.tsx";
import { FormBusyProvider } from "./form-busy.ts";
import { ProblemWordsProvider, type ProblemWords } from "./typed.ts";

type FormProps = {
  children: ReactNode;
  /** "get" for searching and filtering. */
  method?: "post" | "get";
  action?: string;
  /** The sentences of this area for the codes its fields can come back with. */
  problemWords?: ProblemWords;
  /** Made by the loader: the same form sent twice, also without JavaScript, is one deed. */
  submissionKey?: string;
  /** The name of a form among others on one page. */
  label?: string;
  className?: string;
  /** For a form with a file in it. */
  encType?: "multipart/form-data";
};

const noWords: ProblemWords = {};

/** A form with its error summary. With JavaScript a second click while it is under way does nothing. */
export function Form({ children, method = "post", action, problemWords = noWords, submissionKey, label, className, encType }: FormProps) {
  const { busy, onSubmit } = useOneSubmit();
  return (
    <RemixForm method={method} action={action} encType={encType} aria-label={label} className={`form ${className ?? ""}`} noValidate onSubmit={onSubmit}>
      <ProblemWordsProvider value={problemWords}>
        <FormBusyProvider value={busy}>
          {method === "post" && <ErrorSummary />}
          {submissionKey !== undefined && <input type="hidden" name="submissionKey" value={submissionKey} />}
          {children}
        </FormBusyProvider>
      </ProblemWordsProvider>
    </RemixForm>
  );
}

/** Two clicks can come before React draws the first: the mark is kept beside the state. */
function useOneSubmit() {
  const navigation = useNavigation();
  const sent = useRef(false);
  useEffect(() => {
    if (navigation.state === "idle") sent.current = false;
  }, [navigation.state]);
  const onSubmit = (event: FormEvent) => {
    if (sent.current) return event.preventDefault();
    sent.current = true;
  };
  return { busy: navigation.formData !== undefined, onSubmit };
}
