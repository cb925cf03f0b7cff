import { once } from "node:events";
import { createServer, request as ask } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readableAddress, tellFault } from "../../app/http/protection.ts";

const reported: unknown[] = [];
const fault = new Error("the address of Fatima");
const app = express();
app.use(readableAddress);
app.use("/assets", express.static("public", { fallthrough: false }));
app.get("/page", (_request, response) => void response.send("a page"));
app.get("/broken", () => {
  throw fault;
});
app.get("/where", (request, response) => void response.send(new URL(`http://${request.headers.host}`).host));
app.use(tellFault((error) => reported.push(error)));
const server = createServer(app);

beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
});
afterAll(() => void server.close());

/** As it stands: `fetch` would tidy up the address first. */
async function get(path: string, host = "schakel.example"): Promise<{ status: number | undefined; text: string }> {
  const sent = ask({ port: (server.address() as AddressInfo).port, host: "127.0.0.1", path, headers: { host } }).end();
  const [answer] = (await once(sent, "response")) as [AsyncIterable<Buffer> & { statusCode?: number }];
  let text = "";
  for await (const piece of answer) text += piece.toString();
  return { status: answer.statusCode, text };
}

test("an address that cannot be read is refused in one sentence", async () => {
  for (const path of ["/%E0%A4%A", "/assets/%E0%A4%A", "/page%00", "/page?after=%00"]) {
    expect(await get(path)).toEqual({ status: 400, text: "This address cannot be read." });
  }
  expect(await get("/page?after=%C3%A9")).toEqual({ status: 200, text: "a page" });
});

test("who asks for a file that is not there, or through a host that is none, learns nothing and wakes nobody", async () => {
  expect(await get("/assets/nothing.js")).toEqual({ status: 404, text: "This cannot be answered." });
  expect(await get("/assets/../../package.json")).toEqual({ status: 403, text: "This cannot be answered." });
  expect(await get("/where", "a b")).toEqual({ status: 400, text: "This cannot be answered." });
  expect(reported).toEqual([]);
});

test("a fault of ours is reported, and its message and stack stay inside", async () => {
  expect(await get("/broken")).toEqual({ status: 500, text: "Something went wrong." });
  expect(reported).toEqual([fault]);
});
