import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

/** As many rows as were asked for, so that the page has the size of the one it is put beside. */
export function loader({ request }: LoaderFunctionArgs) {
  const rows = Number(new URL(request.url).searchParams.get("rows"));
  return { rows: Array.from({ length: rows }, (_, index) => ({ id: index, text: `row ${index}` })) };
}

export default function Page() {
  const { rows } = useLoaderData<typeof loader>();
  return (
    <table>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th>{row.id}</th>
            <td>{row.text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
