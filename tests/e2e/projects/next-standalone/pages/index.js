export default function Home() {
  return <img src="/dot.svg" alt="A dot" />;
}
