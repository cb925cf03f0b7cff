import { PassThrough } from "node:stream";
import { createReadableStreamFromReadable, type ActionFunctionArgs, type AppLoadContext, type EntryContext, type LoaderFunctionArgs } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";
import { NonceProvider } from "./components/nonce.tsx";

const streamTimeout = 5_000;

/** A form that cannot be used, on a page that is not there, is a page that is not there: its 422 would be a status no stranger gets elsewhere. */
function statusShown({ staticHandlerContext: { errors } }: EntryContext, status: number): number {
  const turnedAway = Object.values(errors ?? {}).find(isRouteErrorResponse);
  return turnedAway?.status ?? status;
}

/** A fault of ours goes to the log without its message, which may repeat what somebody typed. An address that leads nowhere is no fault. */
export function handleError(error: unknown, { request, context }: LoaderFunctionArgs | ActionFunctionArgs): void {
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  context.reportFault(error);
}

/** Renders the whole page before the first byte: no page is sent that later turns out to be an error. */
export default function handleRequest(request: Request, status: number, headers: Headers, remix: EntryContext, context: AppLoadContext) {
  return new Promise<Response>((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(
      <NonceProvider value={context.nonce}>
        <RemixServer context={remix} url={request.url} nonce={context.nonce} abortDelay={streamTimeout} />
      </NonceProvider>,
      {
        nonce: context.nonce,
        onAllReady() {
          const body = new PassThrough();
          headers.set("Content-Type", "text/html; charset=utf-8");
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status: statusShown(remix, status) }));
          pipe(body);
        },
        onShellError: reject,
        onError: reject,
      },
    );
    setTimeout(abort, streamTimeout + 1_000).unref();
  });
}
