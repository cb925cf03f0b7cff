import { Links, Meta, Outlet, Scripts, ScrollRestoration } from "@remix-run/react";
import { data, type LinksFunction, type MetaFunction } from "@remix-run/node";
import type { Actor, Role } from "./domain/actor.ts";
import { cookie } from "./http/cookies.ts";
import { definePlainLoader } from "./http/door.ts";
import type { Notice } from "./http/respond.ts";
import { chooseLanguage } from "./http/language.ts";
import type { Language } from "./words/bilingual.ts";
import { titleOf } from "./words/titles.ts";
import { FailurePage } from "./components/failure-page.tsx";
import { useRootData } from "./components/root-data.ts";
import { useNonce } from "./components/nonce.tsx";
import { Shell } from "./components/shell.tsx";
import { LanguageProvider } from "./components/words.tsx";
import styles from "./styles/app.css?url";

/** What every page needs: who is there, in which language, and a notice from the deed before. */
export const loader = definePlainLoader({
  permission: "public.view",
  async load({ request, context }) {
    const signIn = await context.signIn();
    const notice: Notice | null = await cookie("notice", context).parse(request.headers.get("Cookie"));
    const page: RootData = {
      actor: shown(signIn.actor),
      language: await chooseLanguage(request, context, signIn.language),
      notice,
      demoMail: context.demoMail,
      path: new URL(request.url).pathname,
    };
    // A notice is read once.
    const headers = notice ? { "Set-Cookie": await cookie("notice", context, 0).serialize("") } : undefined;
    return data(page, headers ? { headers } : undefined);
  },
});

export type RootData = {
  readonly actor: ShownActor;
  readonly language: Language;
  readonly notice: Notice | null;
  readonly demoMail: boolean;
  readonly path: string;
};

/** What a page may know of who looks at it: no ids. */
export type ShownActor = { readonly kind: Actor["kind"]; readonly role: Role | null; readonly demo: boolean };

function shown(actor: Actor): ShownActor {
  if (actor.kind !== "person") return { kind: actor.kind, role: null, demo: false };
  return { kind: actor.kind, role: actor.role, demo: actor.demo };
}

export const meta: MetaFunction<typeof loader> = ({ data: page, location }) => [{ title: titleOf(location.pathname, page?.language ?? "nl") }];

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: styles },
  { rel: "icon", href: "/icon.svg", type: "image/svg+xml" },
];

export function Layout({ children }: { children: React.ReactNode }) {
  const language = useRootData()?.language ?? "nl";
  const nonce = useNonce();
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <Meta />
        <Links />
      </head>
      <body className="schakel">
        <LanguageProvider value={language}>{children}</LanguageProvider>
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
