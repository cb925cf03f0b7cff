import { isRouteErrorResponse, useLocation, useRouteError } from "@remix-run/react";
import { commonWords } from "../words/common.ts";
import { ButtonGroup, ButtonLink } from "./button.tsx";
import { Page } from "./page.tsx";
import { useWords } from "./words.tsx";

/** A page that cannot be shown: why, that it is nobody's fault, and the way on. What is not yours looks like what is not there. */
export function FailurePage() {
  const words = useWords(commonWords).failure;
  const { pathname } = useLocation();
  const kind = kindOf(useRouteError());
  return (
    <Page title={words[kind].title} intro={words[kind].text}>
      <p>{words[kind].next}</p>
      <ButtonGroup>
        <ButtonLink to="/">{words.home}</ButtonLink>
        {kind === "broken" && (
          <a className="nl-button nl-button--link nl-button--secondary" href={pathname}>
            {words.again}
          </a>
        )}
      </ButtonGroup>
    </Page>
  );
}

const kinds = { 400: "unusable", 404: "notFound" } as const;

function kindOf(error: unknown): (typeof kinds)[keyof typeof kinds] | "broken" {
  if (!isRouteErrorResponse(error)) return "broken";
  return kinds[error.status as keyof typeof kinds] ?? "broken";
}
