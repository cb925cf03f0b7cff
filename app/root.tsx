import { Links, Meta, Outlet, Scripts, ScrollRestoration, useRouteLoaderData } from "@remix-run/react";
import type { LinksFunction, MetaFunction } from "@remix-run/node";
import { cookie } from "./http/cookies.ts";
import { defineLoader } from "./http/door.ts";
import type { Notice } from "./http/respond.ts";
import { chooseLanguage } from "./http/language.ts";
import { FailurePage } from "./components/failure-page.tsx";
import { useNonce } from "./components/nonce.tsx";
import { Shell } from "./components/shell.tsx";
import { LanguageProvider } from "./components/words.tsx";
import styles from "./styles/app.css?url";

/** What every page needs: who is there, in which language, and a notice from the deed before. */
export const loader = defineLoader({
  permission: "public.view",
  async load({ request, context }) {
    const signIn = await context.signIn();
    const notice: Notice | null = await cookie("notice", context).parse(request.headers.get("Cookie"));
    return {
      actor: signIn.actor,
      language: await chooseLanguage(request, context, signIn.language),
      notice,
      demoMail: context.demoMail,
      path: new URL(request.url).pathname,
    };
  },
});

export type RootData = Awaited<ReturnType<typeof loader>>;

// Neutral on purpose: a title stays behind in the history of a shared device.
export const meta: MetaFunction = () => [{ title: "Schakel" }];

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: styles },
  { rel: "icon", href: "/icon.svg", type: "image/svg+xml" },
];

export function Layout({ children }: { children: React.ReactNode }) {
  const data = useRouteLoaderData<typeof loader>("root");
  const nonce = useNonce();
  return (
    <html lang={data?.language ?? "nl"}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <Meta />
        <Links />
      </head>
      <body className="schakel">
        <LanguageProvider value={data?.language ?? "nl"}>{children}</LanguageProvider>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
  return (
    <Shell>
      <Outlet />
    </Shell>
  );
}

export function ErrorBoundary() {
  return (
    <Shell>
      <FailurePage />
    </Shell>
  );
}
