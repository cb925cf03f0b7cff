export default function Home() {
  return <h1>Schakel</h1>;
}
