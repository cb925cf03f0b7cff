import { buildWhenChanged } from "../../app/start/build.ts";

/** The pages are built once, before several tests at a time start a server that has them. */
export default async function setup() {
  await buildWhenChanged(() => console.log("Building the pages …"));
}
